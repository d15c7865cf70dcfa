/** Under this name the scripts of the compare page leave the rows of bodies, by the body's id. */
export const COMPARE_ROWS = 'jixiaoRows';

/** Rows of bodies: the table in which each stands, and its markup. */
export type CompareRowsOf = Readonly<Record<string, readonly (readonly [table: string, html: string])[]>>;
