#!/usr/bin/env node
// Usage: verify.mjs < REQUESTS
// REQUESTS is JSON: [{ secret, timestamp, signature, body, now }], now in milliseconds. Prints, as JSON, for each whether Slack's own package takes it for Slack's.
import { readFileSync } from 'node:fs';
import { isValidSlackRequest } from '@slack/bolt/dist/receivers/verify-request.js';

const requests = JSON.parse(readFileSync(0, 'utf8'));
const verdicts = requests.map(({ secret, timestamp, signature, body, now }) => isValidSlackRequest({
  signingSecret: secret,
  headers: { 'x-slack-request-timestamp': Number(timestamp), 'x-slack-signature': signature },
  body,
  nowMilliseconds: now,
}));
console.log(JSON.stringify(verdicts));
