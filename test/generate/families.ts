import { budgetPlan } from './budget-plan.ts';
import { finalAccounts } from './final-accounts.ts';
import { hunanForm } from './hunan-form.ts';
import { narrativeDepartment } from './narrative-department.ts';
import { narrativeSpecial } from './narrative-special.ts';
import type { Made } from './page.ts';
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
  { id: 'narrative-department', make: narrativeDepartment },
  { id: 'narrative-special', make: narrativeSpecial },
  { id: 'final-accounts', make: finalAccounts },
  { id: 'three-public-table', make: threePublicTable },
  { id: 'three-public-notice', make: threePublicNotice },
  { id: 'budget-plan', make: budgetPlan },
  { id: 'web-page', make: webPage },
];
