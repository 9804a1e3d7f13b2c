/** Finds the way through an OpenAPI document: what a reference means, and every schema with its place. */
const METHODS = ['get', 'put', 'post', 'patch', 'delete', 'head', 'options', 'trace'];

export function resolver(document) {
  return function resolve(thing) {
    if (!thing?.$ref) return thing;
    const keys = thing.$ref.slice(2).split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    return resolve(keys.reduce((at, key) => at[key], document));
  };
}

/** Each operation, with its place as a JSON pointer. */
export function operationsOf(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({
      ...item[method],
      place: pointer('paths', path, method),
    })));
}

/** Each schema at or below this one, with its place and, of a property, its name. */
export function* schemasBelow(schema, place, property) {
  if (!schema || typeof schema !== 'object') return;
  yield { schema, place, property };
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    yield* schemasBelow(inner, `${place}${pointer('properties', name)}`, name);
  }
  yield* schemasBelow(schema.items, `${place}/items`);
  yield* schemasBelow(schema.additionalProperties, `${place}/additionalProperties`);
  for (const word of ['anyOf', 'oneOf', 'allOf']) {
    for (const [i, inner] of (schema[word] ?? []).entries()) yield* schemasBelow(inner, `${place}/${word}/${i}`);
  }
}

/** Each schema of the document: named ones, those of parameters, of headers. */
export function* schemasOf(document) {
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    yield* schemasBelow(schema, pointer('components', 'schemas', name));
  }
  for (const [name, header] of Object.entries(document.components.headers)) {
    yield* schemasBelow(header.schema, pointer('components', 'headers', name, 'schema'));
  }
  for (const operation of operationsOf(document)) {
    for (const [i, parameter] of (operation.parameters ?? []).entries()) {
      yield* schemasBelow(parameter.schema, `${operation.place}/parameters/${i}/schema`);
    }
  }
}

export function pointer(...keys) {
  return keys.map((key) => '/' + String(key).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
}
