import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractText } from '../../scripts/extract-text.ts';
import { indicatorRows, observationRows, paymentRows } from '../../scripts/write/rows.ts';
import { decimal } from '../../src/model/decimal.ts';
import { ORIGINALS, SOURCE, slugs } from './golden.ts';

/** Printed values by the id of their row: observations, planned payments, targets of indicators. */
function printed(text: string): Map<string, string> {
  const [report] = extractText('a.txt', text).reports;
  if (!report) return new Map();
  return new Map([
    ...observationRows(report)
      .filter(({ value_status }) => value_status !== 'derived')
      .map((row): [string, string] => [row.observation_id, row.value]),
    ...paymentRows(report).map((row): [string, string] => [
      `${row.project_id}.${row.month_end}`,
      row.cumulative_percent,
    ]),
    ...indicatorRows(report).map((row): [string, string] => [row.indicator_id, row.target_value]),
  ]);
}

/** A total that the narrative prints again is a figure of its own once it differs from the table's. */
const GRAND_TOTAL = /\.(?:revenue|expenditure)_total$/;

const changes = (before: ReadonlyMap<string, string>, text: string): [string, string][] => {
  const after = printed(text);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => before.get(id) !== after.get(id) && !GRAND_TOTAL.test(id))
    .map((id) => [id, after.get(id) ?? 'gone']);
};

/** Where a number may be replaced: all its places on the line that proves it. */
interface Printed {
  id: string;
  line: number;
  /** The number as it stands there, spaces inside it and all. */
  number: string;
}

const NUMBER = /\d[\d,]*(?:\.[\d ]*\d)?/;

function numbersOf(text: string): Printed[] {
  const [report] = extractText('a.txt', text).reports;
  if (!report) return [];
  return [
    ...observationRows(report)
      .filter((row) => row.value_status.startsWith('reported') && row.source_line !== '')
      .map((row) => ({ id: row.observation_id, line: row.source_line, text: row.value_text })),
    ...paymentRows(report).map((row) => ({
      id: `${row.project_id}.${row.month_end}`,
      line: row.source_line,
      text: row.value_text,
    })),
  ].flatMap(({ id, line, text: value }) => {
    const number = NUMBER.exec(value)?.[0];
    return number ? [{ id, line: Number(line), number }] : [];
  });
}

/** The text with the number replaced at one of its places on the line; one text for each place. */
function replaced(text: string, { line, number }: Printed, other: string): string[] {
  const lines = text.split('\n');
  const own = lines[line - 1] ?? '';
  const places: string[] = [];
  for (let at = own.indexOf(number); at >= 0; at = own.indexOf(number, at + 1)) {
    const alone = !/[\d.]/.test(own.charAt(at - 1)) && !/[\d.]/.test(own.charAt(at + number.length));
    const changed = own.slice(0, at) + other + own.slice(at + number.length);
    if (alone) places.push(lines.with(line - 1, changed).join('\n'));
  }
  return places;
}

/** A number of the same shape: as many decimals, and not the same. */
const other = (number: string): fc.Arbitrary<string> => {
  const places = /\.(.*)$/.exec(number)?.[1]?.replace(/ /g, '').length ?? 0;
  const [low, high] = number.includes('.') ? [1000, 99_999] : [2, 99];
  return fc
    .integer({ min: low, max: high })
    .map((whole) =>
      places === 0
        ? String(whole)
        : `${whole}.${String(whole * 7919 + 1)
            .slice(-places)
            .padStart(places, '3')}`,
    )
    .filter((text) => decimal(text) !== decimal(number.replace(/[ ,]/g, '')));
};

const folders = Object.entries({ transcripts: join(SOURCE, 'reports'), originals: ORIGINALS });

describe.each(folders)('%s', (_what, folder) => {
  describe.skipIf(folder === '').each(slugs)('%s', (slug) => {
    const text = folder === '' ? '' : readFileSync(join(folder, `${slug}.txt`), 'utf8');

    it('another number in the text is another number in the tables, and nothing else', () => {
      const before = printed(text);
      const numbers = numbersOf(text);
      expect(numbers.length).toBeGreaterThanOrEqual(7);
      for (const one of numbers) {
        const property = fc.property(other(one.number), (number) => {
          const found = replaced(text, one, number).map((changed) => changes(before, changed));
          expect(found, `${one.id} in line ${one.line}: ${one.number} -> ${number}`).toContainEqual([
            [one.id, decimal(number)],
          ]);
        });
        fc.assert(property, { seed: 2021, numRuns: 2 });
      }
    }, 60_000);

    it('another year is another year', () => {
      const years = extractText('a.txt', text.replaceAll('2021', '2018').replaceAll('2022', '2019')).reports;
      expect(years.map(({ identity }) => identity.fiscalYear)).toEqual([
        slug.endsWith('2021') ? '2018' : '2019',
      ]);
    });
  });
});

/** Names in the reports, and made-up ones in their place. */
const RENAMED: Readonly<Record<string, readonly [string, string, string, string]>> = {
  'caofeidian-2021': ['曹妃甸', '云泽', '云泽区公安局', 'yunze'],
  'dachang-2021': ['大厂回族自治县', '青禾县', '青禾县公安系统', 'qinghe'],
  'linxiang-2021': ['临湘', '河阴', '河阴市公安局', 'heyin'],
  'lukou-2022': ['渌口', '沙坪', '株洲市公安局沙坪分局', 'shaping'],
  'tangshan-hightech-2022': ['唐山', '白石', '白石市公安局高新区分局', 'baishi-hightech'],
};

describe.each(folders)('%s of bodies with other names', (_what, folder) => {
  it.skipIf(folder === '').each(Object.entries(RENAMED))('%s', (slug, [old, name, bureau, id]) => {
    const text = readFileSync(join(folder, `${slug}.txt`), 'utf8');
    const [report] = extractText('a.txt', text.replaceAll(old, name)).reports;
    expect(report?.identity).toMatchObject({ bureau, bureauId: id });
    const own = [...printed(text).values()];
    expect([...printed(text.replaceAll(old, name)).values()]).toEqual(own);
  });
});
