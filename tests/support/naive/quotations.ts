import type { Dossier, Evidence, Source } from "../../../src/index.js";
import { error, find, items, type NaiveIssue, type Placed, reportsOf, warning } from "./document.js";
import { graphemeBoundaries } from "./graphemes.js";

const single = "‘’‚‛‹›ʼ′`´׳＇｀";
const double = '“”„‟«»″״「」『』〝〞〟＂｢｣"';
const hyphens = "-־‐‑‒–−\uFE58\uFE63\uFF0D";
const dashes = "—―⸺⸻";
const space = /^[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+$/;
const invisible = /^[\u061C\u0640\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]$/;
const points = /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u064B-\u0652\u0670]/gu;
const selectors = /[\u180B-\u180D\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
const unspaced =
  /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、-〿]/u;

/** Computes something of a text once: most quotations of a dossier stand in few texts. */
function once<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const value = known.get(text) ?? compute(text);
    if (known.size > 20) known.clear();
    known.set(text, value);
    return value;
  };
}

/** Where a text can be cut without cutting a character. */
const cutsOf = once((text): ReadonlySet<number> => new Set(graphemeBoundaries(text)));

/** A character with its marks: as it is evened out, and where it stands in the text as written. */
interface Token {
  shape: string;
  written: string;
  from: number;
  to: number;
}

/** A text as it is compared: its characters, each in one shape, without those that do not count. */
function even(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: written, index: from } of text.matchAll(
    /[^\p{M}\u1160-\u11FF][\p{M}\u1160-\u11FF]*|[\p{M}\u1160-\u11FF]+/gu,
  )) {
    const marks = Array.from(written).length - 1;
    const composed = marks > 30 ? written : written.normalize("NFC");
    tokens.push({ shape: shapeOf(composed), written, from, to: from + written.length });
  }
  // A soft hyphen at the end of a line joins two parts of a word. What cannot be seen within white space is part of it.
  const joined = tokens.filter(({ shape }, at) => {
    if (shape !== " ") return true;
    let first = at;
    for (let before = at; /^[ \u00AD]?$/.test(tokens[before]?.shape ?? "x"); before--)
      if (tokens[before]?.shape === " ") first = before;
    let line = "";
    for (let next = first; tokens[next]?.shape === " "; next++) line += tokens[next]?.written;
    return !(tokens[first - 1]?.written === "\u00AD" && /[\n-\r\u0085\u2028\u2029]/.test(line));
  });
  const visible = joined.filter(({ shape }) => shape !== "" && shape !== "\u00AD");
  // One space for several, which takes the place of all.
  const spaced: Token[] = [];
  for (const token of visible) {
    const last = spaced.at(-1);
    if (token.shape === " " && last?.shape === " ") last.to = token.to;
    else spaced.push({ ...token });
  }
  const isSign = (at: number): boolean =>
    hyphens.includes(spaced[at]?.written ?? "?") &&
    /^[0-9]/.test(spaced[at + 1]?.shape ?? "") &&
    /[- ]/.test(spaced[at - 1]?.shape ?? "");
  const isLoose = (at: number): boolean => {
    const { shape = "", written = "" } = spaced[at] ?? {};
    return shape === '"' || unspaced.test(written) || (shape === "-" && !isSign(at));
  };
  return spaced.filter(({ shape }, at) => {
    if (shape === " ") return !isLoose(at - 1) && !isLoose(at + 1);
    let before = at - 1;
    if (spaced[before]?.shape === " " && (isLoose(before - 1) || isLoose(before + 1))) before--;
    return !(shape === "-" && spaced[before]?.shape === "-" && !isSign(at));
  });
}

function shapeOf(composed: string): string {
  const bare = composed.replaceAll(points, "").replaceAll(selectors, "");
  if (single.includes(bare)) return "'";
  if (double.includes(bare)) return '"';
  if (hyphens.includes(bare) || dashes.includes(bare)) return "-";
  if (space.test(bare)) return " ";
  if (invisible.test(bare) || bare === "\u00AD") return "";
  if (bare === "…") return "...";
  if (bare === "〜") return "~";
  return /^[！-／：-＠［-｀｛-～\u0132\u0133\uFB00-\uFB06]$/.test(bare) ? bare.normalize("NFKC") : bare;
}

interface Span {
  start: number;
  end: number;
}

/** Every place of `exact` that has `prefix` before and `suffix` behind it, word for word. */
function placesAsWritten(text: string, { exact, prefix = "", suffix = "" }: Evidence): Span[] {
  const cuts = cutsOf(text);
  const found: Span[] = [];
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    if (!cuts.has(start) || !cuts.has(end)) continue;
    if (text.slice(0, start).endsWith(prefix) && text.slice(end).startsWith(suffix))
      found.push({ start, end });
  }
  return found;
}

/** A code unit of evened text, and where it begins and ends in the text as written; -1 within a character. */
interface Unit extends Omit<Token, "written"> {
  of: Token;
}

/** The code units of a text, once evened out, and these as a string. */
const evenUnitsOf = once((text) => {
  const units = unitsOf(even(text));
  return { units, shapes: shapesOf(units) };
});

function shapesOf(units: readonly Unit[]): string {
  return units.map(({ shape }) => shape).join("");
}

function unitsOf(tokens: readonly Token[]): Unit[] {
  return tokens.flatMap((of) => {
    const { shape, written, from, to } = of;
    const isSame = shape.length === written.length && to - from === shape.length;
    return shape.split("").map((unit, at) => ({
      shape: unit,
      from: at === 0 || isSame ? from + at : -1,
      to: at === shape.length - 1 ? to : isSame ? from + at + 1 : -1,
      of,
    }));
  });
}

