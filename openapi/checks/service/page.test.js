import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { adminToken, partnerWithToken, SERVICE as API_URL } from './service.js';

const WAIT = 30_000;

let browser;
before(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
});
after(() => browser?.close());

/** A page that notes what goes wrong on it; the browser reports what a content security policy stops as an error. */
async function open(path, viewport = { width: 1280, height: 1000 }, locale = 'en-GB') {
  const page = await browser.newPage({ viewport, locale });
  page.setDefaultTimeout(WAIT);
  const faults = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()} ${response.url()}`));
  await page.goto(API_URL + path, { waitUntil: 'networkidle' });
  return { page, faults };
}

/** Authorises by one of the ways that the dialog offers: fills these fields of it, by their ids. */
async function authorise(page, fields) {
  await page.locator('button.authorize').first().click();
  for (const [id, value] of Object.entries(fields)) await page.locator(`.auth-container [id="${id}"]`).fill(value);
  const way = page.locator('.auth-container', { has: page.locator(`[id="${Object.keys(fields)[0]}"]`) });
  await way.locator('button.authorize').click();
  await page.locator('.auth-container button.btn-done').last().click();
}

const asAdmin = async (page) => authorise(page, { 'auth-bearer': await adminToken() });

/** Has Swagger UI execute an operation that is open, and gives back what it was answered. */
async function execute(page, operation, path) {
  const asked = page.waitForRequest((request) => new URL(request.url()).pathname === path);
  await operation.locator('button.execute').click();
  return (await asked).response();
}

test('Swagger UI authorises, tries listPartners and shows 200', async () => {
  const { page, faults } = await open('/docs');
  assert.equal(new URL(page.url()).pathname, '/docs/');

  await asAdmin(page);

  await page.locator('#operations-tag-Partners').click();
  const operation = page.locator('#operations-Partners-listPartners');
  await operation.locator('.opblock-summary-control').click();
  await operation.locator('tr[data-param-name="network"] input').fill('techdiversity');
  await operation.locator('tr[data-param-name="fields"] input').fill('code,name,city');
  const answer = await execute(page, operation, '/api/v1/partners');
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
  await asAdmin(page);

  const operation = page.locator('#operations-Partners-createPartner');
  const answer = await execute(page, operation, '/api/v1/partners');

  assert.equal(answer.status(), 409, 'The partner of the example is there already');
  assert.equal((await answer.json()).code, 'partner-code-taken');
});

test('Swagger UI leads to an operation by its address and keeps the token over a reload', async () => {
  const { page, faults } = await open('/docs/#/Partners/getPartner');
  await page.locator('#operations-Partners-getPartner.is-open').waitFor();

  await asAdmin(page);
  await page.reload({ waitUntil: 'networkidle' });

  await page.locator('.auth-wrapper button.authorize.locked').waitFor();
  assert.deepEqual(faults, []);
});

test('Swagger UI offers every way to authorise, and each field has a label of its own', async () => {
  const { page, faults } = await open('/docs');
  await page.locator('button.authorize').first().click();

  assert.deepEqual(await page.locator('.auth-container h4').evaluateAll((titles) => titles.map(({ textContent }) => textContent.split(/\s/)[0])),
    ['bearer', 'apiToken', 'clientCredentials']);
  const fields = await page.locator('.auth-container input').evaluateAll((inputs) => inputs.map(({ id, labels }) => [id, labels.length]));
  assert.equal(new Set(fields.map(([id]) => id)).size, fields.length);
  assert.deepEqual(fields.filter(([, labels]) => labels !== 1), []);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'auth-bearer');
  await page.screenshot({ path: 'generated/authorise.png' });
  assert.deepEqual(faults, []);
});

test('Swagger UI changes a partner with an API token, and keeps none of it', async () => {
  const { partner, token } = await partnerWithToken('partners:write');
  const { page, faults } = await open('/docs/#/Partners/changePartner');
  await authorise(page, { 'auth-apiToken': token.secret });

  const operation = page.locator('#operations-Partners-changePartner');
  await operation.locator('tr[data-param-name="partner"] input').fill(partner.code);
  await operation.locator('tr[data-param-name="If-Match"] input').fill(partner.etag);
  await operation.locator('textarea.body-param__text').fill('{"shortName":"Checked"}');
  const answer = await execute(page, operation, `/api/v1/partners/${partner.code}`);

  assert.equal(answer.status(), 200);
  assert.equal((await answer.request().allHeaders()).authorization, `Bearer ${token.secret}`);
  assert.equal((await answer.json()).shortName, 'Checked');
  assert.ok(!(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).includes(token.secret));
  assert.deepEqual(faults, []);
});

test('Swagger UI trades an API token by client credentials and calls with what it gets', async () => {
  const { token } = await partnerWithToken('partners:read', 'partners:write');
  const { page, faults } = await open('/docs/#/Me/getMe');
  await authorise(page, { client_id_clientCredentials: token.id, client_secret_clientCredentials: token.secret });
  await page.locator('.auth-wrapper button.authorize.locked').waitFor();

  const answer = await execute(page, page.locator('#operations-Me-getMe'), '/api/v1/me');

  assert.equal(answer.status(), 200);
  assert.match((await answer.request().allHeaders()).authorization, /^Bearer ey/);
  const { kind, id, scopes } = await answer.json();
  assert.deepEqual({ kind, id, scopes: scopes.sort() }, { kind: 'token', id: token.id, scopes: ['partners:read', 'partners:write'] });
  assert.deepEqual(faults, []);
});

for (const [locale, [heading, gone]] of Object.entries({
  'en-GB': ['Choose your password', /cannot be used any more/],
  'pl-PL': ['Ustaw hasło', /nie można już użyć/],
  'el-GR': ['Επιλέξτε κωδικό πρόσβασης', /δεν ισχύει πια/],
  'pt-PT': ['Escolha a sua palavra-passe', /já não pode ser usada/],
})) {
  test(`the page for choosing a password tells in ${locale} that a link is used up`, async () => {
    const { page, faults } = await open('/password/#token=dvl_of-nobody', { width: 360, height: 740 }, locale);
    assert.equal(await page.locator('h1').innerText(), heading);
    assert.equal(await page.evaluate(() => document.documentElement.lang), locale.slice(0, 2));
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'It scrolls sideways');
    await page.screenshot({ path: `generated/password-${locale}.png` });

    const asked = page.waitForRequest((request) => request.method() === 'POST');
    await page.keyboard.type('correct horse battery staple');
    await page.keyboard.press('Enter');

    assert.equal((await (await asked).response()).status(), 410);
    const outcome = page.getByRole('status');
    await outcome.filter({ hasText: gone }).waitFor();
    assert.ok(await outcome.evaluate((element) => element === document.activeElement));
    assert.equal(await page.locator('#password').isVisible(), false);
    assert.equal(page.url(), `${API_URL}/password/`);
    await page.screenshot({ path: `generated/password-used-up-${locale}.png` });
    assert.deepEqual(faults.filter((fault) => !fault.includes('410')), []);
  });
}

test('the page for choosing a password says beside the field what is wrong with it', async () => {
  const { page } = await open('/password/#token=dvl_of-nobody');
  await page.route('**/api/v1/auth/passwords', (route) => route.fulfill({
    status: 400, contentType: 'application/problem+json', json: { code: 'validation-failed', errors: [{ pointer: '#/password', code: 'too-weak' }] },
  }));
  const field = page.getByLabel('New password');
  const button = page.getByRole('button', { name: 'Save the password' });

  await button.click();
  await page.locator('#fault').filter({ hasText: 'Please choose a password.' }).waitFor();
  await field.fill('a'.repeat(12));
  await button.click();

  await page.locator('#fault').filter({ hasText: 'too easy to guess' }).waitFor();
  assert.equal(await field.getAttribute('aria-invalid'), 'true');
  assert.ok(await field.evaluate((element) => element === document.activeElement));
  assert.match(page.url(), /#token=/, 'The link is still of use');
  await page.screenshot({ path: 'generated/password-too-weak.png' });
});

test('the page for choosing a password says when it is saved, and forgets the link', async () => {
  const { page, faults } = await open('/password/#token=dvl_of-somebody');
  let sent;
  await page.route('**/api/v1/auth/passwords', (route) => {
    sent = route.request().postDataJSON();
    return route.fulfill({ status: 204 });
  });

  await page.getByLabel('Show the password').check();
  await page.getByLabel('New password').fill('correct horse battery staple');
  await page.keyboard.press('Enter');

  await page.getByRole('status').filter({ hasText: 'Your password is saved.' }).waitFor();
  assert.deepEqual(sent, { token: 'dvl_of-somebody', password: 'correct horse battery staple' });
  assert.equal(page.url(), `${API_URL}/password/`);
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
