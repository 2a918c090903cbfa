import { defaultLimits, readJson } from "../../check/index.js";
import type { ReportIssue } from "../issues/index.js";
import { endOfObject, loosen, parse, type Read } from "./loose-json.js";
import type { AnswerText } from "./read-answer.js";
import { salvage } from "./salvage.js";

/**
 * The JSON object in an answer's text, with whatever a model may have put around it set aside. Where it is cut off or is no JSON, the value
 * has what is complete of it. Undefined where there is none.
 */
export function readAnswerText(text: string, report: ReportIssue): AnswerText | undefined {
  const start = startOfLongest(text);
  if (start === -1) {
    report("unreadable-answer", [], { reason: "there is no JSON object in it." });
    return undefined;
  }
  const end = endOfObject(text, start);
  const json = text.slice(start, end);
  const read = end === undefined ? undefined : (parse(json) ?? readLoose(json, report));
  if (!read) return readBroken(text, start, end, report);
  reportAround(text.slice(0, start), text.slice(end), report);
  return { value: read.value, isWhole: true, broken: [] };
}

/** Where the longest object begins: a model may think, or try, in JSON before it answers. -1 where there is none. */
function startOfLongest(text: string): number {
  let [longest, length] = [-1, 0];
  for (let start = text.indexOf("{"); start !== -1; ) {
    const end = endOfObject(text, start) ?? text.length;
    if (end - start >= length) [longest, length] = [start, end - start];
    start = text.indexOf("{", end);
  }
  return longest;
}

function readLoose(json: string, report: ReportIssue): Read | undefined {
  const { json: strict, found } = loosen(json);
  const read = parse(strict);
  if (read) report("loose-json", [], { found });
  return read;
}

/** The complete records of an object that is cut off, or is no JSON. */
function readBroken(
  text: string,
  start: number,
  end: number | undefined,
  report: ReportIssue,
): AnswerText | undefined {
  const wrapper = /^(?:\{\s*"(?:[^"\\]|\\.)*"\s*:\s*)+(?=\{)/.exec(text.slice(start))?.[0] ?? "";
  const inner = start + wrapper.length;
  const { value, broken, loose, cut, length } = salvage(text.slice(inner));
  if (end !== undefined && Object.values(value).flat().length === broken.length) {
    report("unreadable-answer", [], { reason: `it is no JSON. ${faultOf(text.slice(0, end), start)}` });
    return undefined;
  }
  reportAround(text.slice(0, inner), text.slice(inner + length), report);
  for (const { path, found } of loose) report("loose-json", path, { found });
  for (const { path, json } of broken) report("broken-json", path, { reason: faultOf(json) });
  if (cut) report("truncated-answer", cut, { reason: "What was being written when it ends is left out." });
  return { value, isWhole: cut === undefined, broken: broken.map(({ path }) => path) };
}

function reportAround(before: string, after: string, report: ReportIssue): void {
  const found = `${before} ${after}`.trim();
  if (found !== "") report("wrapped-answer", [], { found });
}

/** The first thing that is no JSON, with its line and column in the text where the JSON starts behind other words. */
function faultOf(text: string, start?: number): string {
  // Spaces keep lines and columns as they are.
  const blank = text.slice(0, start ?? 0).replaceAll(/[^\n]/g, " ");
  const [fault] = readJson(blank + text.slice(start ?? 0), defaultLimits).issues;
  const place =
    start === undefined || fault?.line === undefined ? "" : ` (line ${fault.line}, column ${fault.column})`;
  return `${fault?.message ?? ""}${place}`;
}
