const ZERO = '０'.charCodeAt(0);
const FULL_WIDTH = /[０-９]|(?<=[０-９])(?:％|．(?=[０-９]))/g;
const HAS_DIGITS = /[０-９]/;

/**
 * ２０２２年…６２．９６％ -> 2022年…62.96%: digits of full width, and the points and percent signs behind them, in half
 * width. The text stays as long as it was, so that every place in it is the same.
 */
export const halfWidthDigits = (text: string): string =>
  HAS_DIGITS.test(text)
    ? text.replace(FULL_WIDTH, (sign) =>
        sign === '．' ? '.' : sign === '％' ? '%' : String(sign.charCodeAt(0) - ZERO),
      )
    : text;
