import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../tool.js';
import { operationsOf, schemasOf } from './schemas.js';

const document = readDocument();
const schemas = [...schemasOf(document)];

function places(faulty) {
  return faulty.map(({ place }) => place);
}

test('operations have an id of verb and noun, a tag that is described, a summary and a description', () => {
  const tags = new Set(document.tags.filter((tag) => tag.description).map((tag) => tag.name));
  const faulty = operationsOf(document).filter(({ operationId, tags: own, summary, description }) =>
    !/^[a-z]+[A-Z][A-Za-z]+$/.test(operationId) || !own?.every((tag) => tags.has(tag)) || !own.length || !summary || !description);
  assert.deepEqual(places(faulty), []);
});

test('enums have a name and are declared extensible', () => {
  const enums = schemas.filter(({ schema }) => schema.enum);
  assert.deepEqual(places(enums.filter(({ place }) => !/^\/components\/schemas\/[^/]+$/.test(place))), []);
  assert.deepEqual(places(enums.filter(({ schema }) => `${schema['x-extensible-enum']}` !== `${schema.enum}`)), []);
});

test('a choice of schemas tells by a discriminator which one it is', () => {
  assert.deepEqual(places(schemas.filter(({ schema }) => schema.oneOf && !schema.discriminator)), []);
  assert.deepEqual(places(schemas.filter(({ schema }) =>
    schema.anyOf && !(schema.anyOf.length === 2 && schema.anyOf[1].type === 'null'))), [], 'anyOf is for null only');
});

test('numbers, texts and lists have limits', () => {
  const open = schemas.filter(({ schema }) => {
    const types = [schema.type].flat();
    return (types.includes('string') && schema.maxLength === undefined && !schema.enum)
      || ((types.includes('integer') || types.includes('number')) && (schema.maximum === undefined || schema.minimum === undefined))
      || (types.includes('array') && schema.maxItems === undefined);
  });
  assert.deepEqual(places(open), []);
});

test('nothing is nullable by the old keyword', () => {
  assert.deepEqual(places(schemas.filter(({ schema }) => 'nullable' in schema)), []);
});

test('the server is relative, so that the document holds wherever it is read', () => {
  assert.deepEqual(document.servers.map(({ url }) => url), ['/']);
});

test('the JSON and the size of the document stay fit for browsers', () => {
  assert.match(document.openapi, /^3\.1\./);
  assert.ok(JSON.stringify(document).length < 1_500_000, 'The document has more than one and a half megabytes');
});
