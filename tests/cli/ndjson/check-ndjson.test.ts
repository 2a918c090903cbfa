import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkNdjson, type Summary } from "../../../src/cli/ndjson/check-ndjson.js";
import type { Sink } from "../../../src/cli/output/index.js";
import type { Report } from "../../../src/cli/terms/index.js";
import type { CheckOptions } from "../../../src/index.js";
import { checkLines, defaultLineLimit } from "../../../src/ndjson.js";

const worker = new URL("../../../dist/ndjson-worker.js", import.meta.url);
const valid = '{"format":"diplomatic-events/1","sources":[],"actors":[],"events":[]}';

interface Outcome {
  summary: Summary;
  valid: string;
  rejects: string;
  report: string;
}

interface Settings {
  threads?: number;
  report?: Report;
  check?: CheckOptions;
  keep?: boolean;
}

function memorySink(): { sink: Sink; text: () => string } {
  const parts: Uint8Array[] = [];
  const sink: Sink = {
    write: async (bytes) => {
      parts.push(bytes.slice());
    },
    finish: async () => {},
    abandon: async () => undefined,
  };
  // Latin-1, so that damaged bytes can be compared.
  return { sink, text: () => Buffer.concat(parts).toString("latin1") };
}

async function run(
  chunks: Iterable<Uint8Array>,
  { threads = 1, report = "json", check = {}, keep = true }: Settings = {},
): Promise<Outcome> {
  const outputs = { report: memorySink(), valid: memorySink(), rejects: memorySink() };
  async function* input(): AsyncGenerator<Uint8Array> {
    yield* chunks;
  }
  const summary = await checkNdjson({
    input: input(),
    outputs: { report: outputs.report.sink, valid: outputs.valid.sink, rejects: outputs.rejects.sink },
    settings: { check, report, name: "lines", keep: { valid: keep, rejects: keep } },
    threads,
    worker,
    signal: new AbortController().signal,
    onProgress: () => {},
  });
  return {
    summary,
    valid: outputs.valid.text(),
    rejects: outputs.rejects.text(),
    report: Buffer.from(outputs.report.text(), "latin1").toString(),
  };
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): string => Buffer.from(text).toString("latin1");

describe("lines", () => {
  test("go where they belong, unchanged and in order", async () => {
    const text = `${valid}\r\n{"é":1}\n\n ${valid}\n[]`;
    const outcome = await run([encode(`\ufeff${text}`)]);
    expect(outcome.valid).toBe(`${valid}\r\n ${valid}\n`);
    expect(outcome.rejects).toBe(latin('{"é":1}\n[]\n'));
    expect(outcome.summary).toMatchObject({ read: 4, valid: 2, invalid: 2, blank: 1, complete: true });
    const told = outcome.report.trimEnd().split("\n");
    expect(told.map((line) => JSON.parse(line)).map(({ line, ok }) => [line, ok])).toEqual([
      [2, false],
      [5, false],
    ]);
  });

  test("are told of one by one where each is wanted, blank ones included", async () => {
    const { report } = await run([encode(`${valid}\n\n[\n \n`)], { report: "each" });
    const told = report.trimEnd().split("\n");
    expect(told.map((line) => JSON.parse(line)).map(({ issues: _, ...rest }) => rest)).toEqual([
      { line: 1, ok: true },
      { line: 2, blank: true },
      { line: 3, ok: false },
      { line: 4, blank: true },
    ]);
  });

  test("are told of to people by the name of the input", async () => {
    const { report } = await run([encode(`${valid}\n[`)], { report: "text" });
    expect(report).toBe(
      "lines:2: invalid\nerror truncated-json at the root (line 2, column 2)\n" +
        "  The text ends before the JSON document does; expected a value.\n" +
        "  hint: check whether the file or the message was cut off\n\n",
    );
  });

  test("of nothing are none", async () => {
    const { summary, valid, report } = await run([]);
    expect(summary).toMatchObject({ read: 0, valid: 0, invalid: 0, blank: 0, complete: true });
    expect([valid, report]).toEqual(["", ""]);
  });

  test("that are not wanted are counted all the same", async () => {
    const outcome = await run([encode(`${valid}\n[]\n`)], { keep: false });
    expect(outcome).toMatchObject({ valid: "", rejects: "", summary: { valid: 1, invalid: 1 } });
  });
});

