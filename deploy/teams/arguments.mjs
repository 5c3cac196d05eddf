// What the command line, the environment and appsettings.json say, checked.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { clouds } from './manifest.mjs';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const version = /^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/;
const host = /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i;

/** RFC 2606 keeps this site for examples: it belongs to nobody. */
const nobodysSite = 'https://www.example.com';

const options = {
  'bot-id': { type: 'string' }, 'app-id': { type: 'string' }, version: { type: 'string', default: '1.0.0' },
  developer: { type: 'string' }, website: { type: 'string' }, privacy: { type: 'string' }, terms: { type: 'string' },
  domain: { type: 'string', multiple: true, default: [] }, cloud: { type: 'string', default: 'public' }, output: { type: 'string' },
};

const setting = name => process.env[name] || JSON.parse(readFileSync(new URL('../../appsettings.json', import.meta.url), 'utf8'))[name];

const isHttps = text => URL.canParse(text) && new URL(text).protocol === 'https:';

function require(holds, complaint) {
  if (!holds) {
    throw new Error(complaint);
  }
}

/** Throws with a message for the person at the keyboard. */
export function readArguments(words) {
  const { values } = parseArgs({ args: words, options });
  const botId = values['bot-id'] ?? setting('MicrosoftAppId');
  require(botId, 'Which bot? Give --bot-id, or set MicrosoftAppId in the environment or in appsettings.json: the Application (client) ID of its registration.');
  const website = values.website ?? nobodysSite;
  const read = {
    botId: botId.toLowerCase(),
    appId: (values['app-id'] ?? botId).toLowerCase(),
    version: values.version,
    developer: values.developer ?? 'Helmsman',
    website,
    privacy: values.privacy ?? website,
    terms: values.terms ?? website,
    domains: values.domain,
    cloud: values.cloud,
    output: values.output,
    isMadeUp: values.website === undefined,
  };
  check(read);
  return read;
}

function check({ botId, appId, version: number, developer, website, privacy, terms, domains, cloud }) {
  require(guid.test(botId), `--bot-id: '${botId}' is no GUID.`);
  require(guid.test(appId), `--app-id: '${appId}' is no GUID.`);
  require(version.test(number), `--version: '${number}' is not three numbers with dots between them, such as 1.0.0.`);
  require(developer.length >= 1 && developer.length <= 32, `--developer: '${developer}' is not 1 to 32 characters long.`);
  for (const [name, address] of Object.entries({ website, privacy, terms })) {
    require(isHttps(address), `--${name}: '${address}' is no https address.`);
  }
  for (const domain of domains) {
    require(host.test(domain), `--domain: '${domain}' is no host name.`);
  }
  require(clouds.includes(cloud), `--cloud: '${cloud}' is none of ${clouds.join(', ')}.`);
}
