import { expect, test } from 'vitest';
import { read } from './source-files.ts';

interface Locked {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}

const packages = (JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages;

// npm leaves out what a registry does not hold at the moment, and `npm ci` then refuses the file on every machine.
test('the lock file names the programs of every platform', () => {
  const absent = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
  expect(absent).toEqual([]);
});

test('the lock file names no place to download from', () => {
  expect(
    Object.entries(packages).filter(([path, { resolved }]) => path !== '' && resolved !== undefined),
  ).toEqual([]);
});
