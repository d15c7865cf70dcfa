import type { APIRoute } from 'astro';
import { ASSETS, asset } from '../../data/assets.ts';

export const getStaticPaths = () =>
  ASSETS.map((name) => ({ params: { file: asset(name).file.replace('assets/', '') }, props: { name } }));

/** The site's stylesheet and scripts. */
export const GET: APIRoute = ({ props }) => {
  const { text, type } = asset(props['name']);
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
};
