import { clone, type Json } from "../json.js";
import type { Random } from "./random.js";
import { dropAt, putAt, sitesOf, valueAt } from "./sites.js";

const tokens = [
  ...["{", "}", "[", "]", ",", ":", '"', "\\", "null", "true", "-", "1e999", "0", " ", "\n", "\r", "\t"],
  ...[
    "\ufeff",
    "\u0000",
    "\u2028",
    "\ud800",
    "\\u0041",
    "\\ud800",
    "//",
    "```json",
    "'",
    "🕊",
    '"__proto__":',
  ],
];

/** JSON text with one to four things done to it that happen to text. */
export function mutateText(text: string, random: Random): string {
  let changed = text;
  for (let count = random.integer(1, 4); count > 0; count--) changed = mutateOnce(changed, random);
  return changed;
}

function mutateOnce(text: string, random: Random): string {
  const at = random.integer(0, text.length);
  const until = Math.min(text.length, at + random.integer(1, random.pick([1, 4, 40])));
  const [head, part, rest] = [text.slice(0, at), text.slice(at, until), text.slice(until)];
  switch (random.integer(0, 8)) {
    case 0:
      return head + rest;
    case 1:
      return head + part + part + rest;
    case 2:
      return head + random.pick(tokens) + part + rest;
    case 3:
      return head;
    case 4:
      return `\ufeff${text}`;
    case 5:
      return head + random.pick(["[", '{"a":', '{"a":1,"a":']).repeat(random.integer(1, 2000)) + part + rest;
    case 6: {
      // Two members, or a member twice.
      const [first = "", second = ""] = [...text.matchAll(/"[a-zA-Z]+":"[^"\\]*"/g)]
        .map(([member]) => member)
        .slice(random.integer(0, 5));
      return text.replace(first, `${first},${random.chance(0.5) ? first : second}`);
    }
    case 7: {
      const all = text.match(/"[^"\\]*"|[^"]/g) ?? [];
      if (all.length < 2) return text;
      const [one, other] = [random.integer(0, all.length - 1), random.integer(0, all.length - 1)];
      [all[one], all[other]] = [all[other] ?? "", all[one] ?? ""];
      return all.join("");
    }
    default:
      return text.replace(random.pick([",", ":", "}", "]", '"', "id", "1"]), random.pick(tokens));
  }
}

/** Values that stand where nobody expects them. */
const odd: readonly unknown[] = [
  ...[null, true, false, 0, -0, -1, 1.5, 1e308, Number.NaN, Number.NEGATIVE_INFINITY, 2 ** 53, "", " ", "a"],
  ...[
    "\ud800",
    "__proto__",
    "constructor",
    "x".repeat(10_000),
    "2025-05-16",
    [],
    {},
    [[]],
    [null],
    [undefined],
  ],
  ...[undefined, 1n, Symbol("x"), () => 1, new Date(0), new Map(), new Set([1]), /x/, new Uint8Array(3)],
  ...[Object.create(null), Object.create({ inherited: 1 }), new Array(3), Object("x"), Object(1), globalThis],
];

/** How a dossier is spoilt. */
interface Spoiling {
  /** The most changes. */
  most?: number;
  /** The values that parts are replaced by. */
  values?: readonly unknown[];
  /** Copies what is put somewhere, so that the dossier stays a tree. */
  copy?: (value: unknown) => unknown;
}

/** A dossier with some of its parts replaced, left out, put in twice or put elsewhere. */
export function mutateValue(
  dossier: object,
  random: Random,
  { most = 6, values = odd, copy = (value) => value }: Spoiling = {},
): unknown {
  const changed: Json = clone(dossier);
  for (let count = random.integer(1, most); count > 0; count--) {
    const sites = sitesOf(Object(changed));
    if (sites.length === 0) break;
    const { path } = random.pick(sites);
    const parent = valueAt(changed, path.slice(0, -1));
    switch (random.integer(0, 4)) {
      case 0:
        dropAt(Object(changed), path);
        break;
      case 1:
        putAt(Object(changed), path, copy(valueAt(changed, random.pick(sites).path)));
        break;
      case 2:
        if (Array.isArray(parent)) parent.push(copy(valueAt(changed, path)));
        else putAt(Object(changed), [...path.slice(0, -1), "more"], copy(valueAt(changed, path)));
        break;
      default:
        putAt(Object(changed), path, copy(random.pick(values)));
    }
  }
  return random.chance(0.02) ? random.pick(values) : changed;
}

