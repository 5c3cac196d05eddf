// Run by scripts/bench-start: how long it is from starting the bot to its first answer, which comes to a small connector of ours.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const [runs, ...words] = process.argv.slice(2);
const end = words.indexOf('--');
const [programs, settings] = [words.slice(0, end), words.slice(end + 1)];
const say = 'why did traffic drop';

/** Takes what the bot says, and tells when the first message to us came. */
async function listen() {
  let heard;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', part => { body += part; }).on('end', () => {
      response.writeHead(201, { 'content-type': 'application/json' }).end('{"id":"1"}');
      if (request.method === 'POST' && JSON.parse(body).type === 'message') heard?.();
    });
  });
  await new Promise(ready => server.listen(0, '127.0.0.1', ready));
  return { address: `http://127.0.0.1:${server.address().port}`, message: () => new Promise(told => { heard = told; }), close: () => server.close() };
}

async function freePort() {
  const server = createServer();
  await new Promise(ready => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address();
  await new Promise(closed => server.close(closed));
  return port;
}

const message = serviceUrl => JSON.stringify({
  type: 'message', id: '1', channelId: 'msteams', serviceUrl, text: say, locale: 'en',
  from: { id: '29:bench', name: 'Bench' }, recipient: { id: '28:bot', name: 'Helmsman' },
  conversation: { id: 'a:bench', conversationType: 'personal', tenantId: 'bench' }, channelData: { tenant: { id: 'bench' } },
});

/** The first moment the bot can be reached, it is asked. */
async function ask(port, serviceUrl) {
  for (;;) {
    try {
      return await fetch(`http://127.0.0.1:${port}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: message(serviceUrl) });
    } catch (error) {
      if (error.cause?.code !== 'ECONNREFUSED') throw error;
      await pause(5);
    }
  }
}

/** Milliseconds of processor time so far, in steps of 10: on a busy machine it says more than the clock. */
function processorTime(pid) {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13);
  return (Number(user) + Number(system)) * 10;
}

async function startOnce(program, data, connector) {
  const port = await freePort();
  const started = performance.now();
  const bot = spawn(resolve(program), ['--urls', `http://127.0.0.1:${port}`, '--Helmsman:Data', data, ...settings],
    { cwd: resolve(program, '..'), env: { ...process.env, ASPNETCORE_ENVIRONMENT: 'Development' }, stdio: 'ignore' });
  const ended = new Promise(end => bot.on('exit', end));
  const answered = connector.message();
  const reply = await Promise.race([ask(port, connector.address), ended.then(code => { throw new Error(`The bot ended with ${code}`); })]);
  if (!reply.ok) throw new Error(`The bot answered ${reply.status}`);
  await answered;
  const took = { time: performance.now() - started, work: processorTime(bot.pid) };
  bot.kill('SIGTERM');
  await ended;
  return took;
}

const median = numbers => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
const told = runs => `median ${Math.round(median(runs.map(run => run.time)))} ms of ${runs.map(run => Math.round(run.time)).join(', ')}`
  + `; processor time ${median(runs.map(run => run.work))} ms`;

const connector = await listen();
const folder = mkdtempSync(join(tmpdir(), 'helmsman-start-'));
const table = new Map(programs.flatMap(program => ['empty data file', 'second start'].map(start => [`${program}, ${start}`, []])));
try {
  // One program after the other in each round, so that what else the machine does hits all of them.
  for (let run = 0; run < Number(runs); run++) {
    for (const [at, program] of programs.entries()) {
      const data = join(folder, `${at}-${run}.db`);
      table.get(`${program}, empty data file`).push(await startOnce(program, data, connector));
      table.get(`${program}, second start`).push(await startOnce(program, data, connector));
    }
  }
  for (const [what, took] of table) console.log(`${what}: ${told(took)}`);
} finally {
  connector.close();
  rmSync(folder, { recursive: true });
}
