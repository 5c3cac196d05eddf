// A language file says every string that the manifest lets one say in a language, and none besides.
import { strFromU8 } from 'fflate';
import { complaintsOf, languageSchema } from './schema.mjs';

/** 'bots[0].commandLists[1].commands[2].title' for each string in the manifest. */
function* paths(value, path = '') {
  if (typeof value === 'string') {
    yield path;
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* paths(item, `${path}[${index}]`);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) yield* paths(item, path ? `${path}.${key}` : key);
  }
}

function translatable(manifest) {
  const { properties, patternProperties } = languageSchema(manifest.manifestVersion);
  const patterns = Object.keys(patternProperties).map(pattern => new RegExp(pattern));
  return [...paths(manifest)].filter(path => path !== '$schema' && (path in properties || patterns.some(pattern => pattern.test(path))));
}

export async function languageFaults(manifest, files) {
  const wanted = translatable(manifest);
  const faults = (manifest.localizationInfo?.additionalLanguages ?? []).filter(({ file }) => files[file]).map(async ({ file }) => {
    const said = JSON.parse(strFromU8(files[file]));
    return [
      ...await complaintsOf(said, languageSchema(manifest.manifestVersion)),
      ...wanted.filter(path => !(path in said)).map(path => `${path} is not translated`),
      ...Object.keys(said).filter(key => key !== '$schema' && !wanted.includes(key)).map(key => `${key} is not in the manifest`),
    ].map(fault => `${file}: ${fault}`);
  });
  return (await Promise.all(faults)).flat();
}