/** Two texts, of which each may be a date, and mostly is. */
export function mutateDate(date: string, random: Random): string {
  const pieces = [
    ..."0123456789X?~%-/.,[]{}SYETZ:+",
    "..",
    "-02-29",
    "T24:00:00",
    "\n",
    "",
    "99999999999999",
  ];
  let text = date;
  for (let count = random.integer(0, 2); count > 0; count--) {
    const at = random.integer(0, text.length);
    text = text.slice(0, at) + random.pick(pieces) + text.slice(at + random.integer(0, 2));
  }
  return text;
}

/** A text of few letters, and a piece of it or of another, so that it often stands there more than once. */
export function drawSearch(random: Random): [text: string, exact: string] {
  const parts = random.pick(searchedParts);
  const some = (most: number): string =>
    Array.from({ length: random.integer(1, most) }, () => random.pick(parts)).join("");
  const text = withMarks(some(random.pick([3, 30, 300])), random);
  const at = random.integer(0, text.length - 1);
  const part = text.slice(at, at + random.integer(1, random.pick([5, 40])));
  if (random.chance(0.2)) return [text, withMarks(some(4), random)];
  return [text, random.chance(0.5) ? part : retype(part, random)];
}

/** Some texts have a character with very many marks, in an order that composing would change. */
function withMarks(text: string, random: Random): string {
  if (!random.chance(0.02)) return text;
  const at = random.integer(0, text.length);
  const run = random
    .pick(["\u0301\u0323", "\u0301", "\u064e\u0651", "\u{1d165}\u0323"])
    .repeat(random.integer(1, random.pick([20, 1000, 20_000])));
  return `${text.slice(0, at)}${run}${text.slice(at)}`;
}

/** What texts are made of in which a search is hard: repetition, characters of several parts, and typography. */
const searchedParts: readonly (readonly string[])[] = [
  ["a", "b"],
  ["a"],
  ["a", " "],
  ["a".repeat(40), "b"],
  ["é", "e", "\u0301", "\u0323", "x"],
  ["“", '"', "'", "’", " ", "a"],
  ["«", "»", " ", "\u00a0", "mot", '"'],
  ["🕊", "\ud83d", "👩", "👧", "\u200d", "\ufe0f", "🏽"],
  ["🇫", "🇷", "🇩", "a"],
  ["\u1112", "\u1161", "\u11ab", "하", "한"],
  ["a", "\u00ad", "\u200b", "\n", " "],
  [" ", "\u00a0", "\n", "a", "\r\n"],
  ["停火", "会谈", "\n", " ", "，", "a", ","],
  ["peace", "—", "-", " ", "5", "--", "–"],
  ["ك", "ت", "\u064e", "\u0640", "\u0651", " "],
  ["ﬁ", "fi", "n", "…", "...", "."],
  ["क", "\u094d", "ष", "ि", " "],
  [`a${"\u0301".repeat(29)}`, "\u0323", `e${"\u0301\u0323".repeat(20)}`, "b"],
];

const variants: readonly (readonly string[])[] = [
  ["“", "”", '"', "«", "»"],
  ["’", "'", "‘"],
  ["—", "–", "-", " - "],
  [" ", "\n", "\u00a0", "  "],
  ["…", "..."],
  ["ﬁ", "fi"],
  ["，", ","],
  ["\u0640", ""],
  ["\u064e", ""],
  ["é", "e\u0301", "e"],
];

/** Words as somebody else would type them: some characters in another form, composed or decomposed. */
function retype(words: string, random: Random): string {
  let typed = words;
  for (const forms of random.some(variants, 4)) {
    const from = random.pick(forms);
    if (from !== "") typed = typed.replaceAll(from, () => random.pick(forms));
  }
  return random.chance(0.3) ? typed.normalize(random.pick(["NFC", "NFD"])) : typed;
}
