// manifest.json holds what is the same for everybody; who runs the bot, and where, is filled in here.
import { readFileSync } from 'node:fs';

const read = file => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

/** Teams hands files to bots nowhere else (learn.microsoft.com, "Send and receive files from a bot"). */
const cloudsWithFiles = ['public', 'gcc'];

export const clouds = [...cloudsWithFiles, 'gcch', 'dod', '21vianet'];

export function manifestOf({ botId, appId, version, developer, website, privacy, terms, domains, cloud }) {
  const { $schema, manifestVersion, bots: [bot], ...rest } = read('manifest.json');
  return {
    $schema,
    manifestVersion,
    id: appId,
    version,
    developer: { name: developer, websiteUrl: website, privacyUrl: privacy, termsOfUseUrl: terms },
    ...rest,
    bots: [{ botId, ...bot, supportsFiles: cloudsWithFiles.includes(cloud) }],
    ...(domains.length > 0 && { validDomains: domains }),
  };
}

/** File in the package → the strings of one more language. */
export const languages = () => Object.fromEntries(
  read('manifest.json').localizationInfo.additionalLanguages.map(({ file }) => [file, read(file)]));