const lines = fc.array(
  fc.oneof(
    fc.constantFrom(valid, `${valid}\r`, "", " ", "[]", '{"é":', "\ufeff", valid.replace("[]", '["é"]')),
    fc.string({ maxLength: 600 }).map((text) => text.replaceAll("\n", "")),
  ),
  { maxLength: 12 },
);

describe("a run", () => {
  test("finds what the library finds, however its input is cut, damaged, or too long", async () => {
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.integer({ min: 1, max: 300 }),
        fc.option(fc.nat()),
        fc.boolean(),
        fc.constantFrom(80, 200, defaultLineLimit),
        async (parts, size, damaged, open, limit) => {
          const whole = encode(parts.map((line) => `${line}\n`).join("") + (open ? valid : ""));
          if (damaged !== null && whole.length > 0) whole[damaged % whole.length] = 0xff;
          const chunks: Uint8Array[] = [];
          for (let at = 0; at < whole.length; at += size) chunks.push(whole.slice(at, at + size));
          const check = { limits: { text: limit } };
          const { summary, ...outcome } = await run(chunks, { check });

          const texts = Buffer.from(whole).toString("latin1").split("\n");
          if (texts.at(-1) === "") texts.pop();
          const expected = { valid: "", rejects: "", report: "" };
          const counts = { valid: 0, invalid: 0 };
          for await (const { line, ok, issues } of checkLines(whole, check)) {
            const mark = line === 1 ? /^\u00ef\u00bb\u00bf/ : /^(?!)/;
            expected[ok ? "valid" : "rejects"] += `${texts[line - 1]?.replace(mark, "")}\n`;
            counts[ok ? "valid" : "invalid"]++;
            if (!ok) expected.report += `${JSON.stringify({ line, ok, issues })}\n`;
          }
          // A mark before a line that is too long is written with it: the line is not looked at as a whole.
          if (limit === defaultLineLimit || texts[0]?.startsWith("\u00ef\u00bb\u00bf") !== true)
            expect(outcome).toEqual(expected);
          const read = counts.valid + counts.invalid;
          expect(summary).toMatchObject({ ...counts, read, blank: texts.length - read });
        },
      ),
      { numRuns: 300 },
    );
  });

  test("on several threads gives what it gives on one", { timeout: 60_000 }, async () => {
    const many = Array.from({ length: 30_000 }, (_, index) =>
      index % 7 === 0
        ? `[${index}]`
        : index % 11 === 0
          ? ""
          : valid.replace("[]", `[${" ".repeat(index % 50)}]`),
    );
    const bytes = encode(many.join("\n"));
    const chunks = (): Uint8Array[] =>
      Array.from({ length: Math.ceil(bytes.length / 65536) }, (_, at) =>
        bytes.slice(at * 65536, (at + 1) * 65536),
      );
    const one = await run(chunks());
    const three = await run(chunks(), { threads: 3 });
    expect(three).toEqual(one);
    expect(one.summary.read).toBe(many.filter((line) => line !== "").length);
  });

  test("holds no line that is too long", async () => {
    const chunk = Buffer.alloc(1 << 16, "x");
    function* endless(): Iterable<Uint8Array> {
      yield encode(`${valid}\n`);
      for (let round = 0; round < 100; round++) yield chunk;
      yield encode(`\n${valid}\n`);
      yield chunk;
    }
    const { summary, rejects, report } = await run(endless(), { check: { limits: { text: 1000 } } });
    expect(summary).toMatchObject({ valid: 2, invalid: 2, complete: true });
    expect(rejects).toBe(`${"x".repeat(100 * 65536)}\n${"x".repeat(65536)}\n`);
    expect(report.match(/"code":"too-long"/g)).toHaveLength(2);
  });

  test("that cannot read or write says so", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield encode(`${valid}\n`);
      throw new Error("the disk is gone");
    }
    const full: Sink = {
      write: async () => {
        throw new Error("the disk is full");
      },
      finish: async () => {},
      abandon: async () => undefined,
    };
    const go = (input: AsyncIterable<Uint8Array>, sink: Sink): Promise<Summary> =>
      checkNdjson({
        input,
        outputs: { report: memorySink().sink, valid: sink },
        settings: { check: {}, report: "json", name: "lines", keep: { valid: true, rejects: false } },
        threads: 1,
        worker,
        signal: new AbortController().signal,
        onProgress: () => {},
      });
    await expect(go(broken(), memorySink().sink)).rejects.toThrow("the disk is gone");
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield encode(`${valid}\n`);
    }
    await expect(go(endless(), full)).rejects.toThrow("the disk is full");
  });
});
