import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder the project lives in; every command runs there. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

const onWindows = process.platform === 'win32';

/**
 * Runs a command to its end and gives its exit code and everything it printed.
 * A command that cannot be started counts as failed, with the reason as its output.
 */
export function runCommand(command, args, { env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, onWindows ? args.map(quoted) : args, {
      cwd: projectFolder,
      env: { ...process.env, ...env },
      // npm and the tools are .cmd files on Windows, which start only through a shell.
      shell: onWindows,
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

function quoted(argument) {
  return /\s/.test(argument) ? `"${argument}"` : argument;
}

/** Where an installed tool is; relative, so that no space in a folder's name can split it. */
export function toolPath(name) {
  return join('node_modules', '.bin', name);
}

/** Runs a tool of the project itself. */
export function runTool(name, args, options) {
  return runCommand(toolPath(name), args, options);
}

/** Seconds since `start` (milliseconds), for people. */
export function secondsSince(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
