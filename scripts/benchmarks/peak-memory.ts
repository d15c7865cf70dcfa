import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Loaded before everything else into a process that is measured (NODE_OPTIONS=--import=...): when it ends, it leaves
 * the most memory it has ever held, in KiB, in a file of its own in the folder PEAK_MEMORY.
 */
const folder = process.env['PEAK_MEMORY'];
if (folder !== undefined) {
  process.on('exit', () => {
    writeFileSync(join(folder, String(process.pid)), String(process.resourceUsage().maxRSS));
  });
}
