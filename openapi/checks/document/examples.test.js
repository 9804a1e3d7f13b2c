import assert from 'node:assert/strict';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readDocument } from '../tool.js';
import { operationsOf, pointer, resolver, schemasOf } from './schemas.js';

const document = readDocument();
const resolve = resolver(document);
const operations = operationsOf(document);

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(document, 'openapi');

/** What is wrong with a value by the schema at this place. */
function faults(place, value) {
  const validate = ajv.compile({ $ref: `openapi#${encodeURI(place)}` });
  return validate(value) ? [] : [`${place}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(value)}`];
}

/** The examples of a media type, a parameter or a header. */
function examplesOf(thing) {
  const named = Object.values(thing.examples ?? {}).map((example) => resolve(example).value);
  return 'example' in thing ? [thing.example, ...named] : named;
}

/** Each body of the document: of requests, and of answers with their status. */
function bodies() {
  const found = [];
  for (const operation of operations) {
    const request = Object.entries(operation.requestBody?.content ?? {});
    request.forEach(([type, media]) => found.push({
      operation, media, name: `${operation.operationId} request`, place: operation.place + pointer('requestBody', 'content', type, 'schema'),
    }));
    for (const [status, answer] of Object.entries(operation.responses)) {
      const base = answer.$ref ? answer.$ref.slice(1) : operation.place + pointer('responses', status);
      Object.entries(resolve(answer).content ?? {}).forEach(([type, media]) => found.push({
        operation, media, status, name: `${operation.operationId} ${status}`, place: base + pointer('content', type, 'schema'),
      }));
    }
  }
  return found;
}

function none(faulty, sentence) {
  assert.deepEqual(faulty, [], `${sentence}:\n${faulty.join('\n')}`);
}

test('every body, of requests and of answers, has an example', (t) => {
  none(bodies().filter(({ media }) => examplesOf(media).length === 0).map(({ name }) => name), 'Without an example');
  t.diagnostic(`${operations.length} operations, ${bodies().length} bodies with an example`);
});

test('every refusal has a problem example for each code that its description names', (t) => {
  const refusals = operations.flatMap((operation) => Object.entries(operation.responses)
    .filter(([status]) => status >= 400)
    .map(([status, answer]) => ({ name: `${operation.operationId} ${status}`, status, answer: resolve(answer) })));
  const faulty = refusals.filter(({ status, answer }) => {
    const shown = examplesOf(answer.content?.['application/problem+json'] ?? {});
    const told = [...answer.description.matchAll(/(?:^|· )`([a-z0-9-]+)`/g)].map(([, code]) => code);
    return shown.length === 0
      || shown.some((problem) => String(problem.status) !== status)
      || shown.map((problem) => problem.code).join() !== told.join();
  });
  none(faulty.map(({ name }) => name), 'Refusals without fitting examples');
  t.diagnostic(`${refusals.length} refusals`);
});

test('every operation says what goes wrong at all of them', () => {
  none(operations.filter(({ responses }) => ['400', '401', '406', '429', '500', '503'].some((status) => !responses[status]))
    .map(({ operationId }) => operationId), 'Operations that keep quiet about some failure');
});

test('every schema and every property has a description', (t) => {
  const described = [...schemasOf(document)].filter(({ place, property }) => property || /^\/components\/schemas\/[^/]+$/.test(place));
  none(described.filter(({ schema }) => !schema.description?.trim()).map(({ place }) => place), 'Without a description');
  t.diagnostic(`${described.length} schemas and properties`);
});

test('every parameter and every header has a description and an example', () => {
  const parameters = operations.flatMap(({ operationId, parameters = [] }) =>
    parameters.map((parameter) => ({ ...resolve(parameter), name: `${operationId} ${parameter.name}` })));
  const headers = Object.entries(document.components.headers).map(([name, header]) => ({ ...header, name }));
  const hasExample = (thing) => examplesOf(thing).length > 0 || valuesOf(resolve(thing.schema)).length > 0;
  none([...parameters, ...headers].filter((thing) => !thing.description || !hasExample(thing)).map(({ name }) => name), 'Incomplete');
});

/** Values that a schema shows by itself. */
function valuesOf(schema) {
  return schema.examples ?? schema.enum ?? (schema.items && valuesOf(resolve(schema.items)))
    ?? (schema.type === 'boolean' ? [true, false] : 'default' in schema ? [schema.default] : []);
}

test('every property that cannot be null shows a value', () => {
  const mute = [...schemasOf(document)].filter(({ schema, property }) =>
    property && [schema.type].flat().every((type) => ['string', 'integer', 'number'].includes(type)) && valuesOf(schema).length === 0);
  none(mute.map(({ place }) => place), 'Properties without an example');
});

test('every example is what its schema allows', (t) => {
  const ofBodies = bodies().flatMap(({ media, place }) => examplesOf(media).flatMap((value) => faults(place, value)));
  const ofSchemas = [...schemasOf(document)].flatMap(({ schema, place }) =>
    (schema.examples ?? []).flatMap((value) => faults(place, value)));
  const ofParameters = operations.flatMap((operation) => (operation.parameters ?? []).flatMap((parameter, i) =>
    examplesOf(parameter).flatMap((value) => faults(`${operation.place}/parameters/${i}/schema`, value))));
  const faulty = [...new Set([...ofBodies, ...ofSchemas, ...ofParameters])];
  none(faulty, 'Examples that break their schema');
  t.diagnostic(`${[...schemasOf(document)].filter(({ schema }) => schema.examples).length} schemas with examples`);
});
