import { type CheckOptions, formatIssues } from "../../index.js";
import { checkLines, type LineResult } from "../../ndjson.js";
import { jsonText } from "../terminal/index.js";
import type { Report } from "../terms/index.js";

/** How blocks are judged, the same for all of them. Plain data, which can be sent to a worker. */
export interface BlockSettings {
  check: CheckOptions;
  report: Report;
  /** How the report names the input. */
  name: string;
  /** Whether the valid lines and the invalid ones are wanted. */
  keep: { valid: boolean; rejects: boolean };
}

/** Whole lines of an input. */
export interface Block {
  bytes: Uint8Array<ArrayBuffer>;
  firstLine: number;
}

/** What came of a block. */
export interface BlockVerdict {
  valid: number;
  invalid: number;
  blank: number;
  /** The lines as they are in the input, each with its end. */
  validLines?: Uint8Array<ArrayBuffer> | undefined;
  rejects?: Uint8Array<ArrayBuffer> | undefined;
  report: string;
}

const lineFeed = 0x0a;

/** Checks the lines of a block, sorts them and tells of them. */
export async function judgeBlock(
  { bytes, firstLine }: Block,
  { check, report, name, keep }: BlockSettings,
): Promise<BlockVerdict> {
  // Node's own search is the fastest.
  const search = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const valid: Uint8Array[] = [];
  const rejects: Uint8Array[] = [];
  const counts = { valid: 0, invalid: 0, blank: 0 };
  const told: string[] = [];
  let at = firstLine === 1 && startsWithMark(bytes) ? 3 : 0;
  let number = firstLine;

  const nextLine = (): Uint8Array => {
    const feed = search.indexOf(lineFeed, at);
    const from = at;
    at = feed === -1 ? bytes.length : feed + 1;
    number++;
    return bytes.subarray(from, at);
  };
  const passBlank = (): void => {
    counts.blank++;
    if (report === "each") told.push(JSON.stringify({ line: number, blank: true }));
    nextLine();
  };

  for await (const result of checkLines(bytes, { ...check, firstLine })) {
    while (number < result.line) passBlank();
    const line = nextLine();
    counts[result.ok ? "valid" : "invalid"]++;
    if (result.ok ? keep.valid : keep.rejects) (result.ok ? valid : rejects).push(line);
    const words = tell(result, report, name);
    if (words !== undefined) told.push(words);
  }
  while (at < bytes.length) passBlank();
  return {
    ...counts,
    validLines: keep.valid ? joinLines(valid) : undefined,
    rejects: keep.rejects ? joinLines(rejects) : undefined,
    report: told.map((line) => `${line}\n`).join(""),
  };
}

/** What is told of one line; nothing of a valid one, unless each is wanted. */
export function tell(result: LineResult, report: Report, name: string): string | undefined {
  const { line, ok, issues } = result;
  if (ok && report !== "each") return undefined;
  if (report === "text") return `${name}:${line}: invalid\n${formatIssues(issues)}\n`;
  return jsonText({ line, ok, issues });
}

/** Lines in memory of their own, which can be handed over to another thread. The last gets an end if it has none. */
function joinLines(lines: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const last = lines.at(-1);
  const open = last !== undefined && last.at(-1) !== lineFeed;
  const size = lines.reduce((sum, line) => sum + line.length, Number(open));
  const joined = new Uint8Array(size);
  let at = 0;
  for (const line of lines) {
    joined.set(line, at);
    at += line.length;
  }
  if (open) joined[at] = lineFeed;
  return joined;
}

function startsWithMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}
