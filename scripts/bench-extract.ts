import { runNode } from './child.ts';

/** Prints recall and precision of the extractor over generated texts; the generator is part of the tests. */
export async function benchExtract(): Promise<void> {
  const { code } = await runNode('test/generate/bench.ts', []);
  if (code !== 0) process.exitCode = 1;
}
