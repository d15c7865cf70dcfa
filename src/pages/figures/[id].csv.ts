import type { APIRoute } from 'astro';
import { store } from '../../data/tables.ts';
import { csvFile } from '../../format/csv.ts';
import { siteFigures } from '../../views/site-figures.ts';

export const getStaticPaths = () =>
  siteFigures(store, 'zh').map(({ id, csvRows }) => ({ params: { id }, props: { csvRows } }));

/** The numbers of one figure. */
export const GET: APIRoute = ({ props }) => new Response(csvFile(props['csvRows']));
