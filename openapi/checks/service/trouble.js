import { createServer, request as ask } from 'node:http';
import { SERVICE } from './service.js';

/** Programs that say they can cope with trouble, by the first word of their user agent. */
const PROGRAMS = ['node', 'Java'];
const OUTDATED = '"999999"';

/** Stands before the service. A program's first write meets a service that is away, its second one somebody else's change. */
export async function troubledService() {
  const answers = Object.fromEntries(PROGRAMS.map((program) => [program, []]));

  const server = createServer((asked, answer) => {
    const writes = asked.method === 'PATCH' ? answers[asked.headers['user-agent'].split(/[/-]/)[0]] : undefined;
    if (writes?.length === 0) {
      writes.push(503);
      answer.writeHead(503, { 'Retry-After': '1' }).end();
      return;
    }
    // What concerns only the connection from the program to here is not passed on.
    const { connection, upgrade, 'http2-settings': settings, ...headers } = asked.headers;
    if (writes?.length === 1) headers['if-match'] = OUTDATED;
    const passed = ask(new URL(asked.url, SERVICE), { method: asked.method, headers }, (given) => {
      writes?.push(given.statusCode);
      answer.writeHead(given.statusCode, given.statusMessage, given.rawHeaders);
      given.pipe(answer);
    });
    asked.pipe(passed);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    answersTo: (program) => answers[program],
    close: () => server.close(),
  };
}
