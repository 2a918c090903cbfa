import { defaultLimits, readJson } from "../../check/index.js";
import type { Path } from "../../issues/index.js";
import type { ReportIssue } from "../issues/index.js";

/**
 * The JSON object in an answer's text, with whatever a model may have put around it set aside and, where the text is cut off, what
 * is complete of it. Undefined where there is none.
 */
export function readAnswerText(text: string, report: ReportIssue): { value: unknown } | undefined {
  let start = startOfLongest(text);
  if (start === -1) {
    report("unreadable-answer", [], { reason: "there is no JSON object in it." });
    return undefined;
  }
  const wrapper = /^(?:\{\s*"(?:[^"\\]|\\.)*"\s*:\s*)+(?=\{)/.exec(text.slice(start))?.[0] ?? "";
  // An answer that is cut off has no end of its wrapper.
  if (wrapper !== "" && scan(text, start).end === undefined) start += wrapper.length;
  const { end, cut, closing, place } = scan(text, start);
  const around = `${text.slice(0, start)} ${end === undefined ? "" : text.slice(end)}`.trim();
  const json = end === undefined ? text.slice(start, cut) + closing : text.slice(start, end);
  const value = parse(json) ?? readLeniently(text.slice(0, start), json, report);
  if (!value) return undefined;
  if (around !== "") report("wrapped-answer", [], { found: around });
  if (end === undefined)
    report("truncated-answer", place, { reason: "What was being written when it ends is left out." });
  return value;
}

/** Where the longest object begins: a model may think, or try, in JSON before it answers. -1 where there is none. */
function startOfLongest(text: string): number {
  let [longest, length] = [-1, 0];
  for (let start = text.indexOf("{"); start !== -1; ) {
    const { end = text.length } = scan(text, start);
    if (end - start >= length) [longest, length] = [start, end - start];
    start = text.indexOf("{", end);
  }
  return longest;
}

/** Reads JSON that `JSON.parse` refuses: without trailing commas, or not at all. `before` stands before it in the answer. */
function readLeniently(before: string, json: string, report: ReportIssue): { value: unknown } | undefined {
  // Spaces keep lines and columns as they are.
  const { readable, value, issues } = readJson(before.replaceAll(/[^\n]/g, " ") + json, defaultLimits);
  if (readable) {
    report("trailing-comma", [], {});
    return { value };
  }
  const [first] = issues;
  const place = first?.line === undefined ? "" : ` (line ${first.line}, column ${first.column})`;
  report("unreadable-answer", [], { reason: `it is no JSON. ${first?.message ?? ""}${place}` });
  return undefined;
}

function parse(json: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return undefined;
  }
}

interface Scan {
  /** The offset behind the object; undefined where the text ends before it does. */
  end: number | undefined;
  /** The last offset at which the object could have ended, and what would have closed it there. */
  cut: number;
  closing: string;
  /** What was being written there. */
  place: Path;
}

/** Follows brackets and strings from the object's opening bracket on, without judging the rest. */
function scan(text: string, start: number): Scan {
  const closers: string[] = [];
  let cut = start + 1;
  let closing = "}";
  let list = "";
  let items = 0;
  const safe = (at: number): void => {
    cut = at;
    closing = closers.toReversed().join("");
  };
  const tokens = /"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|[{}[\]]/g;
  tokens.lastIndex = start;
  for (let token = tokens.exec(text); token; token = tokens.exec(text)) {
    const [found] = token;
    if (found === "{" || found === "[") {
      closers.push(found === "{" ? "}" : "]");
      if (closers.length === 2) items = 0;
    } else if (found === "}" || found === "]") {
      closers.pop();
      if (closers.length === 0)
        return { end: tokens.lastIndex, cut: tokens.lastIndex, closing: "", place: [] };
      // A list, or a record of it, is complete.
      if (closers.length === 2) items++;
      if (closers.length === 1) list = "";
      if (closers.length <= 2) safe(tokens.lastIndex);
    } else if (closers.length === 1 && found.length > 1 && found.endsWith('"')) list = keyOf(found);
  }
  return {
    end: undefined,
    cut,
    closing,
    place: list === "" ? [] : closers.length > 1 ? [list, items] : [list],
  };
}

function keyOf(json: string): string {
  const key = parse(json)?.value;
  return typeof key === "string" ? key : "";
}
