// How cards look here. Colours are the page's own, so that cards follow it into the dark.
const tone = (name) => ({ default: `var(--${name})`, subtle: `var(--${name}-soft)` });
const foreground = {
  default: { default: "var(--ink)", subtle: "var(--ink-soft)" },
  dark: { default: "var(--ink)", subtle: "var(--ink-soft)" },
  light: { default: "var(--paper)", subtle: "var(--ink-soft)" },
  accent: tone("accent"), good: tone("good"), warning: tone("warning"), attention: tone("attention"),
};
const container = (background) => ({ backgroundColor: background, foregroundColors: foreground, borderColor: "var(--line)" });

export const hostConfig = {
  supportsInteractivity: true,
  fontFamily: "inherit",
  fontTypes: {
    default: { fontFamily: "inherit", fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 }, fontWeights: { lighter: 300, default: 400, bolder: 600 } },
    monospace: { fontFamily: "ui-monospace, Menlo, Consolas, monospace", fontSizes: { small: 12, default: 13, medium: 15, large: 18, extraLarge: 24 }, fontWeights: { lighter: 300, default: 400, bolder: 600 } },
  },
  spacing: { small: 4, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 16 },
  separator: { lineThickness: 1, lineColor: "var(--line)" },
  imageSizes: { small: 40, medium: 80, large: 160 },
  containerStyles: {
    default: container("transparent"), emphasis: container("var(--tint)"), accent: container("var(--accent-tint)"),
    good: container("var(--good-tint)"), warning: container("var(--warning-tint)"), attention: container("var(--attention-tint)"),
  },
  actions: {
    maxActions: 6, spacing: "default", buttonSpacing: 0, preExpandSingleShowCardAction: false,
    showCard: { actionMode: "inline", inlineTopMargin: 12, style: "emphasis" },
    actionsOrientation: "horizontal", actionAlignment: "left",
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: { title: { color: "default", isSubtle: true, weight: "default", wrap: true, maxWidth: 160 }, value: { wrap: true }, spacing: 12 },
  inputs: { label: { inputSpacing: "small", requiredInputs: { weight: "bolder", suffix: " *", suffixColor: "attention" }, optionalInputs: { weight: "bolder" } }, errorMessage: { spacing: "small" } },
  table: { cellSpacing: 8 },
};
