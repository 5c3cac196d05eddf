// Draws Adaptive Cards with Microsoft's renderer and answers to their buttons.
import { registerCharts } from "./charts.js";
import { make } from "./dom.js";
import { hostConfig } from "./hostconfig.js";
import { say } from "./i18n.js";
import { toHtml } from "./markdown.js";

const { AdaptiveCards } = globalThis;
const cardAnswer = "application/vnd.microsoft.card.adaptive";
const textAnswer = "application/vnd.microsoft.activity.message";

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = toHtml(text);
  result.didProcess = true;
};
registerCharts(AdaptiveCards);

/** The card in a frame of its own; a later answer to a button may put another card into the same frame. */
export function drawCard(content, message, act) {
  const frame = make("div", { class: "card" });
  const place = make("div", { class: "card-body" });
  const bar = make("p", { class: "card-bar", hidden: true });
  frame.append(place, bar);
  fill(place, content, (action) => press(action, { frame, place, bar, message, act }));
  return frame;
}

function fill(place, content, pressed) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  card.onExecuteAction = pressed;
  card.parse(content);
  if (content.lang ?? card.lang) place.lang = content.lang ?? card.lang;
  place.replaceChildren(card.render() ?? make("p", {}, content.fallbackText ?? ""));
  for (const table of place.querySelectorAll(".ac-factset")) table.setAttribute("role", "presentation");
}

async function press(action, where) {
  if (action instanceof AdaptiveCards.OpenUrlAction) return openUrl(action.url);
  const isExecute = action instanceof AdaptiveCards.ExecuteAction;
  if (!isExecute && !(action instanceof AdaptiveCards.SubmitAction)) return undefined;
  if (where.frame.getAttribute("aria-busy") === "true") return undefined;

  const held = hold(where.frame, action.renderedElement);
  tell(where.bar, null);
  try {
    const data = typeof action.data === "object" ? action.data : {};
    const answer = isExecute ? await where.act.click(where.message, action.verb, data) : await where.act.submit(where.message, data);
    if (isExecute) take(answer, where);
  } catch (refusal) {
    tell(where.bar, where.act.explain(refusal), "error");
  } finally {
    held();
  }
  return undefined;
}

/** Nothing on the card can be pressed a second time while the first is under way. */
function hold(frame, pressed) {
  const buttons = [...frame.querySelectorAll("button")].filter((button) => !button.disabled);
  frame.setAttribute("aria-busy", "true");
  pressed?.classList.add("pressed");
  for (const button of buttons) button.disabled = true;
  return () => {
    frame.removeAttribute("aria-busy");
    pressed?.classList.remove("pressed");
    for (const button of buttons) button.disabled = false;
    if (document.activeElement === document.body) (pressed?.isConnected ? pressed : frame.closest("li"))?.focus({ preventScroll: true });
  };
}

function take({ status, body }, where) {
  if (status >= 200 && status < 300 && body?.type === cardAnswer && body.value) {
    fill(where.place, body.value, (action) => press(action, where));
  } else if (status >= 200 && status < 300 && body?.type === textAnswer) {
    tell(where.bar, String(body.value));
  } else if (status >= 200 && status < 300 && (body === null || body === undefined || (body.statusCode ?? 200) < 300)) {
    tell(where.bar, null);
  } else {
    tell(where.bar, body?.value?.message ?? body?.error?.message ?? say(status === 504 ? "clickLate" : "clickFailed"), "error");
  }
}

function tell(bar, text, kind) {
  bar.hidden = !text;
  bar.className = `card-bar ${kind ?? "ok"}`;
  bar.setAttribute("role", kind === "error" ? "alert" : "status");
  bar.textContent = text ?? "";
}

function openUrl(address) {
  if (address && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) window.open(address, "_blank", "noopener,noreferrer");
}
