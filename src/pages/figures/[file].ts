import type { APIRoute } from 'astro';
import { type FigureFile, figureFiles } from '../../components/figure-files.ts';

export const getStaticPaths = () =>
  figureFiles().map(({ file, make }) => ({ params: { file }, props: { make } }));

/** Data, pictures and markup of each figure. */
export const GET: APIRoute = async ({ props }) => new Response(await (props['make'] as FigureFile['make'])());
