import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/commands/index.js";

/** What the command asks of the threads that check lines, and what it says. */
async function asked(...args: string[]): Promise<{ code: number; err: string; asked: unknown[] }> {
  const calls: unknown[] = [];
  let err = "";
  const output = { write: (text: string) => (err += text) };
  const code = await run(["check", ...args], {
    stdin: (async function* () {})(),
    stdout: output,
    stderr: output,
    env: {},
    checkLines: async (file, settings) => {
      calls.push([file, settings]);
      if (file === "missing") throw Object.assign(new Error("ENOENT: nothing there"), { code: "ENOENT" });
      return 1;
    },
  });
  return { code, err, asked: calls };
}

describe("check --ndjson", () => {
  test("has the lines of one file checked on threads, and gives their exit code", async () => {
    expect(await asked("--ndjson", "all.ndjson")).toEqual({
      code: 1,
      err: "",
      asked: [
        [
          "all.ndjson",
          expect.objectContaining({ threads: undefined, validTo: undefined, rejectsTo: undefined }),
        ],
      ],
    });
  });

  test("passes on every setting", async () => {
    const { asked: calls } = await asked(
      ..."--ndjson - --mode loose --max-issues 3 --threads 2 --valid-to good --rejects-to bad --force --each".split(
        " ",
      ),
    );
    expect(calls).toEqual([
      [
        "-",
        {
          report: "each",
          check: { mode: "loose", limits: { issues: 3 } },
          threads: 2,
          validTo: "good",
          rejectsTo: "bad",
          force: true,
        },
      ],
    ]);
  });

  test("reports as asked for where not each line is reported", async () => {
    const { asked: calls } = await asked("--ndjson", "all.ndjson", "--format", "json");
    expect(calls).toEqual([["all.ndjson", expect.objectContaining({ report: "json" })]]);
  });

  test("takes several files, and knows them by their ending, too", async () => {
    const { code, asked: calls } = await asked("one.ndjson", "two.JSONL");
    expect([code, calls.map((call) => [call].flat()[0])]).toEqual([1, ["one.ndjson", "two.JSONL"]]);
  });

  test("sorts the lines of one file only", async () => {
    const { code, err, asked: calls } = await asked("one.ndjson", "two.ndjson", "--valid-to", "good");
    expect([code, calls]).toEqual([2, []]);
    expect(err).toContain("--valid-to and --rejects-to go with one file, not 2");
  });

  test.each([
    ["json", "--format json prints one document for files"],
    ["github", "--format github is not for NDJSON"],
  ])("refuses --format %s where the files are of both kinds", async (format, problem) => {
    const { code, err, asked: calls } = await asked("one.ndjson", "two.json", "--format", format);
    expect([code, calls]).toEqual([2, []]);
    expect(err).toContain(problem);
  });

  test("says what cannot be read", async () => {
    const { code, err } = await asked("--ndjson", "missing");
    expect(code).toBe(2);
    expect(err).toContain("missing");
  });

  test.each(["--threads 2", "--valid-to good", "--rejects-to bad", "--force", "--each"])(
    "alone has %s",
    async (option) => {
      const { code, err, asked: calls } = await asked("file.json", ...option.split(" "));
      expect([code, calls]).toEqual([2, []]);
      expect(err).toContain(`${option.split(" ")[0]} goes with NDJSON alone`);
    },
  );
});
