// Run by scripts/package-teams, which tells the arguments.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { readArguments } from './arguments.mjs';
import { icons } from './icons.mjs';
import { languages, manifestOf } from './manifest.mjs';

/** A zip keeps a time for each file; with always the same one, the same arguments give the same bytes. */
const always = { mtime: new Date(1980, 0, 1), level: 9 };

const json = value => strToU8(`${JSON.stringify(value, null, 2)}\n`);

function pack(asked) {
  const texts = { 'manifest.json': manifestOf(asked), ...languages() };
  const files = { ...Object.fromEntries(Object.entries(texts).map(([file, value]) => [file, json(value)])), ...icons() };
  const output = asked.output ? resolve(asked.output) : fileURLToPath(new URL('../../artifacts/helmsman.zip', import.meta.url));
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, zipSync(files, always));
  return output;
}

try {
  const asked = readArguments(process.argv.slice(2));
  console.log(pack(asked));
  if (asked.isMadeUp) {
    console.error(`The package names ${asked.website}, which is nobody's: give --website (and --developer) before others install it.`);
  }
} catch (error) {
  console.error(error.message);
  console.error('scripts/package-teams --help tells what can be asked for.');
  process.exitCode = 2;
}
