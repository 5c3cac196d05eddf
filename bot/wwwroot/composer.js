// Where one writes: Enter sends, Shift+Enter breaks the line, a file may be dropped anywhere on the room.
import { find, make } from "./dom.js";
import { say } from "./i18n.js";

const maxBytes = 20 * 1024 * 1024;

export function startComposer({ sendText, sendFile, trouble }) {
  const [form, text, file] = [find("composer"), find("text"), find("file")];
  const fit = () => {
    text.rows = Math.min(6, text.value.split("\n").length);
  };
  text.addEventListener("input", fit);
  text.addEventListener("keydown", (event) => {
    // While an input method composes Chinese, Enter belongs to it.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const words = text.value.trim();
    if (!words) return;
    text.value = "";
    fit();
    sendText(words);
  });

  const sendFiles = async (files) => {
    for (const one of files) {
      if (one.size > maxBytes) trouble(say("tooLarge", one.name));
      else if (one.size === 0) trouble(say("emptyFile", one.name));
      else await sendFile(one);
    }
  };
  find("attach").addEventListener("click", () => file.click());
  file.addEventListener("change", async () => {
    await sendFiles([...file.files]);
    file.value = "";
  });
  startDropping(sendFiles);
}

function startDropping(sendFiles) {
  const [room, cover] = [find("room"), find("drop")];
  const holdsFiles = (event) => event.dataTransfer?.types.includes("Files") && !find("composer").hidden;
  // A file that misses the room must not replace the page.
  for (const name of ["dragover", "drop"]) window.addEventListener(name, (event) => event.preventDefault());
  room.addEventListener("dragenter", (event) => { if (holdsFiles(event)) cover.hidden = false; });
  cover.addEventListener("dragleave", () => { cover.hidden = true; });
  room.addEventListener("drop", (event) => {
    cover.hidden = true;
    if (holdsFiles(event)) sendFiles([...event.dataTransfer.files]);
  });
}

/** Answers that the bot suggests under its latest message. */
export function drawChips(actions, choose) {
  find("chips").replaceChildren(...actions.filter((action) => action.value).map((action) =>
    make("button", { type: "button", on: { click: () => choose(String(action.value)) } }, action.title ?? String(action.value))));
}
