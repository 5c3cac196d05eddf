#!/usr/bin/env node
// Usage: judge.mjs PACKAGE.zip …
// Prints, as JSON, what is wrong with each app package: [{ file, faults }].
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { iconFaults } from './icons.mjs';
import { languageFaults } from './languages.mjs';
import { manifestFaults } from './schema.mjs';

async function judge(zip) {
  const files = unzipSync(readFileSync(zip));
  if (!files['manifest.json']) {
    return ['manifest.json is not at the root'];
  }

  const manifest = JSON.parse(strFromU8(files['manifest.json']));
  const known = ['manifest.json', ...Object.values(manifest.icons ?? {}), ...(manifest.localizationInfo?.additionalLanguages ?? []).map(language => language.file)];
  return [
    ...known.filter(name => !files[name]).map(name => `${name} is named by the manifest and missing`),
    ...Object.keys(files).filter(name => !known.includes(name)).map(name => `${name} is in the package and named by nothing`),
    ...await manifestFaults(manifest),
    ...await languageFaults(manifest, files),
    ...iconFaults(manifest, files),
  ];
}

console.log(JSON.stringify(await Promise.all(process.argv.slice(2).map(async file => ({ file, faults: await judge(file) })))));
