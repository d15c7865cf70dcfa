import type { APIRoute } from 'astro';
import { compareFiles } from '../../../components/compare-files.ts';
import { store } from '../../../data/tables.ts';
import { LANGS } from '../../../i18n/lang.ts';

const files = () => LANGS.flatMap((lang) => compareFiles(store, lang));
const nameOf = (file: string) => file.replace(/^.*\//, '');

export const getStaticPaths = () =>
  files().map(({ file, text }) => ({ params: { file: nameOf(file) }, props: { text } }));

/** Rows of one body for the compare page. */
export const GET: APIRoute = ({ props }) =>
  new Response(props['text'], { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
