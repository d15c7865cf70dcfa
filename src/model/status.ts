/** Why a cell has, or has not, a value: the eight statuses of the data. Never `null`, `NaN` or 0. */
export const STATUSES = [
  'reported',
  'reported_normalised',
  'derived',
  'blank_in_source',
  'not_disclosed',
  'not_applicable',
  'withheld',
  'unreadable',
] as const;
export type Status = (typeof STATUSES)[number];

export const MISSING_STATUSES = [
  'blank_in_source',
  'not_disclosed',
  'not_applicable',
  'withheld',
  'unreadable',
] as const;
export type MissingStatus = (typeof MISSING_STATUSES)[number];

/** Whether a row with this status carries no value. */
export function isMissing(status: Status): status is MissingStatus {
  return (MISSING_STATUSES as readonly string[]).includes(status);
}
