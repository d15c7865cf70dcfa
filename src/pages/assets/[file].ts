import type { APIRoute } from 'astro';
import { ASSETS, asset } from '../../data/assets.ts';
import { store } from '../../data/tables.ts';
import { bodyIndexFile } from '../../views/body-index.ts';

const SCRIPT = 'text/javascript';
const files = () => [...ASSETS.map(asset), { ...bodyIndexFile(store), type: SCRIPT }];

export const getStaticPaths = () =>
  files().map(({ file }) => ({ params: { file: file.replace('assets/', '') } }));

/** The site's stylesheet and scripts, and the index of all bodies. */
export const GET: APIRoute = ({ params }) => {
  const found = files().find(({ file }) => file === `assets/${params['file']}`);
  if (!found) return new Response(null, { status: 404 });
  return new Response(found.text, { headers: { 'content-type': `${found.type}; charset=utf-8` } });
};
