// From figures to shapes. Lengths are in the units of the viewBox; the picture scales with the card.
import { colour } from "./charts.js";
import { draw } from "./dom.js";
import { number } from "./i18n.js";

const width = 520;

/** Round values around the figures: 3 to 6 of them. */
export function ticks(low, high) {
  const span = high - low || Math.abs(high) || 1;
  const raw = span / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= raw);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: Math.max(last - first, 1) + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

const label = (text, x, y, anchor = "start", kind = "tick") => draw("text", { x, y, "text-anchor": anchor, class: kind }, text);
const hover = (shape, text) => { shape.append(draw("title", {}, text)); return shape; };
const picture = (height) => draw("svg", { viewBox: `0 0 ${width} ${height}`, class: "plot" });

/** A Chinese character takes about the width of two Latin ones. */
const textWidth = (text) => [...String(text)].reduce((sum, char) => sum + (char.codePointAt(0) > 0x2e7f ? 12 : 6.6), 0);
const cut = (text, room) => {
  let kept = String(text);
  while (textWidth(kept) > room && kept.length > 1) kept = kept.slice(0, -1);
  return kept === String(text) ? kept : `${kept.slice(0, -1)}…`;
};

function frame(source, values, height) {
  const lows = ticks(Math.min(source.yMin ?? Infinity, ...values), Math.max(source.yMax ?? -Infinity, ...values));
  const left = Math.max(...lows.map((tick) => textWidth(number(tick)))) + 12;
  const area = { left, right: width - 12, top: 14, bottom: height - 26 };
  const y = (value) => area.bottom - ((value - lows[0]) / (lows.at(-1) - lows[0])) * (area.bottom - area.top);
  const svg = picture(height);
  for (const tick of lows) {
    svg.append(draw("line", { x1: area.left, x2: area.right, y1: y(tick), y2: y(tick), class: tick === 0 ? "axis" : "grid" }), label(number(tick), left - 8, y(tick) + 4, "end"));
  }
  return { svg, area, y };
}

export function line(source, series) {
  const all = series.flatMap((one) => one.values.map((point) => point.y));
  const { svg, area, y } = frame(source, all, 210);
  const names = [...new Set(series.flatMap((one) => one.values.map((point) => point.x)))].sort((a, b) => (typeof a === "number" ? a - b : String(a).localeCompare(String(b))));
  const x = (name) => area.left + 10 + (names.length < 2 ? 0.5 : names.indexOf(name) / (names.length - 1)) * (area.right - area.left - 30);
  series.forEach((one, index) => {
    const group = draw("g", { class: colour(one.color, index) });
    const points = one.values.map((point) => [x(point.x), y(point.y)]);
    group.append(draw("polyline", { points: points.map((pair) => pair.join(",")).join(" "), class: "curve" }));
    one.values.forEach((point, at) => group.append(
      hover(draw("circle", { cx: points[at][0], cy: points[at][1], r: at === points.length - 1 ? 4 : 2.8 }), `${one.legend ? `${one.legend} ` : ""}${point.x}: ${number(point.y)}`)));
    svg.append(group);
  });
  const every = Math.ceil(names.length / 7);
  names.forEach((name, index) => {
    if ((names.length - 1 - index) % every === 0) svg.append(label(shortDay(name), x(name), area.bottom + 18, "middle"));
  });
  return svg;
}

const shortDay = (name) => (/^\d{4}-\d{2}-\d{2}$/.test(name) ? name.slice(5) : String(name));

export function verticalBars(source, [{ values }]) {
  const { svg, area, y } = frame(source, [0, ...values.map((point) => point.y)], 210);
  const step = (area.right - area.left) / values.length;
  const thick = Math.min(step * 0.62, 46);
  values.forEach((point, index) => {
    const middle = area.left + step * (index + 0.5);
    const [top, bottom] = [y(Math.max(point.y, 0)), y(Math.min(point.y, 0))];
    svg.append(hover(draw("rect", { x: middle - thick / 2, y: top, width: thick, height: Math.max(bottom - top, 1), rx: 3, class: colour(point.color) }), `${point.x}: ${number(point.y)}`));
    if (source.showBarValues) svg.append(label(number(point.y), middle, point.y < 0 ? bottom + 13 : top - 4, "middle", "value"));
    svg.append(label(cut(shortDay(point.x), step - 4), middle, area.bottom + 18, "middle"));
  });
  return svg;
}

/** Below zero a bar goes to the left of the axis: losses and gains of a breakdown face each other. */
export function horizontalBars(source, [{ values }]) {
  const row = 30;
  const svg = picture(values.length * row + 8);
  const names = Math.min(170, Math.max(...values.map((point) => textWidth(point.x))) + 14);
  const figures = Math.max(...values.map((point) => textWidth(number(point.y)))) + 10;
  const low = Math.min(0, ...values.map((point) => point.y));
  const high = Math.max(0, ...values.map((point) => point.y));
  const left = names + (low < 0 ? figures : 0);
  const right = width - (high > 0 ? figures : 8);
  const x = (value) => left + ((value - low) / (high - low || 1)) * (right - left);
  values.forEach((point, index) => {
    const top = index * row + 8;
    const [from, to] = [x(Math.min(point.y, 0)), x(Math.max(point.y, 0))];
    svg.append(
      label(cut(point.x, names - 12), 0, top + 14, "start", "name"),
      hover(draw("rect", { x: from, y: top, width: Math.max(to - from, 1), height: row - 11, rx: 3, class: colour(point.color) }), `${point.x}: ${number(point.y)}`),
      label(number(point.y), point.y < 0 ? from - 6 : to + 6, top + 14, point.y < 0 ? "end" : "start", "value"));
  });
  svg.append(draw("line", { x1: x(0), x2: x(0), y1: 2, y2: values.length * row + 4, class: "axis" }));
  return svg;
}