/** Every place whose characters are those of the evidence, once evened out. */
function placesEvened(text: string, { exact, prefix = "", suffix = "" }: Evidence): Span[] {
  const whole = even(prefix + exact + suffix);
  const [from, to] = [prefix.length, prefix.length + exact.length];
  // A character that lies in two of the three is in neither.
  const isCut = ({ shape, from: at, to: end }: Token): boolean =>
    shape !== " " && [from, to].some((cut) => at < cut && cut < end);
  if (whole.some(isCut)) return [];
  while (whole[0]?.shape === " ") whole.shift();
  while (whole.at(-1)?.shape === " ") whole.pop();
  const sought = unitsOf(whole);
  const first = sought.findIndex(({ of }) => of.from >= from && of.from < to);
  const last = sought.findLastIndex(({ of }) => of.from >= from && of.from < to);
  if (first === -1) return [];
  const { units, shapes } = evenUnitsOf(text);
  const cuts = cutsOf(text);
  const found: Span[] = [];
  const words = shapesOf(sought);
  for (let at = shapes.indexOf(words); at !== -1; at = shapes.indexOf(words, at + 1)) {
    const start = units[at + first]?.from ?? -1;
    let end = units[at + last]?.to ?? -1;
    // Joiners and selectors that do not count belong to the character before them.
    while (end !== -1 && !cuts.has(end) && /\u200C|\u200D|\uFE0F/.test(text.charAt(end))) end++;
    if (cuts.has(start) && cuts.has(end)) found.push({ start, end });
  }
  return found;
}

const accent = /(?<=[\p{Script=Latin}\p{Script=Greek}])[\u0300-\u0333\u0339-\u036F]+/gu;

/** Composed text without its accents, each letter in its place. */
const bare = once((text) =>
  text.normalize("NFD").replaceAll(accent, "").normalize("NFC").replaceAll("ё", "е").replaceAll("Ё", "Е"),
);

/** {@link placesEvened} where the text, or the evidence, has no accents at all; undefined for a text that is not composed. */
function placesWithoutAccents(text: string, evidence: Evidence): Span[] | undefined {
  const { exact, prefix = "", suffix = "" } = evidence;
  const whole = prefix + exact + suffix;
  const isAccented = bare(whole) !== whole.normalize("NFC");
  const isTextAccented = bare(text) !== text.normalize("NFC");
  if (isAccented === isTextAccented) return [];
  if (bare(text).length !== text.length) return undefined;
  return placesEvened(bare(text), { exact: bare(exact), prefix: bare(prefix), suffix: bare(suffix) });
}

/** Offsets that enclose nothing in any text. */
function backwards({ at, value: { start, end } }: Placed<Evidence>): NaiveIssue[] {
  return start !== undefined && end !== undefined && end <= start ? [error("offset-mismatch", at)] : [];
}

function issuesOf({ at, value }: Placed<Evidence>, source: Source): NaiveIssue[] {
  const isInTitle = value.in === "title";
  const text = isInTitle ? source.title : source.text;
  if (text === undefined) return [warning("source-without-text", at), ...backwards({ at, value })];
  let isEvened = false;
  let found = placesAsWritten(text, value);
  if (found.length === 0) {
    isEvened = true;
    found = placesEvened(text, value);
    if (found.length === 0) found = placesWithoutAccents(text, value) ?? [];
  }
  if (found.length === 0) {
    if (!isInTitle && (source.coverage === "extract" || source.coverage === "truncated"))
      return [warning("quote-outside-extract", `${at}/exact`)];
    return [error("quote-not-found", `${at}/exact`)];
  }
  const { start, end } = value;
  const enclosed = found.filter(
    (place) => (start ?? place.start) === place.start && (end ?? place.end) === place.end,
  );
  const issues: NaiveIssue[] = [];
  if (enclosed.length === 0) issues.push(error("offset-mismatch", at));
  // One place that the offsets name is chosen by them; wrong ones choose nothing.
  const isChosen = found.length === 1 || enclosed.length === 1;
  if (!isChosen) issues.push(warning("quote-ambiguous", `${at}/exact`));
  else if (isEvened && !isSameWithoutSpace(text, value.exact, enclosed[0] ?? found[0]))
    issues.push(warning("quote-normalised", `${at}/exact`));
  return issues;
}

function isSameWithoutSpace(text: string, exact: string, span: Span | undefined): boolean {
  const inked = (words: string): string => words.split(/[\s\u0085]+/).join("");
  return span !== undefined && inked(text.slice(span.start, span.end)) === inked(exact);
}

/** Every place of words that the text has with other typography, in order; undefined where accents may count or not. */
export function evenedPlaces(text: string, exact: string): { start: number; end: number }[] | undefined {
  // Marks that stand alone are no words.
  if (/^\p{M}|[\s\u0640\u200B]\p{M}/u.test(exact)) return undefined;
  if (/\p{M}/u.test((text + exact).normalize("NFC").replaceAll(points, "").replaceAll(selectors, "")))
    return undefined;
  const found = placesEvened(text, { exact });
  return found.length > 0 ? found : placesWithoutAccents(text, { exact });
}

export function quotationIssues(dossier: Dossier): NaiveIssue[] {
  const issues: NaiveIssue[] = [];
  for (const { at, value } of reportsOf(dossier)) {
    const source = find(dossier, value.source);
    const judge = (evidence: Placed<Evidence>): NaiveIssue[] =>
      source?.kind === "source" ? issuesOf(evidence, source.value) : backwards(evidence);
    for (const evidence of items(`${at}/evidence`, value.evidence)) issues.push(...judge(evidence));
    for (const link of items(`${at}/via`, value.via))
      for (const evidence of items(`${link.at}/evidence`, link.value.evidence))
        issues.push(...judge(evidence));
  }
  return issues;
}
