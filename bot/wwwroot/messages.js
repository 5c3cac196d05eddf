// Draws the messages of a room: who, when, what. Cards are drawn by cards.js.
import { drawCard } from "./cards.js";
import { avatar, make } from "./dom.js";
import { clock, day, say } from "./i18n.js";
import { toHtml } from "./markdown.js";

const cardType = "application/vnd.microsoft.card.adaptive";

export function drawMessages(list, messages, context) {
  list.replaceChildren(...(messages.length ? [] : [make("li", { class: "empty" }, say("empty"))]));
  for (const message of messages) placeMessage(list, message, context);
}

/** Puts a new message where it belongs, and an edited one where it stands; nothing else on the page is touched. */
export function placeMessage(list, message, context) {
  const there = list.querySelector(`[data-message="${CSS.escape(message.id)}"]`);
  if (there) {
    const hadFocus = there.contains(document.activeElement);
    const redrawn = drawMessage(message, context, [...there.querySelectorAll(".card")]);
    there.replaceWith(redrawn);
    if (hadFocus) redrawn.focus({ preventScroll: true });
    return;
  }

  list.querySelector(".empty")?.remove();
  const next = [...list.querySelectorAll(".message")].find((other) => Number(other.dataset.number) > message.number) ?? null;
  const drawn = drawMessage(message, context, []);
  const before = next ? null : list.lastElementChild;
  if (!next && before?.dataset.day !== drawn.dataset.day) {
    list.append(make("li", { class: "day", role: "separator" }, make("span", {}, day(timeOf(message)))));
  }
  list.insertBefore(drawn, next);
}

const timeOf = (message) => new Date(message.activity?.timestamp ?? message.editedAt);

function drawMessage(message, { me, bot, act }, frames) {
  const at = timeOf(message);
  const { activity } = message;
  const item = make("li", { "data-message": message.id, "data-number": message.number, "data-day": at.toDateString(), tabindex: "-1" });
  if (!activity) {
    item.className = "message deleted";
    item.append(make("p", { class: "text" }, say("deleted")));
    return item;
  }
  const author = activity.from;
  const isBot = author.id === bot.id;
  item.className = `message ${isBot ? "bot" : author.id === me ? "mine" : "other"}`;
  item.dataset.author = author.id;
  const time = make("time", { datetime: activity.timestamp, title: at.toLocaleString() }, clock(at));
  const head = make("p", { class: "head" }, make("strong", {}, author.name), time, message.editedAt ? make("span", { class: "edited" }, say("edited")) : null);
  const body = make("div", { class: "body" }, head);
  if (words(activity)) body.append(drawText(activity));
  for (const attachment of activity.attachments ?? []) {
    body.append(attachment.contentType === cardType ? drawCard(attachment.content, message, act, frames.shift()) : drawFile(attachment));
  }
  item.append(avatar(author.id, author.name, isBot), body);
  return item;
}

/** What is read out, and shown where there is no room for more. */
export const words = (activity) => (activity.text ?? "").replace(/<at>(.*?)<\/at>/g, "@$1").trim();

function drawText(activity) {
  const text = make("div", { class: activity.textFormat === "plain" ? "text plain" : "text" });
  if (activity.textFormat === "plain") {
    const mention = /^<at>(.*?)<\/at>\s*/.exec(activity.text);
    if (mention) text.append(make("span", { class: "mention" }, `@${mention[1].split(" ")[0]}`), " ");
    text.append(mention ? activity.text.slice(mention[0].length) : activity.text);
  } else {
    text.innerHTML = toHtml(words(activity));
  }
  return text;
}

function drawFile(attachment) {
  const url = safeUrl(attachment.contentUrl);
  if (url && attachment.contentType?.startsWith("image/") && url.protocol === "data:") {
    return make("img", { class: "picture", src: url.href, alt: attachment.name ?? "" });
  }
  const name = attachment.name ?? say("unsupported");
  const sign = make("span", { class: "file-sign", "aria-hidden": "true" }, (name.split(".").length > 1 ? name.split(".").at(-1) : "?").slice(0, 4).toUpperCase());
  return url
    ? make("a", { class: "file", href: url.pathname.startsWith("/local/files/") ? url.pathname : url.href, download: name, rel: "noopener" }, sign, name)
    : make("span", { class: "file" }, sign, name);
}

function safeUrl(text) {
  const url = text && URL.canParse(text) ? new URL(text) : null;
  return url && (/^https?:$/.test(url.protocol) || /^data:image\/(png|jpeg|gif|webp);/.test(text)) ? url : null;
}
