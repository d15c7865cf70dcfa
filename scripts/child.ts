import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface ChildOptions {
  env?: Readonly<Record<string, string | undefined>>;
  /** `inherit` shows the output as it comes (default), `ignore` swallows it, `pipe` gives it back. */
  output?: 'inherit' | 'ignore' | 'pipe';
  /** Milliseconds after which the child is ended. */
  timeout?: number;
}

export interface ChildResult {
  /** Exit code; 127 when the program could not be started at all. */
  code: number;
  /** Standard output and error, where `output` was `pipe`. */
  text: string;
}

/** The environment of every child: the project's own programs, its pinned Node first of all, come before the machine's. */
export function childEnvironment(extra?: ChildOptions['env']): NodeJS.ProcessEnv {
  const path = join(ROOT, 'node_modules', '.bin') + delimiter + (process.env['PATH'] ?? '');
  return { ...process.env, PATH: path, ...extra };
}

/** Runs a program in the project's folder to its end. Never throws: a program that is not there gives code 127. */
export function runChild(
  program: string,
  args: readonly string[],
  options: ChildOptions = {},
): Promise<ChildResult> {
  const { env, output = 'inherit', timeout } = options;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: childEnvironment(env),
      stdio: ['ignore', output, output],
      ...(timeout === undefined ? {} : { timeout }),
    });
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    child.on('error', () => resolve({ code: 127, text }));
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

/** Runs a script file on the Node that runs this one. */
export const runNode = (
  file: string,
  args: readonly string[],
  options?: ChildOptions,
): Promise<ChildResult> => runChild(process.execPath, [join(ROOT, file), ...args], options);
