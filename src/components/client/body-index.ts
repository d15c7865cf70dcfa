import { type BodyIndex, INDEX_NAME } from '../../format/body-index.ts';
import { loadScript } from './load-script.ts';

/** The index of all bodies, loaded when it is first asked for; its address stands on the search field of the page. */
export async function loadBodies(): Promise<BodyIndex> {
  const address = document.querySelector<HTMLElement>('form.search')?.dataset['index'];
  if (address === undefined) throw new Error('this page has no search field');
  return loadScript<BodyIndex>(address, INDEX_NAME);
}
