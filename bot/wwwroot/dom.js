// Makes elements. Text goes in as text, never as markup.
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "class") element.className = value;
    else if (name === "on") for (const [event, act] of Object.entries(value)) element.addEventListener(event, act);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export function draw(tag, attributes = {}, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export const find = (id) => document.getElementById(id);

/** A round sign for somebody: the last character of a Chinese name, the initials of another one. */
export function avatar(id, name, isBot) {
  if (isBot) return make("img", { class: "avatar", src: "helm.svg", alt: "", width: 36, height: 36 });
  const initials = /\p{Script=Han}/u.test(name) ? [...name].at(-1) : name.split(/\s+/).map((part) => part[0]).join("").slice(0, 2).toUpperCase();
  const hue = [...id].reduce((sum, char) => sum + char.codePointAt(0), 0) % 6;
  return make("span", { class: `avatar tone-${hue}`, "aria-hidden": "true" }, initials);
}
