import type { Dossier, Evidence, Source } from "../../../src/index.js";
import { error, find, items, type NaiveIssue, type Placed, reportsOf, warning } from "./document.js";

const single = "‘’‚‛‹›ʼ′`´";
const double = "“”„‟«»″";
const dashes = "‐‑‒–—―−\uFE58\uFE63\uFF0D";
const spaces =
  "\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";
const invisible =
  "\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF";

/** A code unit of evened text, and where in the text as written the character begins that it stands for. */
interface Unit {
  unit: string;
  from: number;
}

/** Text with its typography evened out, unit by unit. */
function even(text: string): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  while (at < text.length) {
    // A character and the marks (and Hangul vowels and finals) that may compose with it.
    let end = at + 1;
    if (text.codePointAt(at) !== text.charCodeAt(at)) end += 1;
    while (end < text.length && /^[\p{M}\u1160-\u11FF]/u.test(text.slice(end, end + 2)))
      end += text.codePointAt(end) === text.charCodeAt(end) ? 1 : 2;
    const written = text.slice(at, end);

    let evened = written.normalize("NFC");
    if (single.includes(evened)) evened = "'";
    else if (double.includes(evened)) evened = '"';
    else if (dashes.includes(evened)) evened = "-";
    else if (spaces.includes(evened)) evened = " ";
    else if (invisible.includes(evened)) evened = "";
    else if (evened === "…") evened = "...";

    if (evened === " " && units.at(-1)?.unit === " ") evened = "";
    // Where nothing was changed, every unit has its own place.
    for (const [index, unit] of evened.split("").entries())
      units.push({ unit, from: evened === written ? at + index : at });
    at = end;
  }
  return units;
}

/** The words as written, unit by unit. */
function asWritten(text: string): Unit[] {
  return text.split("").map((unit, from) => ({ unit, from }));
}

function wordsOf(units: readonly Unit[]): string {
  return units.map(({ unit }) => unit).join("");
}

interface Span {
  start: number;
  end: number;
}

/** Every place of `exact` that has `prefix` before and `suffix` behind it. */
function places(text: string, units: readonly Unit[], { exact, prefix = "", suffix = "" }: Evidence): Span[] {
  const found: Span[] = [];
  const words = wordsOf(units);
  const placeOf = (at: number): number => (at < units.length ? (units[at]?.from ?? 0) : text.length);
  // A place within what stands for one character is none in the text as written.
  const isPlace = (at: number): boolean => at === 0 || placeOf(at) !== placeOf(at - 1);
  for (let at = 0; at <= words.length; at++) {
    const end = at + exact.length;
    if (words.slice(at, end) !== exact) continue;
    if (at < prefix.length || words.slice(at - prefix.length, at) !== prefix) continue;
    if (words.slice(end, end + suffix.length) !== suffix) continue;
    if (isPlace(at) && isPlace(end)) found.push({ start: placeOf(at), end: placeOf(end) });
  }
  return found;
}

/** The evidence evened out; pieces that meet in white space share one space. */
function evenEvidence({ exact, prefix = "", suffix = "" }: Evidence): Evidence {
  const before = wordsOf(even(prefix));
  let words = wordsOf(even(exact));
  let after = wordsOf(even(suffix));
  if (before.endsWith(" ") && words.startsWith(" ")) words = words.slice(1);
  if ((before + words).endsWith(" ") && after.startsWith(" ")) after = after.slice(1);
  return { exact: words, prefix: before, suffix: after };
}

/** Offsets that enclose nothing in any text. */
function backwards({ at, value: { start, end } }: Placed<Evidence>): NaiveIssue[] {
  return start !== undefined && end !== undefined && end <= start ? [error("offset-mismatch", at)] : [];
}

function issuesOf({ at, value }: Placed<Evidence>, source: Source): NaiveIssue[] {
  const { text } = source;
  if (text === undefined) return [warning("source-without-text", at), ...backwards({ at, value })];
  let isEvened = false;
  let found = places(text, asWritten(text), value);
  if (found.length === 0) {
    isEvened = true;
    const evened = evenEvidence(value);
    found = evened.exact === "" ? [] : places(text, even(text), evened);
  }
  if (found.length === 0) {
    if (source.coverage === "extract" || source.coverage === "truncated")
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
  else if (isEvened) issues.push(warning("quote-normalised", `${at}/exact`));
  return issues;
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
