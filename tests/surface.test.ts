import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { entries } from "../scripts/entries.js";

/** The names that tests/consumer/everything.ts uses, by specifier, types included. */
const text = readFileSync(new URL("consumer/everything.ts", import.meta.url), "utf8");
const used = new Map(
  [...text.matchAll(/^import \* as (\w+) from "([^"]+)";/gm)].map(([, namespace, specifier]) => {
    const uses = text.matchAll(new RegExp(`\\b${namespace}\\.(\\w+)`, "g"));
    return [specifier, [...new Set([...uses].map(([, name = ""]) => name))]];
  }),
);

// What users can import is a decision, not an accident: a new name changes the entry and tests/consumer/everything.ts.
describe("the public surface", () => {
  test.each(Object.entries(entries))("%s has the names that a consumer uses", async (name, file) => {
    const specifier = name === "index" ? "diplomatic-events" : `diplomatic-events/${name}`;
    const module: object = await import(new URL(`../${file}`, import.meta.url).href);
    // Types begin with a capital letter, as do classes.
    const values = used.get(specifier)?.filter((name) => /^[a-z]/.test(name) || name in module);
    expect(Object.keys(module).sort()).toEqual(values?.sort());
  });
});
