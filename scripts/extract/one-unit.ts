import type { Document } from '../../src/model/document.ts';
import { measure as measureOf } from '../../src/model/measure.ts';
import { parseFigure } from '../parse/number.ts';
import type { Reading } from './reading.ts';
import { unitIn } from './unit.ts';

const isBareAmount = (measure: Reading['measure'], text: string): boolean => {
  const figure = parseFigure(text);
  return measureOf(measure).unit === '万元' && figure.kind === 'number' && figure.unit === '';
};

/** 67,158,912.31 without a unit: so much is not in 万元 */
const isTooMuch = ({ measure, value }: Reading): boolean =>
  value.status === 'unreadable' && isBareAmount(measure, value.text);
const FEWEST = 2;

/**
 * Where a document names no unit, and amounts of its tables cannot be in the one that was supposed, none of the others
 * is known to be.
 */
export function ofOneUnit(readings: readonly Reading[], { lines }: Document): readonly Reading[] {
  if (readings.filter(isTooMuch).length < FEWEST || lines.some((line) => unitIn(line) !== ''))
    return readings;
  return readings.map((one) =>
    one.origin === 'table' &&
    one.value.value !== '' &&
    one.value.value !== '0' &&
    isBareAmount(one.measure, one.value.text)
      ? { ...one, value: { status: 'unreadable', value: '', text: one.value.text } }
      : one,
  );
}
