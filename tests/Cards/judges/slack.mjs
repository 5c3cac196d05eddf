// Slack's own types (npm @slack/types) as a JSON schema, with the numbers that their doc comments say.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { numbered, visit } from './slack-numbers.mjs';
import { slackRules } from './slack-rules.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const types = join(here, 'node_modules/@slack/types');

// Younger than the types: https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block (2026-06-16).
const label = { type: 'string', minLength: 1, maxLength: 20 };
const point = { type: 'object', required: ['label', 'value'], additionalProperties: false, properties: { label, value: { type: 'number' } } };
const series = { type: 'object', required: ['name', 'data'], additionalProperties: false, properties: { name: label, data: { type: 'array', minItems: 1, maxItems: 20, items: point } } };
const dataVisualization = {
  type: 'object', required: ['type', 'title', 'chart'], additionalProperties: false, properties: {
    type: { type: 'string', const: 'data_visualization' },
    title: { type: 'string', minLength: 1, maxLength: 50 },
    block_id: { type: 'string' },
    chart: {
      type: 'object', required: ['type', 'series', 'axis_config'], additionalProperties: false, properties: {
        type: { enum: ['line', 'bar', 'area'] },
        series: { type: 'array', minItems: 1, maxItems: 6, items: series },
        axis_config: {
          type: 'object', required: ['categories'], additionalProperties: false, properties: {
            categories: { type: 'array', minItems: 1, maxItems: 20, uniqueItems: true, items: label },
            x_label: { type: 'string', maxLength: 50 }, y_label: { type: 'string', maxLength: 50 },
          },
        },
      },
    },
  },
};

export async function slackJudge() {
  const all = numbered(discriminated(await schema()));
  const ajv = new Ajv({ strict: false, allErrors: true, discriminator: true }).addSchema({ ...all, $id: 'slack' });
  const compiled = Object.fromEntries(all.definitions.KnownBlock.anyOf
    .map(({ $ref }) => [typeOf(all, $ref), ajv.compile({ $ref: `slack${$ref}` })])
    .concat([['data_visualization', ajv.compile(dataVisualization)]]));
  const isView = ajv.compile({ $ref: 'slack#/definitions/ModalView' });

  const faults = (isRight, value, where) => (isRight === undefined ? [`types: ${where} no such block: ${value.type}`]
    : isRight(value) ? [] : isRight.errors.map(error => `types: ${where}${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`));
  const blocks = (some, where) => some.flatMap((block, index) => faults(compiled[block.type], block, `${where}/${index}`));
  const view = (modal, where) => [...faults(isView, modal, where), ...blocks(modal.blocks, where), ...slackRules.view(modal, where)];
  return posted => (posted.view
    ? view(posted.view, 'view')
    : [
      ...blocks(posted.blocks, 'blocks'),
      ...slackRules.message(posted.text, posted.blocks),
      ...Object.entries(posted.views).flatMap(([id, opened]) => [...view(opened, id), ...slackRules.opener(id, posted.blocks)]),
    ]);
}

// Reading the types takes seconds, so what comes of it is kept beside the package.
async function schema() {
  const { version } = JSON.parse(readFileSync(join(types, 'package.json'), 'utf8'));
  const cached = join(here, `node_modules/.cache/slack-types-${version}.json`);
  if (!existsSync(cached)) {
    const { createGenerator } = await import('ts-json-schema-generator');
    const generator = createGenerator({ path: join(types, 'dist/index.d.ts'), type: '*', expose: 'export', skipTypeCheck: true, additionalProperties: false });
    mkdirSync(dirname(cached), { recursive: true });
    writeFileSync(cached, JSON.stringify(generator.createSchema('*')));
  }
  return JSON.parse(readFileSync(cached, 'utf8'));
}

function typeOf(schema, $ref) {
  const definition = schema.definitions[$ref?.slice('#/definitions/'.length)];
  return (definition?.anyOf?.[0] ?? definition)?.properties?.type?.const;
}

// "One of these twenty" becomes "the one its type names", so that a fault is named where it is. A view's blocks are looked at one by one.
function discriminated(schema) {
  Object.assign(schema.definitions.ModalView.properties.blocks, { items: {} });
  for (const [name, definition] of Object.entries(schema.definitions)) {
    visit(definition, node => {
      const isPlain = node.anyOf?.every(choice => typeOf(schema, choice.$ref) && !schema.definitions[choice.$ref.slice('#/definitions/'.length)].anyOf);
      if (isPlain && name !== 'KnownBlock' && new Set(node.anyOf.map(choice => typeOf(schema, choice.$ref))).size === node.anyOf.length) {
        Object.assign(node, { type: 'object', required: ['type'], discriminator: { propertyName: 'type' }, oneOf: node.anyOf });
        delete node.anyOf;
      }
    });
  }
  return schema;
}
