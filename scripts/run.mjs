/** Runs programs for the other scripts: output goes straight through, an interrupt reaches the program and ends us too. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's folder, without a slash at the end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Runs a program from the repository's folder and resolves to its exit code: 127 when it could not start, 1 when a signal
 * ended it. `env` adds to the environment; `stdout` is `inherit`, or 2 to send it to standard error.
 */
export function run(command, args, { env = {}, stdout = 'inherit' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', stdout, 'inherit'],
    });
    let interrupted = false;
    const forward = (signal) => {
      interrupted = true;
      child.kill(signal);
    };
    const finish = (code) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      if (interrupted) process.exit(130);
      resolve(code);
    };
    process.on('SIGINT', forward).on('SIGTERM', forward);
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** Runs a Node script, named from the repository's folder, under this very Node. */
export function runNode(script, args = [], options = {}) {
  return run(process.execPath, [script, ...args], options);
}
