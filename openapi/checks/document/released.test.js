import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse, stringify } from 'yaml';
import { RELEASED, tool, YAML } from '../tool.js';

const folder = mkdtempSync(join(tmpdir(), 'released-'));
after(() => rmSync(folder, { recursive: true }));

/** A breaking change is meant when the version says so: a new major one or, before 1.0, a new minor one. */
function isMeant(before, now) {
  const [old, next] = [before, now].map((file) => parse(readFileSync(file, 'utf8')).info.version.split('.').map(Number));
  return next[0] > old[0] || (old[0] === 0 && next[0] === 0 && next[1] > old[1]);
}

/** What breaks callers between two documents; nothing when the break is meant. */
function unmeantBreaks(before, now) {
  const { status, output } = tool('redocly', 'diff', before, now, '--config', 'redocly-diff.yaml', '--fail-on', 'major');
  return status === 0 || isMeant(before, now) ? '' : output;
}

/** A copy of today's document with a change. */
function changed(name, change) {
  const document = parse(readFileSync(YAML, 'utf8'));
  change(document);
  const file = join(folder, `${name}.yaml`);
  writeFileSync(file, stringify(document));
  return file;
}

test('nothing breaks for callers of the last release', { skip: existsSync(RELEASED) ? false : 'nothing is released yet' }, () => {
  assert.equal(unmeantBreaks(RELEASED, YAML), '');
});

test('the gate lets the same document through', () => {
  assert.equal(unmeantBreaks(YAML, changed('same', () => {})), '');
});

test('the gate stops a removed operation', () => {
  const without = changed('without-operation', (document) => delete document.paths['/api/v1/partners'].get);
  assert.match(unmeantBreaks(YAML, without), /operation/i);
});

test('the gate stops a property that is no longer always there', () => {
  const sparse = changed('sparse', ({ components }) => components.schemas.Partner.required.pop());
  assert.notEqual(unmeantBreaks(YAML, sparse), '');
});

test('the gate lets a break through that the version announces', () => {
  const next = changed('next', (document) => {
    delete document.paths['/api/v1/partners'].get;
    document.info.version = '99.0.0';
  });
  assert.equal(unmeantBreaks(YAML, next), '');
});
