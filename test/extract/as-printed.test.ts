import { expect, it } from 'vitest';
import { extractDocument } from '../../scripts/extract/extract-document.ts';
import { documentOf } from './cells.ts';

it('keeps a value of full width as it was printed, and says that it was normalised', () => {
  const { readings } = extractDocument(
    documentOf('２０２２年支出合计１２．５万元，执行率９９％。\n'),
    '2022',
  );
  expect(readings.map(({ value, source }) => [value, source.text])).toEqual([
    [{ status: 'reported_normalised', value: '12.5', text: '１２．５万元' }, '支出合计１２．５万元'],
    [{ status: 'reported_normalised', value: '99', text: '９９％' }, '执行率９９％'],
  ]);
});
