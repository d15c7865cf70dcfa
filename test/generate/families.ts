import { budgetPlan } from './budget-plan.ts';
import { finalAccounts } from './final-accounts.ts';
import { hunanForm } from './hunan-form.ts';
import { hunanLines } from './hunan-lines.ts';
import { labelLines } from './label-lines.ts';
import { labelPairs } from './label-pairs.ts';
import { narrativeDepartment } from './narrative-department.ts';
import { narrativeProject } from './narrative-project.ts';
import { narrativeSpecial } from './narrative-special.ts';
import { officialTables } from './official-tables.ts';
import type { Made } from './page.ts';
import { projectSummary } from './project-summary.ts';
import { severalYears } from './several-years.ts';
import { standardForm } from './standard-form.ts';
import { threePublicNotice } from './three-public-notice.ts';
import { threePublicTable } from './three-public-table.ts';
import { webPage } from './web-page.ts';

/** A family of forms: the same seed makes the same text with the same figures. */
export interface Family {
  id: string;
  make: (seed: number) => Made;
}

/** Every family of forms that the extractor has to read. */
export const FAMILIES: readonly Family[] = [
  { id: 'standard-form', make: standardForm },
  { id: 'hunan-form', make: hunanForm },
  { id: 'hunan-lines', make: hunanLines },
  { id: 'narrative-department', make: narrativeDepartment },
  { id: 'narrative-special', make: narrativeSpecial },
  { id: 'final-accounts', make: finalAccounts },
  { id: 'three-public-table', make: threePublicTable },
  { id: 'three-public-notice', make: threePublicNotice },
  { id: 'budget-plan', make: budgetPlan },
  { id: 'narrative-project', make: narrativeProject },
  { id: 'official-tables', make: officialTables },
  { id: 'project-summary', make: projectSummary },
  { id: 'several-years', make: severalYears },
  { id: 'label-lines', make: labelLines },
  { id: 'label-pairs', make: labelPairs },
  { id: 'web-page', make: webPage },
];
