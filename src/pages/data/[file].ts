import type { APIRoute } from 'astro';
import { currentDownloads } from '../../components/data-files.ts';

export const getStaticPaths = async () =>
  (await currentDownloads()).map(({ file, bytes }) => ({ params: { file }, props: { bytes } }));

/** The tables of today as files. */
export const GET: APIRoute = ({ props }) => new Response(props['bytes']);
