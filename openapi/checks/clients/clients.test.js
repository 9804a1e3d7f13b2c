import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { command, HERE, tool, YAML } from '../tool.js';

const MAVEN = process.env.MAVEN ?? 'mvn';
const JAVA = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java';
const VERSION = '7.25.0';
const OUT = `${HERE}generated/openapi-generator`;

function succeed({ status, output }) {
  assert.equal(status, 0, output.slice(-8000));
}

function generate(generator, ...properties) {
  succeed(command(JAVA, '-jar', `${OUT}/openapi-generator-cli-${VERSION}.jar`, 'generate', '-i', YAML, '-g', generator,
    '-o', `${OUT}/${generator}`, '--global-property', 'apiTests=false,modelTests=false,apiDocs=false,modelDocs=false',
    `--additional-properties=${properties.join()}`));
}

before(() => {
  for (const generator of ['java', 'typescript-fetch']) rmSync(`${OUT}/${generator}`, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  succeed(command(MAVEN, '-q', '-B', '-ntp', 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy',
    `-Dartifact=org.openapitools:openapi-generator-cli:${VERSION}`, `-DoutputDirectory=${OUT}`));
});

test('the client that openapi-generator makes for TypeScript compiles strictly', () => {
  generate('typescript-fetch', 'supportsES6=true', 'importFileExtension=.js');
  writeFileSync(`${OUT}/typescript-fetch/tsconfig.json`, JSON.stringify({
    compilerOptions: { strict: true, target: 'ES2022', module: 'NodeNext', moduleResolution: 'NodeNext', lib: ['ES2022', 'DOM'], types: [], noEmit: true },
    include: ['**/*.ts'],
  }));
  succeed(tool('tsc', '--project', `${OUT}/typescript-fetch/tsconfig.json`));
});

test('the client that openapi-generator makes for Java compiles', () => {
  generate('java', 'library=native', 'hideGenerationTimestamp=true', 'openApiNullable=false', 'invokerPackage=org.example.client');
  succeed(command(MAVEN, '-q', '-B', '-ntp', '-f', `${OUT}/java/pom.xml`, 'compile'));
});
