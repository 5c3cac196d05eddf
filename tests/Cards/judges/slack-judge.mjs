#!/usr/bin/env node
// Usage: slack-judge.mjs MESSAGE.json …
// Prints, as JSON, what is wrong with each message ({ text, blocks, views }) or view ({ view }): [{ file, faults, text }], text being what it says.
import { readFileSync } from 'node:fs';
import { slackJudge } from './slack.mjs';
import { textsOf } from './slack-rules.mjs';

const judge = await slackJudge();
const verdicts = process.argv.slice(2).map(file => {
  const posted = JSON.parse(readFileSync(file, 'utf8'));
  return { file, faults: judge(posted), text: textsOf(posted).join('\n') };
});
console.log(JSON.stringify(verdicts));
