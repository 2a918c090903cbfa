import { crc32, deflateSync, inflateSync } from "node:zlib";

/** How many colours a picture of text on few grounds needs: at most 256. */
const mostColours = 200;

/**
 * Writes a PNG picture anew with its most frequent colours alone; each other becomes the nearest of them.
 *
 * @param {Buffer} png Eight bits a channel, RGB, as Chromium writes it.
 */
export function toIndexed(png) {
  const chunks = chunksOf(png);
  const header = Buffer.from(chunks.get("IHDR") ?? []);
  if (header[8] !== 8 || header[9] !== 2) throw new Error("Expected a picture of eight bits a channel, RGB");
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const pixels = unfilter(inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0)), 3 * width, height);
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = pixels.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostColours)
    .map(([colour]) => colour);
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(colour, palette)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at++)
    rows[at + Math.floor(at / width) + 1] = places.get(pixels.readUIntBE(3 * at, 3)) ?? 0;
  const colours = Buffer.alloc(3 * palette.length);
  for (const [at, colour] of palette.entries()) colours.writeUIntBE(colour, 3 * at, 3);
  header[9] = 3;
  return Buffer.concat([
    png.subarray(0, 8),
    chunk("IHDR", header),
    chunk("PLTE", colours),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The data of each kind of chunk, joined. @param {Buffer} png */
function chunksOf(png) {
  /** @type {Map<string, Buffer>} */
  const found = new Map();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const name = png.toString("latin1", at + 4, at + 8);
    found.set(
      name,
      Buffer.concat([found.get(name) ?? Buffer.alloc(0), png.subarray(at + 8, at + 8 + length)]),
    );
    at += length + 12;
  }
  return found;
}

/** @param {string} name @param {Buffer} data */
function chunk(name, data) {
  const named = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/** Undoes the filters of PNG, row by row. @param {Buffer} data @param {number} length Bytes of a row. @param {number} height */
function unfilter(data, length, height) {
  const pixels = Buffer.alloc(length * height);
  for (let row = 0; row < height; row++) {
    const filter = data[row * (length + 1)];
    for (let at = 0; at < length; at++) {
      const place = row * length + at;
      const left = at < 3 ? 0 : (pixels[place - 3] ?? 0);
      const up = row === 0 ? 0 : (pixels[place - length] ?? 0);
      const corner = row === 0 || at < 3 ? 0 : (pixels[place - length - 3] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      pixels[place] = (data[place + row + 1] ?? 0) + guess;
    }
  }
  return pixels;
}

/** @param {number} left @param {number} up @param {number} corner */
function paeth(left, up, corner) {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** @param {number} colour @param {readonly number[]} palette */
function nearest(colour, palette) {
  /** @param {number} other */
  const distance = (other) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
  return palette.reduce((best, other, at) => (distance(other) < distance(palette[best] ?? 0) ? at : best), 0);
}
