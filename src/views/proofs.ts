import type { Store } from '../data/store.ts';
import { type Context, figureAnchor } from './context.ts';
import { measureName } from './names.ts';

/** Words of a line that prove a figure. */
export interface Proof {
  line: string;
  text: string;
  title: string;
  /** Where the figure stands among those read from the text; empty for what has a table of its own. */
  href: string;
}

/** Where a proof stands in its line. */
export interface Found extends Proof {
  from: number;
  to: number;
}

const escaped = (letter: string) => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Spaces within words and numbers are residue of the form; the words are found with and without them. */
const pattern = (text: string) => [...text.replace(/\s/g, '')].map(escaped).join('\\s*');

const placesOf = (line: string, text: string) =>
  // "10" is not a part of "100" or of "3.10".
  [`(?<!\\d|\\d\\.)${pattern(text)}(?!\\d|\\.\\d)`, pattern(text)].flatMap((form) =>
    [...line.matchAll(new RegExp(form, 'gu'))].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
    })),
  );

/** Finds the proofs of a line, the longest first; the same text twice takes the next place that is free. */
export function findIn(line: string, proofs: readonly Proof[]): Found[] {
  const found: Found[] = [];
  const isFree = (from: number, to: number) => found.every((other) => to <= other.from || from >= other.to);
  for (const proof of [...proofs].sort((a, b) => b.text.length - a.text.length)) {
    if (proof.text.trim() === '') continue;
    const place = placesOf(line, proof.text).find(({ from, to }) => isFree(from, to));
    if (place) found.push({ ...proof, ...place });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Everything in a report that was read as data: figures, indicators, projects and planned payments. */
export function proofsOf(reportId: string, store: Store, at: Context): Proof[] {
  const { sourcePage, bodyPage } = at.t;
  const title = (label: string) => sourcePage.usedFor(label);
  const projects = store.projectsOf(reportId);
  return [
    ...store.observationsOf(reportId).map((row) => ({
      line: row.source_line,
      text: row.source_text,
      title: title(measureName(row.measure, at.lang)),
      href: `#${figureAnchor(row.observation_id)}`,
    })),
    ...store.indicatorsOf(reportId).flatMap((row) =>
      [
        { text: row.level3, label: bodyPage.indicator },
        { text: row.target_text, label: bodyPage.target },
        { text: row.actual_text, label: bodyPage.actual },
      ].map(({ text, label }) => ({ line: row.source_line, text, title: title(label), href: '' })),
    ),
    ...projects.map((row) => ({
      line: row.source_line,
      text: row.budget,
      title: title(bodyPage.budget),
      href: '',
    })),
    ...projects
      .flatMap((row) => store.paymentsOf(row.project_id))
      .map((row) => ({
        line: row.source_line,
        text: row.value_text,
        title: title(bodyPage.payments),
        href: '',
      })),
  ];
}
