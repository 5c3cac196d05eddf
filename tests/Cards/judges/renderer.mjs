// Microsoft's own renderer (npm adaptivecards) in a page without a browser: it reads, complains and draws.
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';

const { window } = new JSDOM('<!doctype html>');
Object.assign(globalThis, { window, document: window.document });
for (const name of Object.getOwnPropertyNames(window).filter(name => /^(HTML\w*|Node|\w*Event)$/.test(name))) {
  globalThis[name] = window[name];
}

// jsdom lays nothing out, so it has no innerText; for plain runs of text the content is the same.
Object.defineProperty(window.HTMLElement.prototype, 'innerText', {
  get() { return this.textContent; },
  set(text) { this.textContent = text; },
});

// Its package is a script for browsers; the modules beside it do not load in Node.js.
const AdaptiveCards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');
const markdown = new MarkdownIt();
AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => Object.assign(result, { outputHtml: markdown.render(text), didProcess: true });

export function render(json) {
  // This pattern of theirs is global and remembers where it stopped, so that every second card would fail.
  AdaptiveCards.CardElement.langProperty.regEx.lastIndex = 0;
  const card = new AdaptiveCards.AdaptiveCard();
  const context = new AdaptiveCards.SerializationContext();
  card.parse(json, context);
  const faults = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index))
    .map(event => ({ name: AdaptiveCards.ValidationEvent[event.event], message: event.message, type: event.source?.getJsonTypeName?.() }))
    .concat(card.validateProperties().validationEvents.map(event => ({ name: AdaptiveCards.ValidationEvent[event.event], message: event.message })))
    .filter(event => !isChartThatFallsBack(event, json) && !isPeoplePicker(event, json))
    .map(event => `renderer: ${event.name}: ${event.message}`);
  const drawn = card.render();
  if (!drawn || drawn.childElementCount === 0) {
    faults.push('renderer: nothing is drawn');
  }
  return { faults, text: drawn?.textContent ?? '', html: drawn?.outerHTML ?? '' };
}

// Charts are Teams' own. Elsewhere their fallback is drawn, and the text that a judge returns shows that it was.
function isChartThatFallsBack(event, json) {
  const chart = /Chart\.\w+/.exec(event.message)?.[0];
  return chart !== undefined && elements(json).filter(element => element.type === chart).every(element => element.fallback?.type);
}

// A people picker has no choices of its own: Teams fetches them from the directory. The renderer asks for at least one all the same.
function isPeoplePicker(event, json) {
  return event.name === 'CollectionCantBeEmpty' && event.message.includes('Input.ChoiceSet')
    && elements(json).filter(element => element.type === 'Input.ChoiceSet').every(element => element.choices.length > 0 || element['choices.data']);
}

function elements(node) {
  return node && typeof node === 'object' ? [node, ...Object.values(node).flatMap(elements)] : [];
}
