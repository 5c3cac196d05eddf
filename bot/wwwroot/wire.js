// What the page asks of the channel. Every refusal becomes a Refusal with the channel's code.
import { locale, timeZone } from "./i18n.js";

export class Refusal extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

const reader = (user) => ({ user, locale: locale(), timeZone: timeZone() });

async function ask(path, options) {
  const response = await fetch(`page/${path}`, options).catch(() => { throw new Refusal("Offline"); });
  if (response.status === 204) return null;
  const body = await response.json().catch(() => null);
  if (!response.ok) throw new Refusal(body?.error?.code ?? `Http${response.status}`);
  return body;
}

const post = (path, body) => ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

export const state = () => ask("state");
export const history = (room) => ask(`rooms/${encodeURIComponent(room)}/messages`);
export const sayText = (room, user, text) => post("say", { room, reader: reader(user), text });
export const submit = (room, user, message, value) => post("say", { room, reader: reader(user), value, replyTo: message });
export const click = (room, user, message, verb, data) => post("click", { room, reader: reader(user), message, verb, data });

export function share(room, user, file) {
  const query = new URLSearchParams({ room, ...reader(user), name: file.name });
  return ask(`files?${query}`, { method: "POST", headers: { "Content-Type": file.type || "application/octet-stream" }, body: file });
}
