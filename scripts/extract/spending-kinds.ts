/** Basic spending, its personnel and public parts, and project spending: what the whole of a body's spending is made of. */
export const SPENDING_KIND = /^expenditure_(?:basic|personnel|public|project)$/;
/** Basic spending and its parts. */
export const BASIC_KIND = /^expenditure_(?:basic|personnel|public)$/;
/** Expenses so small that a paragraph is about one of them alone. */
export const SMALL = /^(?:three_public(?!_completion)|meeting|training)/;
