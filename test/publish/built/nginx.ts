import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { ROOT } from '../../../scripts/child.ts';

const PROGRAMS = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx'];
const TYPES = ['/etc/nginx/mime.types', '/usr/local/etc/nginx/mime.types'].find((file) => existsSync(file));

/** The nginx of this machine; undefined where there is none. */
export const nginx: string | undefined =
  TYPES === undefined ? undefined : PROGRAMS.find((program) => spawnSync(program, ['-v']).status === 0);

/** The sample of the publishing guide, as it stands there. */
export function documentedSample(): string {
  const guide = readFileSync(join(ROOT, 'docs/publish.zh.md'), 'utf8');
  const sample = /```nginx\n(.*?)```/s.exec(guide)?.[1];
  if (sample === undefined) throw new Error('the publishing guide has no nginx sample');
  return sample;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
};

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });

/** A whole configuration around the sample: only the base path and the folder of the portal are put in. */
function configuration(folder: string, portal: string, base: string, port: number): string {
  const sample = documentedSample().replaceAll('/jixiao/', base).replaceAll('/var/www/portal', portal);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { }
http {
${temporary}
access_log off; include ${TYPES}; default_type application/octet-stream;
server { listen 127.0.0.1:${port};
${sample}
} }`;
}

export interface Portal {
  /** Address of the site, ending in "/". */
  address: string;
  close: () => Promise<void>;
}

/** Serves a built site by nginx under a base path, as the guide says. */
export async function serveByNginx(dist: string, base: string, folder: string): Promise<Portal> {
  const portal = join(folder, 'portal');
  const place = join(portal, base.replace(/\/$/, ''));
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(dist, place);
  const port = await freePort();
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, configuration(folder, portal, base, port));
  const child: ChildProcess = spawn(nginx ?? '', ['-p', folder, '-c', config], { stdio: 'pipe' });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  for (let tries = 0; !(await accepts(port)); tries += 1) {
    if (child.exitCode !== null || tries > 100) throw new Error(`nginx does not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
