import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from '../generated/schema.js';

type Partner = components['schemas']['Partner'];
type Query = NonNullable<paths['/api/v1/partners']['get']['parameters']['query']>;

/** The partners of a network, read page by page through the types that the document gives. */
export async function partnersOf(baseUrl: string, network: string): Promise<Partner[]> {
  const client = createClient<paths>({ baseUrl });
  const partners: Partner[] = [];
  let query: Query = { network, limit: 3 };
  for (;;) {
    const page: components['schemas']['PartnerPage'] = await pageOf(client, query);
    partners.push(...page.items);
    if (page.page.next === null) return partners;
    query = { ...query, after: page.page.next };
  }
}

async function pageOf(client: Client<paths>, query: Query) {
  const { data, error } = await client.GET('/api/v1/partners', { params: { query } });
  if (error) throw new Error(`${error.code}: ${error.detail}`);
  return data;
}

/** A merge patch names only what changes; what nobody may change does not compile. */
export const patch: components['schemas']['PartnerChanges'] = { website: 'https://arrsa.pl', shortName: null };
// @ts-expect-error The id is given by the service.
export const refused: components['schemas']['PartnerChanges'] = { id: '0199e3c4-a1b2-7f00-8a00-000000000005' };
