// The little markdown that cards use: **bold**, _italic_, line breaks, a dash for a list item, and a backslash that takes any mark literally.
// Everything is escaped before anything becomes markup, so no text can bring its own.
const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const literalBase = 0xe000;

export const escapeHtml = (text) => text.replace(/[&<>"']/g, (mark) => escapes[mark]);

export function toHtml(text) {
  const hidden = text
    .replace(/[\ue000-\ue07f]/g, "")
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark) => String.fromCharCode(literalBase + mark.charCodeAt(0)));
  return escapeHtml(hidden)
    .replace(/\*\*(?=\S)(.+?)(?<=\S)\*\*/g, "<strong>$1</strong>")
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu, "<em>$1</em>")
    .replace(/^[ \t]*[-*] /gm, "• ")
    .replace(/\r?\n/g, "<br>")
    .replace(/[\ue000-\ue07f]/g, (mark) => escapeHtml(String.fromCharCode(mark.charCodeAt(0) - literalBase)));
}
