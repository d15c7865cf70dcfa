import { createStore, type Store } from '../../src/data/store.ts';
import { invent } from '../invented/invent.ts';

/** A store over invented data. */
export function inventedStore(bodies: number, years: number): Store {
  const { dataset, texts } = invent({ bodies, years, seed: 7 });
  return createStore(dataset, (file) => texts.get(file) ?? '');
}
