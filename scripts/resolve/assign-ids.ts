import { errorAt, type Problem, words } from '../../src/model/problem.ts';
import type { Identity } from '../../src/model/report.ts';
import type { DocumentType } from '../../src/model/vocabulary.ts';

const SUFFIX: Readonly<Record<DocumentType, string>> = {
  department_self_evaluation: '',
  project_self_evaluation: 'projects',
  final_accounts: 'accounts',
  budget_plan: 'plan',
};
const ORDER: readonly DocumentType[] = [
  'department_self_evaluation',
  'final_accounts',
  'project_self_evaluation',
  'budget_plan',
];

interface Identified {
  file: string;
  identity: Identity;
  registered: boolean;
}

const isTaken = (file: string, id: string, other: string): Problem =>
  errorAt(file, 1, {
    message: words('两份文件的 report_id 相同', 'two documents with one report id'),
    found: words(`${id}，另见 ${other}`, `${id}, also in ${other}`),
    expected: words('同一单位、年度、类型只有一份文件', 'one document per body, year and type'),
    hint: words(
      '删去其中一个文件，或在 reports.csv 中为它们填写不同的 report_id',
      'remove one of the files, or give them different report_id rows in reports.csv',
    ),
  });

/**
 * Report ids that are unique: of several documents of one body and year that the register does not name, the leading
 * type keeps the plain id and the others get their type. Two of the same type are an error that names both files.
 * `registered` are ids that reports of other files have.
 */
export function assignIds<T extends Identified>(
  items: readonly T[],
  registered: ReadonlySet<string> = new Set(),
): { items: T[]; problems: Problem[] } {
  const taken = new Map<string, string>([...registered].map((id) => [id, 'reports.csv']));
  const problems: Problem[] = [];
  const sorted = [...items].sort(
    (a, b) =>
      Number(b.registered) - Number(a.registered) ||
      ORDER.indexOf(a.identity.documentType) - ORDER.indexOf(b.identity.documentType) ||
      (a.file < b.file ? -1 : 1),
  );
  const result: T[] = [];
  for (const item of sorted) {
    const { reportId, documentType } = item.identity;
    const suffix = SUFFIX[documentType];
    const id = taken.has(reportId) && !item.registered && suffix !== '' ? `${reportId}-${suffix}` : reportId;
    const other = taken.get(id);
    if (other === undefined) {
      taken.set(id, item.file);
      result.push({ ...item, identity: { ...item.identity, reportId: id } });
      continue;
    }
    problems.push(isTaken(item.file, id, other));
  }
  return { items: result, problems };
}
