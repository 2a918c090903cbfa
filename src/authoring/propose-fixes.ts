import { createSourceText, readQuotation, type SourceText, spanOf } from "../extraction/index.js";
import { type Issue, type IssueCode, type Path, toPointer } from "../issues/index.js";
import { eachRecord, isJsonObject, type JsonObject } from "../model/index.js";
import type { TextSpan } from "../text/index.js";
import { nearMiss } from "./near-miss.js";

/** One repair of a dossier. */
export interface Fix {
  /** The code of the issue that it settles. */
  code: IssueCode;
  /** The place as a JSON Pointer (RFC 6901). */
  pointer: string;
  /** The place as a list of keys and indexes; a field's old name comes last where the name is what is fixed. */
  path: Path;
  /** The value before the fix. */
  found: string | number;
  /** The value after it. */
  fixed: string | number;
  /** True where the name of a field is fixed, not its value. */
  renames?: true | undefined;
}

/** A value in the place of another; no fix where it is unknown or the same. */
interface Proposal {
  path: Path;
  found: unknown;
  fixed: string | number | undefined;
  renames?: true;
}

/** The fixes for the issues of a valid JSON text; none for one that is no JSON. */
export function proposeFixes(text: string, issues: readonly Issue[]): Fix[] {
  const dossier = tryParse(text);
  if (dossier === undefined) return [];
  const sourceOf = createSourceReader(dossier);
  const fixes = new Map<string, Fix>();
  for (const issue of issues)
    for (const { found, fixed, ...place } of proposalsFor(issue, dossier, sourceOf)) {
      if (fixed === undefined || found === fixed) continue;
      if (typeof found !== "string" && typeof found !== "number") continue;
      const pointer = toPointer(place.path);
      if (!fixes.has(pointer)) fixes.set(pointer, { code: issue.code, pointer, ...place, found, fixed });
    }
  return [...fixes.values()];
}

type SourceReader = (report: unknown) => SourceText | undefined;

/** Reads the text of the source that a report names, once for each source. */
function createSourceReader(dossier: unknown): SourceReader {
  const texts = new Map<string, SourceText>();
  return (report) => {
    const id = isJsonObject(report) ? report["source"] : undefined;
    const sources = isJsonObject(dossier) ? dossier["sources"] : undefined;
    if (typeof id !== "string" || !Array.isArray(sources)) return undefined;
    const known = texts.get(id);
    if (known) return known;
    const source: unknown = sources.find((each: unknown) => isJsonObject(each) && each["id"] === id);
    if (!isJsonObject(source) || typeof source["text"] !== "string") return undefined;
    const made = createSourceText({ id, kind: "document" }, source["text"]);
    texts.set(id, made);
    return made;
  };
}

function proposalsFor(issue: Issue, dossier: unknown, sourceOf: SourceReader): Proposal[] {
  const { path } = issue;
  switch (issue.code) {
    case "dangling-reference": {
      const { id: found, kinds } = issue.params;
      const ids: string[] = [];
      eachRecord(dossier, (id, kind) => {
        if (kind !== undefined && kinds.includes(kind)) ids.push(id);
      });
      return [{ path, found, fixed: nearMiss(found, ids) }];
    }
    case "unknown-word": {
      const { found, words } = issue.params;
      return [{ path, found, fixed: nearMiss(found, words) }];
    }
    case "unknown-field": {
      const { field, nearest } = issue.params;
      const holder = valueAt(dossier, path.slice(0, -1));
      const isFree = nearest !== undefined && isJsonObject(holder) && !Object.hasOwn(holder, nearest);
      return [{ path, found: field, fixed: isFree ? nearMiss(field, [nearest]) : undefined, renames: true }];
    }
    case "quote-normalised":
    case "quote-not-found":
    case "offset-mismatch": {
      const at = path.at(-1) === "exact" ? path.slice(0, -1) : path;
      const evidence = valueAt(dossier, at);
      const source = sourceOf(valueAt(dossier, at.slice(0, at.lastIndexOf("reports") + 2)));
      const place = isJsonObject(evidence) && source ? placeOf(evidence, source) : undefined;
      if (!isJsonObject(evidence) || !source || !place) return [];
      const { exact, start, end } = evidence;
      return [
        { path: [...at, "exact"], found: exact, fixed: exactAt(evidence, place, source) },
        { path: [...at, "start"], found: start, fixed: place.start },
        { path: [...at, "end"], found: end, fixed: place.end },
      ];
    }
    default:
      return [];
  }
}

/** The one place of a quotation's words, its form and its offsets aside. */
function placeOf({ exact, prefix, suffix }: JsonObject, source: SourceText): TextSpan | undefined {
  if (typeof exact !== "string") return undefined;
  const context = {
    ...(typeof prefix === "string" && { prefix }),
    ...(typeof suffix === "string" && { suffix }),
  };
  const anchor = source.anchor({ exact, ...context });
  if (!("candidates" in anchor)) {
    const found = source.text.slice(anchor.start, anchor.end);
    return lettersOf(found) === lettersOf(exact) ? anchor : undefined;
  }
  if (anchor.status === "ambiguous" || anchor.candidates.length > 0) return undefined;
  const reading = readQuotation(exact, source);
  if (reading.outcome !== "passage") return undefined;
  const [only, other] = reading.places;
  return only && !other ? spanOf(only.from, only.to, source.wordIndex()) : undefined;
}

/** The words of the text; the quotation's own where only a line break is another. */
function exactAt({ exact }: JsonObject, { start, end }: TextSpan, { text }: SourceText): string {
  const found = text.slice(start, end);
  const isSame = typeof exact === "string" && exact.replaceAll(/\s+/g, " ") === found.replaceAll(/\s+/g, " ");
  return isSame ? exact : found;
}

function lettersOf(text: string): string {
  return text.normalize("NFKC").replaceAll(/[^\p{L}\p{M}\p{N}]/gu, "");
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, key) => (typeof part === "object" && part !== null ? Reflect.get(part, key) : undefined),
    value,
  );
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
