import type { APIRoute } from 'astro';
import { releasedDownloads } from '../../../components/data-files.ts';

export const getStaticPaths = async () =>
  (await releasedDownloads()).map(({ version, file, bytes }) => ({
    params: { version, file },
    props: { bytes },
  }));

/** The tables as a release froze them. */
export const GET: APIRoute = ({ props }) => new Response(props['bytes']);
