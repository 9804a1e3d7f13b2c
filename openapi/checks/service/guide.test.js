import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { command, HERE } from '../tool.js';
import { pattern, readGuide } from './guide.js';
import { newPartner } from './service.js';
import { troubledService } from './trouble.js';

// Below the checks, so that npx finds the tools that `npm ci` installed, and installs none.
const FOLDER = `${HERE}generated/guide`;
const END = 'end of step';
const PAGE = `${HERE}../../docs/integrating.md`;
const guide = readGuide(PAGE);

let trouble;
let said;
before(async () => {
  trouble = await troubledService();
  said = await run({
    API: trouble.address,
    PARTNER: (await newPartner()).code,
    EMAIL: process.env.DIVERSITY_ADMIN_EMAIL,
    PASSWORD: process.env.DIVERSITY_ADMIN_PASSWORD,
  });
}, { timeout: 300_000 });
after(() => trouble?.close());

/** Runs all steps in one shell, as a reader would, and gives back what each of them said. */
async function run(variables) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  guide.files.forEach(({ name, code }) => writeFileSync(`${FOLDER}/${name}`, code));
  const script = guide.steps.map(({ code }) => `${code}\necho; echo '${END}'`).join('\n');
  writeFileSync(`${FOLDER}/steps.sh`, `set -euo pipefail\n${script}\n`);
  const env = { ...process.env, ...variables, PATH: `${jdk()}/bin:${process.env.PATH}` };
  const { stdout, stderr } = await new Promise((resolve) =>
    execFile('bash', ['steps.sh'], { cwd: FOLDER, env }, (error, stdout, stderr) => resolve({ stdout, stderr })));
  return { steps: stdout.split(`\n${END}\n`), stderr };
}

/** The JDK that builds and runs the service: mvnw looks for it in JAVA_HOME and in the usual places. */
function jdk() {
  const { output } = command(`${HERE}../../mvnw`, '-v');
  const home = output.match(/runtime: (.+)/)?.[1];
  assert.ok(home, `mvnw found no JDK: ${output}`);
  return home.trim();
}

guide.steps.forEach(({ heading, line, prints }, i) => {
  test(`${heading} (line ${line}) prints what the guide says`, () => {
    assert.ok(i < said.steps.length - 1, `The guide stopped before it or here: ${said.stderr}`);
    assert.match(said.steps[i].replace(/\n$/, ''), pattern(prints), said.stderr);
  });
});

for (const client of ['node', 'Java']) {
  test(`the program in ${client} waits when the service is away and reads again when somebody else wrote`, () => {
    assert.deepEqual(trouble.answersTo(client), [503, 412, 200]);
  });
}

test('what the guide installs is what it is tested with', () => {
  const { devDependencies } = JSON.parse(readFileSync(`${HERE}package.json`, 'utf8'));
  const installed = [...readFileSync(PAGE, 'utf8').matchAll(/`npm install ([^`]+)`/g)]
    .flatMap(([, names]) => names.split(' ').filter((name) => !name.startsWith('-')));
  assert.notEqual(installed.length, 0);
  assert.deepEqual(installed.filter((name) => !(name in devDependencies)), []);
});
