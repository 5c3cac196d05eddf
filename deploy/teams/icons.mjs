// The two icons that Teams asks for, drawn from the drawings beside this file.
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** File in the package → its drawing, and how many pixels it is wide and high. */
const drawings = { 'color.png': ['color.svg', 192], 'outline.png': ['outline.svg', 32] };

const draw = ([drawing, size]) =>
  new Resvg(readFileSync(new URL(drawing, import.meta.url)), { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render().asPng();

export const icons = () => Object.fromEntries(Object.entries(drawings).map(([file, drawing]) => [file, draw(drawing)]));
