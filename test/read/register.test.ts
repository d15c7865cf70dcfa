import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRegister } from '../../scripts/io.ts';
import { withFolder } from '../commands/run-command.ts';

const TEXT = 'finding_id,reason\r\na-2021.sum,已核对\r\n';
/** 已核对 as Chinese spreadsheets save it. */
const GB = [0xd2, 0xd1, 0xba, 0xcb, 0xb6, 0xd4];
const gb18030 = Buffer.concat(
  TEXT.split('已核对').flatMap((part, i) =>
    i === 0 ? [Buffer.from(part)] : [Buffer.from(GB), Buffer.from(part)],
  ),
);

test.each<[string, Buffer]>([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['GB18030, as a spreadsheet saves it', gb18030],
  ['UTF-16 with a mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
])('a register in %s', async (_encoding, bytes) => {
  await withFolder((folder) => {
    const path = join(folder, 'waivers.csv');
    writeFileSync(path, bytes);
    expect(readRegister(path)).toEqual([{ finding_id: 'a-2021.sum', reason: '已核对' }]);
  });
});
