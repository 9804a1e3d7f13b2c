import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HERE, tool, YAML } from '../tool.js';

const API_URL = process.env.API_URL ?? 'http://localhost:8080';

test('a typed client compiles strictly and lists the partners of TechDiversity', async () => {
  const generated = tool('openapi-typescript', YAML, '-o', 'generated/schema.ts');
  assert.equal(generated.status, 0, generated.output);
  const compiled = tool('tsc', '--project', 'client/tsconfig.json');
  assert.equal(compiled.status, 0, compiled.output);

  const { partnersOf } = await import(`${HERE}generated/client/client/partners.js`);
  const partners = await partnersOf(API_URL, 'techdiversity');

  assert.equal(partners.length, 8);
  assert.equal(new Set(partners.map(({ id }) => id)).size, 8);
  assert.ok(partners.some(({ code, city }) => code === 'arrsa' && city.name.pl === 'Bielsko-Biała'));
});
