// Teams takes a colour icon of 192×192 without holes, and an outline of 32×32 in white on nothing.
import { PNG } from 'pngjs';

const hasColour = ([red, green, blue, alpha]) => alpha > 0 && !(red === 255 && green === 255 && blue === 255);
const isClear = ([, , , alpha]) => alpha === 0;

function* pixels({ data }) {
  for (let at = 0; at < data.length; at += 4) yield data.subarray(at, at + 4);
}

function sizeFaults(picture, size) {
  return picture.width === size && picture.height === size ? [] : [`is ${picture.width}×${picture.height} and not ${size}×${size}`];
}

const judges = {
  color: picture => [
    ...sizeFaults(picture, 192),
    ...([...pixels(picture)].some(([, , , alpha]) => alpha !== 255) ? ['has transparent pixels'] : []),
    ...([...pixels(picture)].some(hasColour) ? [] : ['has no colour']),
  ],
  outline: picture => [
    ...sizeFaults(picture, 32),
    ...([...pixels(picture)].some(hasColour) ? ['has pixels that are not white'] : []),
    ...([...pixels(picture)].some(isClear) ? [] : ['has no transparent pixel']),
    ...([...pixels(picture)].every(isClear) ? ['is empty'] : []),
  ],
};

export const iconFaults = (manifest, files) => Object.entries(judges).flatMap(([kind, judge]) => {
  const file = manifest.icons?.[kind];
  return file && files[file] ? judge(PNG.sync.read(Buffer.from(files[file]))).map(fault => `${file} ${fault}`) : [];
});
