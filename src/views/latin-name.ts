import { KINDS, latinPlace } from './places.ts';

/** What the name of a body is made of besides places. */
const OFFICES: Readonly<Record<string, string>> = {
  公安局: 'Public Security Bureau',
  公安分局: 'Public Security Branch',
  公安系统: 'public-security system',
  公安: 'Public Security',
  分局: 'Branch',
  局: 'Bureau',
};
const OFFICE = new RegExp(Object.keys(OFFICES).join('|'));
const PLACE = new RegExp(`^..+?(?:${KINDS.map(([ending]) => ending).join('|')})|^.+`);

function placesIn(text: string): string[] {
  if (text === '') return [];
  const [place] = KINDS.some(([ending]) => ending === text) ? [text] : (PLACE.exec(text) ?? [text]);
  return [latinPlace(place), ...placesIn(text.slice(place.length))];
}

/** Name of a body in Latin letters, in the order of the Chinese: places by sound and kind, offices by meaning. */
export function latinName(name: string): string {
  const office = OFFICE.exec(name);
  if (!office) return placesIn(name).join(' ');
  const before = name.slice(0, office.index);
  const after = name.slice(office.index + office[0].length);
  return [...placesIn(before), OFFICES[office[0]] ?? '', after && latinName(after)]
    .filter((word) => word !== '')
    .join(' ');
}
