// The list of rooms with what is unread in each, and who reads.
import { avatar, find, make } from "./dom.js";
import { rolesOf, say } from "./i18n.js";

const seenKey = (user, room) => `helmsman.seen.${user}.${room}`;

export const unread = (me, room) => Math.max(0, room.newest - Number(localStorage.getItem(seenKey(me, room.id)) ?? 0));
export const markSeen = (me, room) => localStorage.setItem(seenKey(me, room.id), String(room.newest));

/** One's own chat is called after whom one talks to, everybody else's after whose it is. */
export function roomName(room, { people, me, bot }) {
  if (room.user === undefined) return say("team");
  return room.user === me ? bot.name : people.find((person) => person.user === room.user).name;
}

export function drawPeople(people, me, choose) {
  const select = find("me");
  select.replaceChildren(...people.map((person) =>
    make("option", { value: person.user, selected: person.user === me }, `${person.name} · ${rolesOf(person)}`)));
  select.value = me;
  select.onchange = () => choose(select.value);
}

export function drawRooms(page, enter) {
  const { rooms, people, me, bot, open } = page;
  const held = document.activeElement?.dataset?.room;
  const group = (title, members) => make("section", {}, make("h2", {}, title),
    make("ul", {}, ...members.map((room) => make("li", {}, button(room)))));
  const button = (room) => {
    const person = people.find((other) => other.user === room.user);
    const waiting = room.id === open ? 0 : unread(me, room);
    return make("button", { type: "button", "data-room": room.id, "aria-current": room.id === open ? "true" : null, class: waiting ? "waiting" : null, on: { click: () => enter(room.id) } },
      person ? (person.user === me ? avatar(bot.id, bot.name, true) : avatar(person.user, person.name)) : make("span", { class: "avatar team", "aria-hidden": "true" }, "#"),
      make("span", { class: "name" }, roomName(room, page), make("small", {}, person ? (person.user === me ? say("private") : rolesOf(person)) : say("teamAbout", people.length).split(" · ")[0])),
      waiting ? make("span", { class: "unread", "aria-label": say("unread", waiting) }, String(Math.min(waiting, 99))) : null);
  };
  const own = rooms.filter((room) => room.user === me);
  const others = rooms.filter((room) => room.user !== undefined && room.user !== me);
  find("rooms").replaceChildren(
    group(say("groups"), rooms.filter((room) => room.user === undefined)), group(say("mine"), own), group(say("others"), others));
  if (held) find("rooms").querySelector(`[data-room="${CSS.escape(held)}"]`)?.focus();
}
