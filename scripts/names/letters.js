// The Latin spellings of the letters of other alphabets, taken from any-ascii.

import anyAscii from "any-ascii";

/** The first and last code point of each run. Text is composed (NFKC) and in lower case before it is looked up. */
const runs = [
  [0xdf, 0x24f], // Latin letters without a canonical decomposition: ß, ø, ł.
  [0x3b1, 0x3ce], // Greek
  [0x430, 0x4ff], // Cyrillic
  [0x561, 0x587], // Armenian
  [0x5d0, 0x5ea], // Hebrew
  [0x621, 0x6d5], // Arabic
  [0x904, 0x963], // Devanagari; other scripts of India have their letters in the same order
  [0xe01, 0xe4e], // Thai
  [0x1000, 0x103f], // Burmese
  [0x10d0, 0x10f6], // Georgian
  [0x1100, 0x1112], // Hangul: initial consonants,
  [0x1161, 0x1175], // vowels,
  [0x11a8, 0x11c2], // and final consonants
  [0x1200, 0x135a], // Ethiopic
  [0x1780, 0x17d3], // Khmer
  [0x3041, 0x3096], // Hiragana; katakana are read as hiragana
];

/** Each run as its first code point and the spellings of its letters: "430:a,b,v". A letter that is left out in Latin is "-". */
export function encodeLetters() {
  return runs.map(([first = 0, last = 0]) => {
    const spellings = [];
    for (let code = first; code <= last; code++) spellings.push(spellingOf(String.fromCodePoint(code)));
    return `${first.toString(16)}:${spellings.join(",").replace(/,+$/, "")}`;
  });
}

/** @param {string} letter */
function spellingOf(letter) {
  const isComposed = letter < "\u0250" && letter.normalize("NFD") !== letter;
  const isLower = letter.toLowerCase() === letter;
  if (isComposed || !isLower || !/[\p{L}\p{M}]/u.test(letter)) return "";
  const latin = anyAscii(letter).toLowerCase();
  return latin.replaceAll(/[^a-z]/g, "") || "-";
}
