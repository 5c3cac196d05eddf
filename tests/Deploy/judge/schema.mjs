// Microsoft's schemas of the manifest and of its language files, as they stand in Microsoft's own package.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const { ManifestUtil } = require('@microsoft/app-manifest');
const schemas = join(dirname(require.resolve('@microsoft/app-manifest')), 'json-schemas/teams');

const text = (version, name) => readFileSync(join(schemas, `v${version}`, `MicrosoftTeams.${name}schema.json`), 'utf8');

/** Two of its patterns end a group with a bare ], which an expression in Unicode mode may not. */
export const languageSchema = version => JSON.parse(text(version, 'Localization.').replaceAll(String.raw`\\b]`, String.raw`\\b\\]`));

export const complaintsOf = (value, against) => ManifestUtil.validateManifestAgainstSchema(value, against);

export const manifestFaults = async manifest =>
  (await complaintsOf(manifest, JSON.parse(text(manifest.manifestVersion, '')))).map(fault => `manifest.json: ${fault}`);
