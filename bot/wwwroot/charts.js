// The chart elements of Teams, drawn as SVG: Chart.Line, Chart.VerticalBar, Chart.HorizontalBar.
// The figures stand in the accessible name too, so nobody needs to see the picture.
import { horizontalBars, line, verticalBars } from "./chartshapes.js";
import { draw, make } from "./dom.js";
import { number } from "./i18n.js";

const kinds = {
  "Chart.Line": { shape: line, series: (source) => source.data ?? [] },
  "Chart.VerticalBar": { shape: verticalBars, series: (source) => [{ values: source.data ?? [] }] },
  "Chart.HorizontalBar": { shape: horizontalBars, series: (source) => [{ values: source.data ?? [] }] },
};

export function registerCharts(AdaptiveCards) {
  for (const [name, kind] of Object.entries(kinds)) {
    class Chart extends AdaptiveCards.CardElement {
      getJsonTypeName() { return name; }

      internalParse(source, context) {
        super.internalParse(source, context);
        this.source = source;
      }

      internalRender() { return drawChart(this.source, kind); }
    }
    AdaptiveCards.GlobalRegistry.elements.register(name, Chart);
  }
}

function drawChart(source, kind) {
  const series = kind.series(source)
    .map((one) => ({ ...one, values: (one.values ?? []).filter((point) => Number.isFinite(point?.y)) }))
    .filter((one) => one.values.length > 0);
  const figure = make("figure", { class: "chart" });
  if (source.title) figure.append(make("figcaption", {}, source.title));
  if (series.length) figure.append(withName(kind.shape(source, series), described(source, series)));
  if (series.length > 1) figure.append(legend(series));
  return figure;
}

function withName(svg, description) {
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", description);
  return svg;
}

const described = (source, series) => [source.title, source.yAxisTitle, ...series.map((one) =>
  [one.legend, one.values.map((point) => `${point.x} ${number(point.y)}`).join(", ")].filter(Boolean).join(": "))].filter(Boolean).join(". ");

const legend = (series) => make("ul", { class: "legend", "aria-hidden": "true" }, ...series.map((one, index) => {
  const sign = draw("svg", { viewBox: "0 0 12 12", width: 12, height: 12, class: colour(one.color, index) });
  sign.append(draw("rect", { width: 12, height: 12, rx: 3 }));
  return make("li", {}, sign, one.legend ?? "");
}));

export const colour = (name, index = 0) => `c-${/^(good|warning|attention|neutral)$/.test(name ?? "") ? name : `s${index % 6}`}`;
