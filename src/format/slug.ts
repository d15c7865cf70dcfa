/** Lower-case ASCII for file names and anchors; any other character becomes its code point ("年" → "u5e74"). */
export const slug = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[._\s]+/g, '-')
    .replace(/[^a-z0-9-]+/gu, (run) => {
      const codes = [...run].map((letter) => `u${letter.codePointAt(0)?.toString(16)}`);
      return `-${codes.join('')}-`;
    })
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
