import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tool, YAML } from '../tool.js';

test('Spectral finds nothing by its own rules and those of OWASP', () => {
  const { status, output } = tool('spectral', 'lint', YAML, '-r', '.spectral.yaml', '--fail-severity', 'hint');
  assert.equal(status, 0, output);
});

test('Redocly finds nothing by its recommended rules', () => {
  const { status, output } = tool('redocly', 'lint', YAML, '--config', 'redocly.yaml');
  assert.equal(status, 0, output);
});
