// Microsoft's types of Teams cards (npm @microsoft/teams.cards), as a JSON schema. Knows Chart.* and everything else that Teams draws.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';

const here = dirname(fileURLToPath(import.meta.url));
const types = join(here, 'node_modules/@microsoft/teams.cards');

export async function teamsJudge() {
  const validate = new Ajv({ strict: false, discriminator: true, allErrors: true }).compile(forgiveCase(discriminate(await schema())));
  return card => (validate(card) ? [] : validate.errors.map(error => `teams: ${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`));
}

// Reading thirteen thousand lines of types takes seconds, so what comes of it is kept beside the package.
async function schema() {
  const { version } = JSON.parse(readFileSync(join(types, 'package.json'), 'utf8'));
  const cached = join(here, `node_modules/.cache/teams.cards-${version}.json`);
  if (!existsSync(cached)) {
    const { createGenerator } = await import('ts-json-schema-generator');
    const generator = createGenerator({ path: join(types, 'dist/core.d.ts'), type: 'IAdaptiveCard', expose: 'all', skipTypeCheck: true, additionalProperties: false });
    mkdirSync(dirname(cached), { recursive: true });
    writeFileSync(cached, JSON.stringify(generator.createSchema('IAdaptiveCard')));
  }
  return JSON.parse(readFileSync(cached, 'utf8'));
}

// "One of these forty" becomes "the one its type names", so that a fault is named where it is.
function discriminate(schema) {
  const typeOf = choice => schema.definitions[choice.$ref?.slice('#/definitions/'.length)]?.properties?.type?.const;
  visit(schema, node => {
    if (node.anyOf?.every(typeOf)) {
      const oneOf = [...new Map(node.anyOf.map(choice => [typeOf(choice), choice])).values()];
      Object.assign(node, { type: 'object', required: ['type'], discriminator: { propertyName: 'type' }, oneOf });
      delete node.anyOf;
    }
  });
  return schema;
}

// The types spell 'ExtraLarge', the schema of Adaptive Cards 'extraLarge'; hosts take both.
function forgiveCase(schema) {
  visit(schema, node => {
    if (Array.isArray(node.enum)) {
      node.enum = [...new Set(node.enum.flatMap(value => (typeof value === 'string' ? [value, value[0].toLowerCase() + value.slice(1)] : [value])))];
    }
  });
  return schema;
}

function visit(node, change) {
  if (node && typeof node === 'object') {
    change(node);
    Object.values(node).forEach(child => visit(child, change));
  }
}
