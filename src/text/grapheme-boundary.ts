import { combiningMarks } from "./typography/combining-marks.js";

/** Characters that continue the one before: marks, joiners, skin tones, tags, and Thai, Lao and Japanese signs. */
const continuing = /* @__PURE__ */ (() =>
  new RegExp(
    `^[${combiningMarks}\\u0e33\\u0eb3\\u200c\\u200d\\uff9e\\uff9f\\u{1f3fb}-\\u{1f3ff}\\u{e0020}-\\u{e007f}]`,
    "u",
  ))();
const mark = /* @__PURE__ */ (() => new RegExp(`^[${combiningMarks}\\u200c\\u200d]`, "u"))();
/** Signs that stand before the character they belong to, such as the Arabic sign of a number. */
const preceding =
  /^[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u0d4e\u{110bd}\u{110cd}\u{111c2}\u{111c3}\u{113d1}\u{1193f}\u{11941}\u{11a84}-\u{11a89}\u{11d46}\u{11f02}]/u;
/** Signs that join two consonants of an Indic script to one. */
const joining =
  /^[\u094d\u09cd\u0acd\u0b4d\u0c4d\u0d4d\u1039\u17d2\u1a60\u1b44\u1bab\ua9c0\uaaf6\u{10a3f}\u{11133}\u{113d0}\u{1193e}\u{11a47}\u{11a99}\u{11f42}]/u;
const control = /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const letterOrPicture = /^[\p{L}\p{Extended_Pictographic}]/u;
const letter = /^\p{L}/u;
const regional = /^[\u{1f1e6}-\u{1f1ff}]/u;

const hangulFirst = /^[\u1100-\u115f\ua960-\ua97c]/;
const hangulVowel = /^[\u1160-\u11a7\ud7b0-\ud7c6]/;
const hangulLast = /^[\u11a8-\u11ff\ud7cb-\ud7fb]/;
const hangulSyllable = /^[\uac00-\ud7a3]/;

/**
 * A test of where a text can be cut without cutting a character, that is, at the boundaries of grapheme clusters (UAX #29).
 *
 * It looks at the neighbours of the cut alone, in place of `Intl.Segmenter`, which some runtimes lack, which reads from the start of a
 * text, and whose answers depend on the runtime's version of Unicode. Where versions differ, no cut is allowed: behind a joiner before a letter
 * or a picture, behind a virama before a letter, and before every combining mark. A line break of two units can be cut: no
 * word is changed by it, and tools that read line by line do so.
 */
export function createBoundaryTest(text: string): (at: number) => boolean {
  let flagsStart = 0;
  let flagsEnd = 0;

  /** Whether a cut between two regional indicators leaves flags whole. Each run of flags is measured once. */
  const isBetweenFlags = (at: number): boolean => {
    if (at <= flagsStart || at >= flagsEnd) {
      flagsStart = at;
      flagsEnd = at;
      while (regional.test(text.slice(flagsStart - 2, flagsStart))) flagsStart -= 2;
      while (regional.test(text.slice(flagsEnd, flagsEnd + 2))) flagsEnd += 2;
    }
    return (at - flagsStart) % 4 === 0;
  };

  /** Whether the marks before a cut join the next consonant. */
  const isJoinedTo = (at: number): boolean => {
    for (let end = at; end > 0; ) {
      const character = characterBefore(text, end);
      if (joining.test(character)) return true;
      if (!mark.test(character)) return false;
      end -= character.length;
    }
    return false;
  };

  return (at) => {
    if (at <= 0 || at >= text.length) return true;
    if (standsAlone(text.charCodeAt(at - 1)) && standsAlone(text.charCodeAt(at))) return true;
    if (isPair(text, at - 1)) return false;
    const before = characterBefore(text, at);
    const after = text.slice(at, at + 2);
    if (preceding.test(before)) return isControl(after);
    if (isControl(before)) return true;
    if (continuing.test(after)) return false;
    if (regional.test(before) && regional.test(after)) return isBetweenFlags(at);
    if (before === "\u200d" && letterOrPicture.test(after)) return false;
    if (mark.test(before)) return !(letter.test(after) && isJoinedTo(at));
    return !isOneSyllable(before, after);
  };
}

/** Characters of which most texts are made, and that never join each other: ASCII, Latin, Greek, Cyrillic, punctuation, Han. */
function standsAlone(code: number): boolean {
  return (
    code < 0x300 ||
    (code >= 0x370 && code < 0x483) ||
    (code >= 0x2010 && code < 0x2028) ||
    (code >= 0x4e00 && code < 0xa000)
  );
}

function isControl(character: string): boolean {
  return control.test(character) && !continuing.test(character) && !preceding.test(character);
}

function isPair(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}

function characterBefore(text: string, at: number): string {
  return text.slice(at > 1 && isPair(text, at - 2) ? at - 2 : at - 1, at);
}

function isOneSyllable(before: string, after: string): boolean {
  if (hangulFirst.test(before))
    return hangulFirst.test(after) || hangulVowel.test(after) || hangulSyllable.test(after);
  const isOpen = hangulVowel.test(before) || (hangulSyllable.test(before) && hasNoLast(before));
  if (isOpen) return hangulVowel.test(after) || hangulLast.test(after);
  return (hangulLast.test(before) || hangulSyllable.test(before)) && hangulLast.test(after);
}

/** Whether a syllable ends with its vowel: there are 27 last consonants, and none. */
function hasNoLast(syllable: string): boolean {
  return (syllable.charCodeAt(0) - 0xac00) % 28 === 0;
}
