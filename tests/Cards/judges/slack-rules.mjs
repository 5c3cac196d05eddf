// What Slack refuses that its types do not say: from its documentation and from what it was seen to answer, 2026-11-22.
const MOST_BLOCKS = 50; // https://docs.slack.dev/reference/block-kit/blocks
const MOST_TEXT = 13_200; // msg_blocks_too_long: https://github.com/slackapi/bolt-js/issues/2509
const MOST_TABLES = 1; // only_one_table_allowed: https://github.com/slackapi/slack-skills-plugin
const MOST_TABLE_TEXT = 10_000; // https://docs.slack.dev/reference/block-kit/blocks/table-block
const MOST_CHARTS = 2; // https://docs.rs/slack-morphism
const MOST_TYPED = 3000; // https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element
const IS_SLACK_FILE = /^https:\/\/([\w-]+\.)+slack\.com\/(files|files-pri)\/(?!.*\/download\/)/; // https://docs.slack.dev/reference/block-kit/composition-objects/slack-file-object (2026-11-23)
const NOT_IN_MODALS = ['table', 'data_table', 'data_visualization']; // https://github.com/slackapi/slack-skills-plugin

export const textsOf = node => (Array.isArray(node) ? node.flatMap(textsOf)
  : node && typeof node === 'object' ? Object.entries(node).flatMap(([name, value]) => (name === 'text' && typeof value === 'string' ? [value] : textsOf(value))) : []);

const objects = node => (node && typeof node === 'object' ? [node, ...Object.values(node).flatMap(objects)] : []);
const length = node => textsOf(node).join('').length;
const doubled = all => [...new Set(all.filter((id, index) => id !== undefined && all.indexOf(id) !== index))];
const ofType = (all, type) => objects(all).filter(node => node.type === type);
const rule = (isBroken, words) => (isBroken ? [`rules: ${words}`] : []);

function anywhere(blocks, where) {
  const all = objects(blocks);
  const options = element => element.options ?? element.option_groups?.flatMap(group => group.options) ?? [];
  const chosen = element => [element.initial_option, ...(element.initial_options ?? [])].filter(Boolean);
  return [
    ...rule(blocks.length === 0, `${where}: no blocks`),
    ...doubled(all.map(node => node.action_id)).flatMap(id => rule(true, `${where}: action_id ${id} twice`)),
    ...doubled(blocks.map(block => block.block_id)).flatMap(id => rule(true, `${where}: block_id ${id} twice`)),
    ...rule(ofType(all, 'mrkdwn').length > 0 || ofType(all, 'markdown').length > 0, `${where}: text in which formatting is read`),
    ...rule(ofType(all, 'plain_text').some(text => text.emoji !== false), `${where}: text in which emoji are read`),
    ...all.filter(node => chosen(node).some(one => !options(node).some(option => JSON.stringify(option) === JSON.stringify(one)))).flatMap(() => rule(true, `${where}: chosen, but no option`)),
    ...rule(all.some(node => node.type?.endsWith('static_select') && options(node).length === 0), `${where}: nothing to choose`),
    ...rule(all.some(node => node.max_length > MOST_TYPED), `${where}: max_length beyond ${MOST_TYPED}`),
    ...rule(ofType(all, 'image').some(image => !image.slack_file && !image.image_url?.startsWith('https://')), `${where}: an image that Slack cannot fetch`),
    ...rule(ofType(all, 'image').some(image => image.slack_file && (image.image_url || !IS_SLACK_FILE.test(image.slack_file.url))), `${where}: no file of Slack's`),
    ...rule(ofType(all, 'section').some(section => !section.text && !section.fields?.length), `${where}: an empty section`),
    ...rule(all.some(node => Array.isArray(node.elements) && node.elements.length === 0), `${where}: no elements`),
  ];
}

export const slackRules = {
  message: (text, blocks) => [
    ...anywhere(blocks, 'blocks'),
    ...rule(!text?.trim(), 'no text for the notification'),
    ...rule(/[<>]|&(?!(amp|lt|gt);)/.test(text), 'text that is not escaped'),
    ...rule(blocks.length > MOST_BLOCKS, `${blocks.length} blocks`),
    ...rule(length(blocks) > MOST_TEXT, `${length(blocks)} characters in all`),
    ...rule(ofType(blocks, 'table').length > MOST_TABLES, 'more than one table'),
    ...rule(length(ofType(blocks, 'table')) > MOST_TABLE_TEXT, 'too much text in a table'),
    ...rule(ofType(blocks, 'data_visualization').length > MOST_CHARTS, 'more than two charts'),
    ...rule(ofType(blocks, 'input').length > 0, 'an input in a message'),
  ],
  view: (view, where) => [
    ...anywhere(view.blocks, where),
    ...rule(view.blocks.some(block => NOT_IN_MODALS.includes(block.type)), `${where}: a block that no view has`),
    ...rule(view.blocks.some(block => block.type === 'input') && !view.submit, `${where}: inputs, but nothing sends them`),
    ...rule(Boolean(view.submit) !== Boolean(view.callback_id && view.private_metadata), `${where}: sent, but nobody knows what for`),
  ],
  opener: (id, blocks) => rule(!objects(blocks).some(node => node.action_id === id), `${id}: nothing opens this view`),
};
