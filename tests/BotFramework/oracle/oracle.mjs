#!/usr/bin/env node
// Usage: oracle.mjs < QUESTION
// The question, as JSON: { appId, issuer, rows: [{ name, authorization, activity, keys }] }, where keys are those that the issuer publishes.
// Prints, as JSON, whether botframework-connector accepts each request: [{ name, accepted, why }].
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import connector from 'botframework-connector';

const { appId, issuer, rows } = JSON.parse(await text(process.stdin));

// It keeps the keys of every metadata address, so each row has an address of its own.
const server = createServer((request, response) => {
  const [, row, what] = request.url.split('/');
  response.setHeader('content-type', 'application/json');
  response.end(what === 'keys' ? rows[row].keys : JSON.stringify({ issuer, jwks_uri: `${address()}/${row}/keys` }));
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));

const address = () => `http://127.0.0.1:${server.address().port}`;

// It writes its reasons to the console, where the verdicts are to stand alone.
console.log = console.error;

async function verdict({ name, authorization, activity }, row) {
  const authentication = connector.BotFrameworkAuthenticationFactory.create(
    '', false, 'https://login.test/tenant', issuer, issuer, '', `${address()}/${row}/metadata`, `${address()}/${row}/metadata`, '',
    new connector.PasswordServiceClientCredentialFactory(appId, 'secret', ''), new connector.AuthenticationConfiguration());
  try {
    await authentication.authenticateRequest(activity, authorization ?? '');
    return { name, accepted: true, why: '' };
  } catch (error) {
    return { name, accepted: false, why: `${error.name}: ${error.message}` };
  }
}

const verdicts = await Promise.all(rows.map(verdict));
server.close();
process.stdout.write(JSON.stringify(verdicts));
