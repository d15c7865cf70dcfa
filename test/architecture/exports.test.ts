import { expect, test } from 'vitest';
import { read, sourceFiles } from './source-files.ts';

/** Names of exported functions without a JSDoc line right above them. */
function undocumented(text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, i) => {
    const name = /^export (?:default )?(?:async )?function\*? (\w+)/.exec(line)?.[1];
    return name === undefined || lines[i - 1]?.trimEnd().endsWith('*/') ? [] : [name];
  });
}

test.each([
  ['without', 'export function a() {}', ['a']],
  ['with', '/** Says a. */\nexport async function a() {}', []],
  ['one that is not exported', 'function a() {}', []],
])('a function %s', (_what, text, expected) => {
  expect(undocumented(text)).toEqual(expected);
});

test('every exported function says in a line what it does', () => {
  const files = [...sourceFiles('src'), ...sourceFiles('scripts')].filter((file) => file.endsWith('.ts'));
  expect(files.flatMap((file) => undocumented(read(file)).map((name) => `${file}: ${name}`))).toEqual([]);
});
