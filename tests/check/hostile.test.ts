import { describe, expect, test } from "vitest";
import { cases } from "../../scripts/hostile/cases.js";
import * as compare from "../../src/compare.js";
import * as extraction from "../../src/extraction.js";
import * as root from "../../src/index.js";
import * as ndjson from "../../src/ndjson.js";
import * as time from "../../src/time.js";
import { hang } from "../support/hang.js";

/** Those that need little: `npm run test:hostile` has all, each in a process of its own. */
const brief = cases.filter(
  ({ name, seconds, megabytes, pending }) =>
    seconds === undefined && megabytes === undefined && !pending && !name.includes("MB"),
);

const codesOf = (result: unknown): string => {
  if (typeof result === "string") return result;
  const issues: unknown = Object(result).issues;
  if (!Array.isArray(issues)) throw new Error("no result");
  const codes = issues.map((issue) => String(Object(issue).code));
  const [first = "valid"] = codes;
  return codes.length > 10
    ? `${codes.filter((code) => code === first).length} ${first}`
    : codes.join(", ") || first;
};

describe("what strangers may send is judged soon, and changes nothing that others inherit", () => {
  test.each(brief)("$name", async ({ make, run, verdict }) => {
    const input = make() as never;
    const inherited = [Object.prototype, Array.prototype].map((each) => Reflect.ownKeys(each).length);
    const started = performance.now();
    const result = await (run
      ? run({ ...root, ...compare, ...time, ...ndjson, ...extraction }, input)
      : root.checkDossier(input));
    expect(performance.now() - started).toBeLessThan(hang);
    expect(codesOf(result)).toBe(verdict.replace(", issue-limit", ""));
    expect([Object.prototype, Array.prototype].map((each) => Reflect.ownKeys(each).length)).toEqual(
      inherited,
    );
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  test("there are many of them", () => {
    expect(brief.length).toBeGreaterThan(30);
  });
});
