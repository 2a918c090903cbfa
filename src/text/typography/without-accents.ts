import { createReadingWriter, type Reading } from "./reading.js";

/** Letters that may have an accent, and the marks on them; those that strike a letter out are no accents. */
const accented =
  /[\xc0-\u024f\u0370-\u03ff\u0401\u0451\u1e00-\u1fff][\u0300-\u0333\u0339-\u036f]*|[A-Za-z][\u0300-\u0333\u0339-\u036f]+/g;

/**
 * Reads a text that is evened out without the accents of its Latin and Greek letters and the points of Russian "ё", which keyboards and
 * conversions lose.
 */
export function withoutAccents(text: string): Reading {
  const writer = createReadingWriter(text);
  for (const { 0: found, index } of text.matchAll(accented)) {
    const bare = found.charAt(0).normalize("NFD").charAt(0);
    if (bare !== found) writer.replace(index, index + found.length, bare);
  }
  return writer.finish();
}
