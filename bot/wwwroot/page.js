// Puts the page together: what is known, what is shown, and what happens when something arrives or is pressed.
import { drawChips, startComposer } from "./composer.js";
import { find } from "./dom.js";
import { rolesOf, say, speak, translate } from "./i18n.js";
import { follow } from "./live.js";
import { drawMessages, placeMessage, words } from "./messages.js";
import { drawPeople, drawRooms, markSeen, roomName } from "./rooms.js";
import * as wire from "./wire.js";

const page = { me: null, open: "team", bot: null, people: [], rooms: [], messages: new Map() };
const roomOf = (id) => page.rooms.find((room) => room.id === id);
const isMine = (room) => room.user === undefined || room.user === page.me;
const shown = () => [...(page.messages.get(page.open)?.values() ?? [])].sort((a, b) => a.number - b.number);

const act = {
  click: (message, verb, data) => permitted(message) ?? wire.click(message.room, page.me, message.id, verb, data),
  submit: (message, data) => permitted(message) ?? wire.submit(message.room, page.me, message.id, data),
  explain,
};

function permitted(message) {
  return isMine(roomOf(message.room)) ? null : Promise.reject(new wire.Refusal("NotYours"));
}

function explain(refusal) {
  if (!(refusal instanceof wire.Refusal)) throw refusal;
  const key = { NotYours: "notYours", Offline: "offline", NotFound: "gone" }[refusal.code] ?? "botFailed";
  return say(key);
}

async function load() {
  const { bot, people, rooms } = await wire.state();
  Object.assign(page, { bot, people, rooms, messages: new Map() });
  const kept = localStorage.getItem("helmsman.me");
  page.me = (people.find((person) => person.user === kept) ?? people.find((person) => person.roles.includes("operator")) ?? people[0])?.user ?? null;
  if (!roomOf(page.open)) page.open = "team";
  await enter(page.open);
  document.body.dataset.ready = "true";
}

async function enter(id) {
  page.open = id;
  if (!page.messages.has(id)) {
    page.messages.set(id, new Map());
    for (const message of await wire.history(id)) keep(message);
  }
  if (page.open === id) draw();
}

function choosePerson(user) {
  const wasMine = roomOf(page.open).user === page.me;
  page.me = user;
  localStorage.setItem("helmsman.me", user);
  return wasMine ? enter(page.rooms.find((room) => room.user === user).id) : draw();
}

function draw() {
  const room = roomOf(page.open);
  const owner = page.people.find((person) => person.user === room.user);
  markSeen(page.me, room);
  translate();
  drawPeople(page.people, page.me, choosePerson);
  drawRooms(page, enter);
  find("room-name").textContent = roomName(room, page);
  find("room-about").textContent = owner ? (isMine(room) ? say("private") : say("chatAbout", rolesOf(owner))) : say("teamAbout", page.people.length);
  find("room").dataset.room = room.id;
  find("text").placeholder = say(owner ? "placeChat" : "placeTeam");
  find("composer").hidden = !isMine(room);
  find("guest").hidden = isMine(room);
  if (owner) {
    find("guest-text").textContent = say("guest", owner.name);
    find("become").textContent = say("become", owner.name);
    find("become").onclick = () => { choosePerson(owner.user); find("text").focus(); };
  }
  drawMessages(find("messages"), shown(), { ...page, act });
  drawSuggestions();
  find("typing").hidden = true;
  find("trouble").hidden = true;
  toEnd();
}

function drawSuggestions() {
  const last = shown().at(-1)?.activity;
  const offered = last?.from.id === page.bot.id && isMine(roomOf(page.open)) ? last.suggestedActions?.actions ?? [] : [];
  drawChips(offered, sendText);
}

/** To the end; of a message that is taller than the room one reads the beginning first. */
function toEnd() {
  const [scroll, last] = [find("scroll"), find("messages").lastElementChild];
  scroll.scrollTop = scroll.scrollHeight;
  const above = last.getBoundingClientRect().top - scroll.getBoundingClientRect().top;
  if (above < 0) scroll.scrollTop += above - 12;
}

/** @returns {boolean} whether this is news: the same state may arrive twice, and an old one after a newer one. */
function keep(message) {
  const messages = page.messages.get(message.room);
  if (!messages || (messages.get(message.id)?.revision ?? 0) >= message.revision) return false;
  messages.set(message.id, message);
  return true;
}

function arrived(message) {
  const room = roomOf(message.room);
  if (!room) return load();
  const isNew = message.number > room.newest;
  room.newest = Math.max(room.newest, message.number);
  const changed = keep(message);
  if (message.room === page.open && changed) show(message, room, isNew);
  return drawRooms(page, enter);
}

function show(message, room, isNew) {
  const scroll = find("scroll");
  const wasAtEnd = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 120;
  placeMessage(find("messages"), message, { ...page, act });
  if (isNew) announce(message);
  markSeen(page.me, room);
  drawSuggestions();
  if (wasAtEnd || message.activity?.from.id === page.me) toEnd();
}

function announce({ activity }) {
  if (!activity) return;
  if (activity.from.id === page.bot.id) find("typing").hidden = true;
  find("news").textContent = `${activity.from.name}: ${activity.summary ?? (words(activity) || activity.attachments?.[0]?.name || "")}`;
}

let quiet;
function typing(room) {
  if (room !== page.open) return;
  find("typing").hidden = false;
  clearTimeout(quiet);
  quiet = setTimeout(() => { find("typing").hidden = true; }, 8000);
}

const trouble = (text) => {
  find("trouble").textContent = text;
  find("trouble").hidden = !text;
};

async function attempt(sending, onFailure = () => {}) {
  trouble("");
  try {
    await sending;
  } catch (refusal) {
    trouble(explain(refusal));
    onFailure(refusal);
  }
}

const sendText = (text) => attempt(wire.sayText(page.open, page.me, text), ({ code }) => {
  // What never left the page goes back to where it was written.
  if (code === "Offline" && !find("text").value) find("text").value = text;
});

startComposer({ sendText, sendFile: (file) => attempt(wire.share(page.open, page.me, file)), trouble });
for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => { speak(button.dataset.language); draw(); });
}
translate();
follow({ message: arrived, typing, reset: load, lost: (isLost) => { find("lost").hidden = !isLost; } });
