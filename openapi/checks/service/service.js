import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

/** Calls to the running service that tests are prepared with. */
export const SERVICE = process.env.API_URL ?? 'http://localhost:8080';
const API = `${SERVICE}/api/v1`;

async function created(path, body, token) {
  const answer = await fetch(API + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  assert.ok(answer.ok, `${path}: ${answer.status} ${await answer.clone().text()}`);
  return answer.json();
}

/** The administrator's access token. */
export async function adminToken() {
  const { DIVERSITY_ADMIN_EMAIL: email, DIVERSITY_ADMIN_PASSWORD: password } = process.env;
  assert.ok(email && password, 'Set DIVERSITY_ADMIN_EMAIL and DIVERSITY_ADMIN_PASSWORD');
  return (await created('/auth/token', { email, password })).accessToken;
}

/** A partner that nothing else works on. */
export async function newPartner() {
  const partner = { code: `check-${randomUUID()}`, name: 'A partner for checks', countryCode: 'BE', type: 'ngo', legalStatus: 'private' };
  return created('/partners', partner, await adminToken());
}

/** Such a partner, and an API token of it. */
export async function partnerWithToken(...scopes) {
  const partner = await newPartner();
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
  const wanted = { label: 'A token for checks', partnerId: partner.code, scopes, expiresAt };
  return { partner, token: await created('/api-tokens', wanted, await adminToken()) };
}
