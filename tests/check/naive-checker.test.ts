import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { referenceDossier } from "../../src/fixtures/index.js";
import { checkDossierText, type Dossier } from "../../src/index.js";
import { lawRuns } from "../support/law-runs.js";
import { cases } from "../support/naive/cases.js";
import { changes, disagreement } from "../support/naive/compare.js";
import { edited } from "../support/naive/edited.js";
import { fixturesIn } from "../support/naive/fixtures.js";
import { mutate, mutationNames } from "../support/naive/mutations.js";
import { sample } from "../support/naive/sample.js";
import { naiveIssues } from "../support/naive-checker.js";

const list = (dossier: unknown): string[] =>
  naiveIssues(dossier)
    .map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`)
    .sort();

describe("the naive checker", () => {
  test("finds nothing wrong with what is in order", () => {
    expect(list(sample)).toEqual([]);
    expect(list(referenceDossier)).toEqual([]);
  });

  test.each(cases.map(([wrong, issues, right]) => ({ name: issues.join(", "), wrong, issues, right })))(
    "$name",
    ({ wrong, issues, right }) => {
      expect(list(edited(wrong))).toEqual([...issues].sort());
      expect(list(edited(right))).toEqual([]);
      for (const edits of [wrong, right]) expect(disagreement(edited(edits))).toBeUndefined();
    },
  );

  test("tells a wrong shape from a right one, and a single event from both", () => {
    expect(list(edited({ "/events/0/form": "chat" }))).toEqual(["error shape "]);
    expect(list({ ...sample, events: undefined })).toEqual(["error shape "]);
    expect(list(sample.events[0])).toEqual(["error not-a-dossier "]);
    expect(list(sample.events)).toEqual(["error not-a-dossier "]);
    for (const other of [[], null, "x", [sample.events[0], sample.actors[0]], sample.sources])
      expect(list(other)).toEqual(["error shape "]);
    expect(list({ ...sample.events[0], format: "diplomatic-events/1" })).toEqual(["error shape "]);
  });

  test("has a case for each of its codes", () => {
    const folder = new URL("../support/naive/", import.meta.url);
    const sources = readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(new URL(name, folder), "utf8"));
    const codes = sources.flatMap((text) =>
      [...text.matchAll(/\b(?:error|warning)\("([a-z-]+)"/g)].map(([, code]) => code),
    );
    const seen = cases.flatMap(([, issues]) => issues.map((issue) => issue.split(" ")[1]));
    expect([...new Set(seen)].sort()).toEqual([...new Set(codes)].sort());
  });
});

/** What a value has under a key, whatever it is. */
const field = (value: unknown, key: string): unknown => Reflect.get(Object(value), key);

describe.each(["valid", "invalid"])("both checkers agree on the fixtures in %s", (folder) => {
  const found = fixturesIn(folder);

  test.skipIf(found === undefined)("there are some", () => {
    expect(found).not.toEqual([]);
  });

  test.each(found ?? [])("$name", ({ content }) => {
    if (folder === "valid") {
      expect(disagreement(content)).toBeUndefined();
      return;
    }
    const [dossier, text] = [field(content, "dossier"), field(content, "text")];
    // A single event is not checked naively, and options change what is checked.
    if (field(content, "event") !== undefined || field(content, "options") !== undefined) return;
    if (typeof text === "string") {
      if (verdictOfText(text) === "wrong") expect(checkDossierText(text).ok).toBe(false);
      return;
    }
    expect(disagreement(dossier)).toBeUndefined();
  });
});

/** That a text is no JSON or its dossier is wrong. What is wrong with a text that can be read nevertheless is not seen here. */
function verdictOfText(text: string): "wrong" | "unknown" {
  try {
    // RFC 8259, section 8.1: a reader may ignore a byte order mark.
    const dossier: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return naiveIssues(dossier).some(({ severity }) => severity === "error") ? "wrong" : "unknown";
  } catch {
    return "wrong";
  }
}

describe("both checkers agree on what is made of dossiers that are in order", () => {
  const mutation = fc.record({
    name: fc.constantFrom(...mutationNames),
    choices: fc.array(fc.nat(9999), { minLength: 10, maxLength: 10 }),
  });
  const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });

  test.each<[string, Dossier, number]>([
    ["the reference dossier", referenceDossier, 30],
    ["an invented one with a bit of everything", sample, 45],
  ])("%s", { timeout: 600_000 }, (_, original, numRuns) => {
    const law = fc.property(mutations, (list) => {
      const problem = disagreement(mutate(original, list), original);
      if (problem !== undefined) throw new Error(problem);
    });
    fc.assert(law, lawRuns(numRuns));
  });

  test.each(mutationNames.map((name) => [name]))("%s: changes something", (name) => {
    const changed = fc.sample(mutation, { numRuns: 20, seed: 1 }).map(({ choices }) => {
      return changes(sample, mutate(sample, [{ name, choices }])).length > 0;
    });
    expect(changed).toContain(true);
  });

  test("a disagreement is told with what was changed", () => {
    const changed = edited({ "/events/0/place": "arcadia" });
    expect(changes(sample, changed)).toEqual(['  /events/0/place: "valley" -> "arcadia"']);
  });
});
