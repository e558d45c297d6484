import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder the project lives in; every command runs there. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command to its end and gives its exit code and everything it printed.
 * A command that cannot be started counts as failed, with the reason as its output.
 */
export function runCommand(command, args, { env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: projectFolder,
      env: { ...process.env, ...env },
      // npm and npx are .cmd files on Windows, which start only through a shell.
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() });
    });
  });
}

/** Runs a tool that `npm install` put in place, without asking npm which one is meant. */
export function runTool(name, args, options) {
  return runCommand('npx', ['--no-install', name, ...args], options);
}

/** Seconds since `start` (milliseconds), for people. */
export function secondsSince(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
