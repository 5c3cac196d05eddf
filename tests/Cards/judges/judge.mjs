#!/usr/bin/env node
// Usage: judge.mjs CARD.json …
// Prints, as JSON, what each judge has to say of each card: [{ file, faults, text }], text being what the renderer draws.
import { readFileSync } from 'node:fs';
import { render } from './renderer.mjs';
import { teamsJudge } from './teams.mjs';

const teams = await teamsJudge();
const verdicts = process.argv.slice(2).map(file => {
  const card = JSON.parse(readFileSync(file, 'utf8'));
  const { faults, text } = render(card);
  return { file, faults: [...teams(card), ...faults], text };
});
console.log(JSON.stringify(verdicts));
