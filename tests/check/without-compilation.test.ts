import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { referenceDossier } from "../../src/fixtures/index.js";
import type { CheckOptions } from "../../src/index.js";
import { event } from "../support/dossier.js";
import { at, clone, drop, type Json, put } from "../support/json.js";
import { type Judgement, judge } from "./judge.js";

const edits: [string, (dossier: Json) => void][] = [
  ["the reference dossier", () => {}],
  ["a missing field", (dossier) => drop(dossier, `${event("call")}/form`)],
  ["an unknown field", (dossier) => put(dossier, `${event("call")}/mood`, "frank")],
  ["an unknown word", (dossier) => put(dossier, `${event("call")}/medium`, "phon")],
  ["an unknown type", (dossier) => put(dossier, `${event("call")}/type`, "metting")],
  ["a wrong type", (dossier) => put(dossier, "/actors/0/name", 7)],
  ["a malformed id", (dossier) => put(dossier, `${event("call")}/place`, "a b")],
  ["a number out of range", (dossier) => put(dossier, `${event("call")}/reports/0/confidence`, 2)],
  ["a dangling reference", (dossier) => put(dossier, `${event("call")}/place`, "istambul")],
  [
    "a quotation that is not there",
    (dossier) => put(dossier, `${event("call")}/reports/0/evidence/0/exact`, "x y"),
  ],
  ["another format", (dossier) => put(dossier, "/format", "diplomatic-events/2")],
  ["a __proto__ extension", (dossier) => put(dossier, "/extensions", JSON.parse('{"__proto__":1}'))],
  [
    "several at once",
    (dossier) => {
      put(dossier, "/also", 1);
      drop(dossier, "/sources/0/kind");
      put(dossier, `${event("call")}/about/0`, {});
    },
  ],
];

const texts: [string, string][] = [
  ...edits.map(([name, edit]): [string, string] => {
    const dossier = clone(referenceDossier);
    edit(dossier);
    return [name, JSON.stringify(dossier, null, 2)];
  }),
  ["an empty object", "{}"],
  ["null", "null"],
  ["an array", "[[]]"],
  ["a deep value", `${"[".repeat(1_000)}${"]".repeat(1_000)}`],
  ["a number beyond all numbers", '{"format": 1e999}'],
  ["a text that is cut off", '{"format": '],
];
const options: CheckOptions[] = [{}, { mode: "loose" }, { limits: { issues: 1 } }];

// A content security policy, and some edge runtimes, forbid to make functions from text. Node has a flag that does the
// same; zod finds out once for a process, so it takes a process.
async function judgeInStrictProcess(): Promise<Judgement> {
  const script = `
    import { judge } from "./tests/check/judge.js";
    process.stdout.write(JSON.stringify(judge(${JSON.stringify(texts.map(([, text]) => text))}, ${JSON.stringify(options)})));
  `;
  const stdin = { contents: script, resolveDir: join(import.meta.dirname, "../.."), loader: "ts" } as const;
  const bundle = await build({ stdin, bundle: true, write: false, platform: "node", format: "cjs" });
  const folder = mkdtempSync(join(tmpdir(), "diplomatic-events-"));
  try {
    const file = join(folder, "judge.cjs");
    writeFileSync(file, bundle.outputFiles[0]?.text ?? "");
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ["--disallow-code-generation-from-strings", file],
      {
        encoding: "utf8",
        maxBuffer: 100_000_000,
      },
    );
    expect(stderr).toBe("");
    // What the script above prints.
    return JSON.parse(stdout) as Judgement;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("where functions cannot be made from text", () => {
  const here: Json = clone(
    judge(
      texts.map(([, text]) => text),
      options,
    ),
  );
  let strict: Judgement;
  beforeAll(async () => {
    strict = await judgeInStrictProcess();
  }, 30_000);

  test("none is made there, and some could be here", () => {
    expect([strict.makesFunctions, at(here, "/makesFunctions")]).toEqual([false, true]);
    expect(strict.results).toHaveLength(texts.length);
  });

  test.each(texts.map(([name], index) => ({ name, index })))(
    "$name: the results are the same",
    ({ index }) => {
      expect(at(here, `/results/${index}`)).toEqual(strict.results[index]);
    },
  );
});
