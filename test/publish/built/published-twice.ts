import { configText, FILLED } from './filled-config.ts';
import { type Ran, type WorkingCopy, workingCopy } from './working-copy.ts';

/** Chinese quotes, as a word processor makes them. */
const SLIP = 'export const siteConfig = {\n  siteName: ‘某县’,\n};\n';

/** The figure that is corrected between the two releases. */
export const FIGURE = 'linxiang-2021.three_public_reception';
const NOTICE = 'https://www.example.gov.cn/correction.html';

export interface Published {
  copy: WorkingCopy;
  /** What each command said, by what it was run for. */
  said: Readonly<Record<string, Ran>>;
  /** The figure as the first release has it. */
  before: string;
  /** Findings that stood in the way of a strict build. */
  errors: readonly Record<string, string>[];
  reason: string;
}

/** A release, a corrected figure, a second release and the site with both, and what each command said on the way. */
export function publishTwice(): Published {
  const copy = workingCopy('release');
  const said: Record<string, Ran> = {};
  copy.run('build-data.ts');
  const printed = copy.rows('data/tables/observations.csv').find((row) => row['observation_id'] === FIGURE);
  copy.write('site.config.ts', configText({ ...FILLED, siteDomain: 'https://www.example.gov.cn' }));
  said['wrong domain'] = copy.run('build.ts');
  copy.write('site.config.ts', SLIP);
  said['slip in a build'] = copy.run('build.ts');
  said['slip in a release'] = copy.run('release.ts', '2026.1');
  copy.write('site.config.ts', configText({}));
  said['no date'] = copy.run('release.ts', '2026.1');
  said['first'] = copy.run('release.ts', '2026.1', '--released', '2026-01-31 09:00');
  said['again'] = copy.run('release.ts', '2026.1', '--released', '2026-02-01 09:00');
  said['smaller'] = copy.run('release.ts', '2025.9', '--released', '2026-02-01 09:00');
  copy.add(
    'corrections.csv',
    `linxiang-2021,three_public_reception,,,,${printed?.['value_text']},12.5,单位更正,${NOTICE}`,
  );
  said['stale'] = copy.run('release.ts', '2026.2', '--released', '2026-03-02 09:00');
  copy.run('build-data.ts');
  copy.write('site.config.ts', configText({ ...FILLED, sponsor: undefined }));
  said['strict refuses'] = copy.run('build.ts', '--strict');
  copy.write('site.config.ts', configText(FILLED));
  said['other version'] = copy.run('release.ts', '2026.3');
  const errors = copy.rows('data/tables/findings.csv').filter((row) => row['severity'] === 'error');
  copy.add('waivers.csv', ...errors.map((row) => `${row['finding_id']},已核对原件`));
  copy.run('build-data.ts');
  said['second'] = copy.run('release.ts', '2026.2', '--note', '更正一处');
  said['strict builds'] = copy.run('build.ts', '--strict');
  return { copy, said, before: printed?.['value'] ?? '', errors, reason: `单位更正 ${NOTICE}` };
}
