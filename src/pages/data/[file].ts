import type { APIRoute } from 'astro';
import { downloads } from '../../data/downloads.ts';

export const getStaticPaths = () =>
  downloads().map(({ file, text }) => ({ params: { file }, props: { text } }));

/** The tables as files. */
export const GET: APIRoute = ({ props }) => new Response(props['text']);
