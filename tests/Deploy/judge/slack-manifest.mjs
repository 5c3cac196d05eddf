#!/usr/bin/env node
// Usage: slack-manifest.mjs MANIFEST.yaml …
// Prints, as JSON, what is wrong with each app manifest, and the manifest itself: [{ file, faults, manifest }].
// Slack's schema of manifests is in no package, so Slack's own types of them (npm @slack/web-api) judge, with the numbers and names in their comments.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import { createGenerator } from 'ts-json-schema-generator';
import { parse } from 'yaml';
import { numbered } from '../../Cards/judges/slack-numbers.mjs';

// Every rule that https://github.com/slackapi/manifest-schema (schemas/manifest.schema.1.0.0.json at 19557f58, read 2026-11-23) has for the parts we use
// and that the types do not say; and behind it two of our own.
const PUBLISHED = {
  'ManifestDisplayInformation.name': { minLength: 1 },
  'ManifestDisplayInformation.description': { minLength: 1 },
  'ManifestDisplayInformation.long_description': { minLength: 175 },
  'ManifestDisplayInformation.background_color': { pattern: '^#([0-9a-fA-F]{3}){1,2}$' },
  'ManifestBotUser.display_name': { minLength: 1 },
  'ManifestFeatures.slash_commands': { minItems: 1 },
  'ManifestSlashCommand.command': { pattern: '^/', minLength: 2 },
  'ManifestSlashCommand.url': { pattern: '^https?://', maxLength: 3000 },
  'ManifestSlashCommand.description': { minLength: 1 },
  'ManifestSlashCommand.usage_hint': { minLength: 1 },
  'ManifestOAuthConfig.redirect_urls': { uniqueItems: true, items: { type: 'string', maxLength: 2500 } },
  'ManifestEventSubscriptions.request_url': { pattern: '^https?://', maxLength: 3500 },
  'ManifestEventSubscriptions.bot_events': { uniqueItems: true },
  'ManifestInteractivity.request_url': { pattern: '^https?://', maxLength: 3500 },
  'ManifestInteractivity.message_menu_options_url': { pattern: '^https?://', maxLength: 3500 },
};
const OURS = {
  'ManifestOAuthScopes.bot': { uniqueItems: true },
  'ManifestBotUser.display_name': { pattern: '^[a-z0-9._-]+$' },
};

function schema() {
  const path = createRequire(import.meta.url).resolve('@slack/web-api/dist/types/request/manifest.d.ts');
  const all = numbered(createGenerator({ path, type: 'Manifest', expose: 'all', skipTypeCheck: true, additionalProperties: false }).createSchema('Manifest'));
  // The type says "and whatever else"; Slack does not.
  all.definitions.Manifest.additionalProperties = false;
  for (const [member, more] of [...Object.entries(PUBLISHED), ...Object.entries(OURS)]) {
    const [type, name] = member.split('.');
    Object.assign(all.definitions[type].properties[name], more);
  }
  return all;
}

/** What one part of a manifest asks of another (docs.slack.dev/reference/app-manifest, 2026-11). */
function partFaults({ settings = {}, features = {}, oauth_config: oauth = {} }) {
  const { socket_mode_enabled: socket, event_subscriptions: events, interactivity } = settings;
  const addresses = [events?.request_url, interactivity?.request_url, ...(features.slash_commands ?? []).map(command => command.url)];
  return [
    ...(!socket && addresses.some(address => !address) ? ['without Socket Mode every part needs an address'] : []),
    ...(socket && addresses.some(Boolean) ? ['with Socket Mode no address is called'] : []),
    ...(features.slash_commands && !oauth.scopes?.bot?.includes('commands') ? ['slash commands need the scope commands'] : []),
    ...(oauth.scopes?.bot?.length && !features.bot_user ? ['scopes of a bot, and no bot'] : []),
  ];
}

const isRight = new Ajv({ strict: false, allErrors: true }).compile(schema());

function judge(file) {
  const manifest = parse(readFileSync(file, 'utf8'));
  const faults = isRight(manifest) ? [] : isRight.errors.map(error => `types: ${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`);
  return { file, faults: [...faults, ...partFaults(manifest)], manifest };
}

console.log(JSON.stringify(process.argv.slice(2).map(judge)));
