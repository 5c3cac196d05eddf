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

/** A button says which verb it carries, for whoever looks for it by more than its words. */
class NamedExecute extends AdaptiveCards.ExecuteAction {
  render() {
    super.render();
    if (this.renderedElement) this.renderedElement.dataset.verb = this.verb;
  }
}
AdaptiveCards.GlobalRegistry.actions.register(NamedExecute.JsonTypeName, NamedExecute);

const frames = new WeakMap();

/**
 * The card in a frame. An edit of the message goes into the frame that is there, so that a click under way finds its card again,
 * and an answer to a button may put another card into it.
 */
export function drawCard(content, message, act, before) {
  const where = frames.get(before) ?? frameFor(act);
  where.message = message;
  // What was answered to a click is newer than an edit made before it, though the edit may arrive later.
  if (!(message.revision <= where.answered)) fill(where, content);
  return where.frame;
}

function frameFor(act) {
  const place = make("div", { class: "card-body" });
  const bar = make("p", { class: "card-bar", hidden: true });
  const where = { frame: make("div", { class: "card" }, place, bar), place, bar, act };
  frames.set(where.frame, where);
  return where;
}

function fill(where, content) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  card.onExecuteAction = (action) => press(action, where);
  card.parse(content);
  where.place.lang = content.lang ?? "";
  where.place.replaceChildren(card.render() ?? make("p", {}, content.fallbackText ?? ""));
  if (isBusy(where)) hold(where);
}

async function press(action, where) {
  if (action instanceof AdaptiveCards.OpenUrlAction) return openUrl(action.url);
  const isExecute = action instanceof AdaptiveCards.ExecuteAction;
  if (isBusy(where) || !(isExecute || action instanceof AdaptiveCards.SubmitAction)) return undefined;

  where.frame.setAttribute("aria-busy", "true");
  action.renderedElement?.classList.add("pressed");
  hold(where);
  tell(where.bar, null);
  try {
    const data = typeof action.data === "object" ? action.data : {};
    const answer = isExecute ? await where.act.click(where.message, action.verb, data) : await where.act.submit(where.message, data);
    if (isExecute) take(answer, where);
  } catch (refusal) {
    tell(where.bar, where.act.explain(refusal), "error");
  } finally {
    action.renderedElement?.classList.remove("pressed");
    release(where);
  }
  return undefined;
}

const isBusy = (where) => where.frame.getAttribute("aria-busy") === "true";

/** Nothing on the card can be pressed a second time while the first is under way. */
function hold(where) {
  for (const button of where.place.querySelectorAll("button:enabled")) {
    button.disabled = true;
    button.dataset.held = "true";
  }
}

function release(where) {
  where.frame.removeAttribute("aria-busy");
  for (const button of where.place.querySelectorAll("button[data-held]")) {
    button.disabled = false;
    delete button.dataset.held;
  }
  // The pressed button may be gone; whoever uses the keyboard stays at the message all the same.
  if (document.activeElement === document.body) where.frame.closest("li")?.focus({ preventScroll: true });
}

function take({ status, body, revision }, where) {
  if (status >= 200 && status < 300 && body?.type === cardAnswer && body.value) {
    where.answered = revision;
    fill(where, body.value);
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
  if (text) bar.scrollIntoView({ block: "nearest" });
}

function openUrl(address) {
  if (address && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) window.open(address, "_blank", "noopener,noreferrer");
}
