import type { Store } from '../data/store.ts';
import type { Context } from './context.ts';
import { type FindingView, findingOf, inReadingOrder } from './findings.ts';
import { keyOf, shortName } from './names.ts';
import { distinctRates, ratesOf } from './rates.ts';
import { type WhyView, whyNotTheSame } from './why.ts';

export interface HomeView {
  lead: string;
  keys: string;
  why: WhyView | null;
  findings: readonly FindingView[];
  /** Newest first; the bodies by name while they are few, then only how many there are. */
  years: readonly YearEntry[];
}

interface YearEntry {
  text: string;
  href: string;
  bodies: readonly { text: string; href: string }[];
  count: string;
}

const SHOWN_FINDINGS = 4;
const NAMED_BODIES = 12;

/** One finding a body first, so that the newest ones are not all about the same report. */
function newest(store: Store, at: Context): FindingView[] {
  const seen = new Set<string>();
  const rows = inReadingOrder(store.findings.filter((row) => row.waived_reason === ''));
  const first = rows.filter(({ bureau_id }) => !seen.has(bureau_id) && seen.add(bureau_id));
  return first.slice(0, SHOWN_FINDINGS).map((row) => findingOf(row, store, at));
}

function yearEntry(year: string, store: Store, at: Context): YearEntry {
  const ids = [...new Set(store.reportsIn(year).map((report) => report.bureau_id))];
  const named = store.bodies.length <= NAMED_BODIES ? ids : [];
  return {
    text: year,
    href: at.to({ kind: 'year', id: year }),
    bodies: named.map((id) => ({
      text: shortName(store.body(id), at.lang),
      href: at.to({ kind: 'body', id }),
    })),
    count: at.t.homePage.inYear(ids.length),
  };
}

/** What the home page says: which bodies and years, what may be compared, why rates differ in kind. */
export function homeView(store: Store, at: Context): HomeView {
  const { reports } = store.dataset;
  const bodies = new Set(reports.map((row) => row.bureau_id)).size;
  const rates = distinctRates(reports.flatMap((row) => ratesOf(row.report_id, store)));
  const stated = rates.filter((rate) => rate.stated).length;
  const latestYear = store.years[0] ?? '';
  const oldest = store.years.at(-1) ?? '';
  return {
    lead: at.t.homePage.lead(bodies, reports.length, at.t.terms.years(oldest, latestYear)),
    keys: at.t.homePage.keys(stated, rates.length - stated, new Set(rates.map(({ row }) => keyOf(row))).size),
    why: whyNotTheSame(store, at),
    findings: newest(store, at),
    years: store.years.map((year) => yearEntry(year, store, at)),
  };
}
