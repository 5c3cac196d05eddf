#!/usr/bin/env node
// Usage: page.mjs CARD.json PAGE.html
// Writes a page that draws the card much as Teams does; its title is its height in pixels.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [card, page] = process.argv.slice(2);
// Mentions are drawn by Teams, not by the renderer.
const json = readFileSync(card, 'utf8').replaceAll(/(?<!\\\\)<at>(.*?)<\/at>/g, '@$1');
const dist = join(dirname(fileURLToPath(import.meta.url)), 'node_modules/adaptivecards/dist');

writeFileSync(page, `<!doctype html><meta charset="utf-8">
<style>
  body { margin: 16px; background: #f5f5f5; font-family: "Segoe UI", "Noto Sans", "Noto Sans CJK SC", sans-serif; }
  #card { max-width: 600px; background: white; border-radius: 8px; box-shadow: 0 1px 4px #0003; }
  .ac-pushButton { padding: 5px 12px; border: 1px solid #d1d1d1; border-radius: 4px; background: white; font: 600 14px inherit; font-family: inherit; }
</style>
<div id="card"></div>
<script src="file://${dist}/adaptivecards.js"></script>
<script>
  const style = color => ({ default: color, subtle: '#616161' });
  const container = backgroundColor => ({ backgroundColor, foregroundColors: {
    default: style('#242424'), accent: style('#4f52b2'), good: style('#237b4b'), warning: style('#8a5a00'), attention: style('#c4314b') } });
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig({
    fontFamily: 'inherit',
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 14 },
    actions: { maxActions: 6, actionAlignment: 'left', buttonSpacing: 8 },
    table: { cellSpacing: 6 },
    containerStyles: { default: container('#ffffff'), emphasis: container('#f0f0f0'), good: container('#e7f2da'),
      warning: container('#fbf6d9'), attention: container('#fcf4f6'), accent: container('#e8ebfa') } });
  card.parse(${json.replaceAll('</', '<\\/')});
  document.getElementById('card').append(card.render());
  document.title = document.getElementById('card').offsetHeight + 32;
</script>`);
