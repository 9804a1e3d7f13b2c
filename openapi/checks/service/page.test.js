import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';

const API_URL = process.env.API_URL ?? 'http://localhost:8080';
const WAIT = 30_000;

let browser;
before(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
});
after(() => browser?.close());

/** A page that notes what goes wrong on it; the browser reports what a content security policy stops as an error. */
async function open(path, viewport = { width: 1280, height: 1000 }) {
  const page = await browser.newPage({ viewport });
  page.setDefaultTimeout(WAIT);
  const faults = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
  await page.goto(API_URL + path, { waitUntil: 'networkidle' });
  return { page, faults };
}

async function token() {
  const answer = await fetch(`${API_URL}/api/v1/auth/token`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: process.env.DIVERSITY_ADMIN_EMAIL, password: process.env.DIVERSITY_ADMIN_PASSWORD }),
  });
  assert.equal(answer.status, 200, 'Set DIVERSITY_ADMIN_EMAIL and DIVERSITY_ADMIN_PASSWORD');
  return (await answer.json()).accessToken;
}

async function authorise(page) {
  await page.locator('button.authorize').first().click();
  await page.locator('.auth-container input').fill(await token());
  await page.locator('.auth-btn-wrapper button.authorize').click();
  await page.locator('.auth-btn-wrapper button.btn-done').click();
}

test('Swagger UI authorises, tries listPartners and shows 200', async () => {
  const { page, faults } = await open('/docs');
  assert.equal(new URL(page.url()).pathname, '/docs/');

  await authorise(page);

  const operation = page.locator('#operations-Partners-listPartners');
  await operation.locator('.opblock-summary-control').click();
  const asked = page.waitForRequest((request) => request.url().includes('/api/v1/partners'));
  await operation.locator('tr[data-param-name="network"] input').fill('techdiversity');
  await operation.locator('tr[data-param-name="fields"] input').fill('code,name,city');
  await operation.locator('button.execute').click();
  const answer = await (await asked).response();
  assert.equal(answer.status(), 200);
  assert.match((await answer.request().allHeaders()).authorization, /^Bearer ey/);
  assert.equal((await answer.json()).items.length, 8);

  const live = operation.locator('.live-responses-table .response-col_status').last();
  assert.match(await live.innerText(), /^200/);
  await operation.locator('.execute-wrapper, .btn-group').first().evaluate((element) => element.scrollIntoView());
  await page.screenshot({ path: process.env.SCREENSHOT ?? 'generated/swagger-ui.png', mask: [page.locator('.curl-command')], maskColor: '#333' });
  assert.deepEqual(faults, []);
});

test('Swagger UI sends the token to an operation that asks for a right', async () => {
  const { page } = await open('/docs/#/Partners/createPartner');
  await authorise(page);

  const operation = page.locator('#operations-Partners-createPartner');
  const asked = page.waitForRequest((request) => request.method() === 'POST');
  await operation.locator('button.execute').click();

  const answer = await (await asked).response();
  assert.equal(answer.status(), 409, 'The partner of the example is there already');
  assert.equal((await answer.json()).code, 'partner-code-taken');
});

test('Swagger UI leads to an operation by its address and keeps the token over a reload', async () => {
  const { page, faults } = await open('/docs/#/Partners/getPartner');
  await page.locator('#operations-Partners-getPartner.is-open').waitFor();

  await authorise(page);
  await page.reload({ waitUntil: 'networkidle' });

  await page.locator('.auth-wrapper button.authorize.locked').waitFor();
  assert.deepEqual(faults, []);
});

for (const viewport of [{ width: 1280, height: 900 }, { width: 360, height: 740 }]) {
  test(`the first page leads on and fits ${viewport.width} pixels`, async () => {
    const { page, faults } = await open('/', viewport);
    for (const address of ['docs', 'openapi', 'api/v1', 'problems', 'q/health', 'q/metrics']) {
      const link = page.locator(`a[href="${address}"], a[href="${address}/"]`);
      assert.equal(await link.count(), 1, address);
      assert.equal((await page.request.get(new URL(address, page.url()).href)).status(), 200, address);
    }
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'It scrolls sideways');
    await page.screenshot({ path: `generated/index-${viewport.width}.png` });
    assert.deepEqual(faults, []);
  });
}

test('the OpenAPI document has a version and is not sent twice', async () => {
  for (const format of ['yaml', 'json']) {
    const first = await fetch(`${API_URL}/openapi?format=${format}`);
    assert.equal(first.status, 200);
    const again = await fetch(first.url, { headers: { 'If-None-Match': first.headers.get('etag') } });
    assert.equal(again.status, 304);
  }
});
