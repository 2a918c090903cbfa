import type { Path } from "../../issues/index.js";
import { endOfObject, loosen, parse } from "./loose-json.js";
import { type ExtractionList, extractionLists } from "./read-answer.js";

/** What is complete of an answer that is no JSON. */
interface Salvaged {
  /** The lists of an extraction, as far as they are there. A record that is broken is its text. */
  value: { [L in ExtractionList]?: unknown[] };
  broken: { path: Path; json: string }[];
  /** The records that are nearly JSON, with what they have that JSON does not allow. */
  loose: { path: Path; found: string[] }[];
  /** What was being written where the text ends; undefined where it has the end of the answer. */
  cut: Path | undefined;
  /** The length of the answer. */
  length: number;
}

const lists = extractionLists.join("|");
/** What may stand between records. */
const gap = /(?:[\s,\]]|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
const startOfList = new RegExp(`["'](${lists})["']\\s*:\\s*\\[`, "y");
/** The end of a record, before the next one, the next list, or the end of the answer. */
const endOfRecord = new RegExp(
  `\\}(?=[\\s,\\]]*(?:\\{\\s*["']id["']\\s*:|["'](?:${lists})["']\\s*:\\s*\\[\\s*[{\\]])|\\s*\\](?:\\s*\\})+(?!\\s*[,\\]{"}]))`,
  "g",
);

/** Reads an answer record by record, from its opening brace on. Behind a broken record it goes on with the next. */
export function salvage(text: string): Salvaged {
  const value: Salvaged["value"] = {};
  const broken: Salvaged["broken"] = [];
  const loose: Salvaged["loose"] = [];
  let list: ExtractionList | undefined;
  let at = 1;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  for (;;) {
    // The end of a list, or of several that are empty.
    if (match(gap)?.[0].includes("]")) list = undefined;
    const name = match(startOfList)?.[1];
    if (name !== undefined) {
      list = extractionLists.find((each) => each === name);
      if (list) value[list] ??= [];
      continue;
    }
    const records = list && value[list];
    const path = list && records ? [list, records.length] : [];
    if (at >= text.length) return { value, broken, loose, cut: path, length: at };
    if (text[at] === "}") return { value, broken, loose, cut: undefined, length: at + 1 };
    const start = at;
    const record = text[at] === "{" && records ? readRecord(text, at) : undefined;
    if (record) {
      records?.push(record.value);
      if (record.found.length > 0) loose.push({ path, found: record.found });
      at = record.end;
    } else if (match(endOfRecord)) {
      const json = text.slice(start, at);
      records?.push(json);
      broken.push({ path, json });
    } else return { value, broken, loose, cut: path, length: text.length };
  }
}

function readRecord(
  text: string,
  start: number,
): { value: unknown; found: string[]; end: number } | undefined {
  const end = endOfObject(text, start);
  if (end === undefined) return undefined;
  const json = text.slice(start, end);
  const strict = parse(json);
  if (strict) return { ...strict, found: [], end };
  const loose = loosen(json);
  const read = parse(loose.json);
  return read && { ...read, found: loose.found, end };
}
