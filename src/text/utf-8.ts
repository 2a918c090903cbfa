/** The one of every runtime; the types of its global scope belong to none of them. */
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

let decoder: InstanceType<typeof TextDecoder> | undefined;

/** The text of bytes in UTF-8, a byte order mark included, or the offset of the first byte that cannot be read. */
export function decodeUtf8(bytes: Uint8Array): string | number {
  decoder ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  try {
    return decoder.decode(bytes);
  } catch (error) {
    const offset = findInvalidByte(bytes);
    if (offset === -1) throw error;
    return offset;
  }
}

/**
 * The offset of the first byte after the longest part that is well-formed, after table 3-7 of the Unicode Standard; -1 where all
 * is.
 */
function findInvalidByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    // Excluded by the second byte: overlong forms, surrogates, and what lies beyond the last character.
    const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (length === 0 || !isWithin(bytes[at + 1], least, most)) return at;
    for (let next = at + 2; next < at + length; next++) if (!isWithin(bytes[next], 0x80, 0xbf)) return at;
    at += length;
  }
  return -1;
}

function isWithin(byte: number | undefined, least: number, most: number): boolean {
  return byte !== undefined && byte >= least && byte <= most;
}

/** How many UTF-16 code units bytes in UTF-8 stand for, without decoding them. Adds up over pieces. */
export function countCodeUnits(bytes: Uint8Array): number {
  let units = 0;
  // By index: going through the iterator of an array of bytes takes nine times as long.
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    // A character counts with its first byte; those of four bytes are two code units.
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
}
