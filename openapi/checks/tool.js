import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the checks; tools run in it. */
export const HERE = fileURLToPath(new URL('.', import.meta.url));
export const YAML = `${HERE}../openapi.yaml`;
export const RELEASED = `${HERE}../released.yaml`;

export function readDocument() {
  return JSON.parse(readFileSync(`${HERE}../openapi.json`, 'utf8'));
}

/** Runs a tool of node_modules and gives back how it ended and what it said. */
export function tool(name, ...args) {
  return command(`${HERE}node_modules/.bin/${name}`, ...args);
}

export function command(program, ...args) {
  const ended = spawnSync(program, args, {
    cwd: HERE,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' },
  });
  if (ended.error) throw ended.error;
  return { status: ended.status, output: ended.stdout + ended.stderr };
}
