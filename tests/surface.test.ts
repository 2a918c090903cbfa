import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { entries } from "../scripts/entries.js";

/** The names that tests/consumer/everything.ts imports, by specifier, without those of types. */
const text = readFileSync(new URL("consumer/everything.ts", import.meta.url), "utf8");
const used = new Map<string, string[]>();
for (const [, names = "", from = ""] of text.matchAll(/^import \{([^}]*)\} from "([^"]+)";/gm)) {
  const values = names.split(",").map((name) => name.trim().replace(/ as .*/, ""));
  used.set(from, [...(used.get(from) ?? []), ...values.filter((name) => !/^(?:type |$)/.test(name))]);
}

// What users can import is a decision, not an accident: a new name changes the entry and tests/consumer/everything.ts.
describe("the public surface", () => {
  test.each(Object.entries(entries))("%s has the names that a consumer uses", async (name, file) => {
    const specifier = name === "index" ? "diplomatic-events" : `diplomatic-events/${name}`;
    const module: object = await import(new URL(`../${file}`, import.meta.url).href);
    expect(Object.keys(module).sort()).toEqual(used.get(specifier)?.sort());
  });
});
