import { describe, expect, test } from "vitest";
import { createCollector } from "../../src/check/index.js";

const params = { first: "/first" };
const input = { first: [1, { a: 1, b: 2 }], second: { c: 3 } };

describe("issues of one check", () => {
  test("stand in the order of their places, an object before what is in it, what is not there last", () => {
    const collector = createCollector(100);
    const paths = [
      ["first"],
      ["second", "missing"],
      ["second", "c"],
      ["nowhere", "c"],
      ["second"],
      ["first", 1, "b"],
      ["first", 1, "a"],
      ["first", 0, "x"],
      ["first", 0],
      [],
    ];
    for (const path of paths) collector.add("repeated-item", path, params);
    expect(collector.finish(input).map(({ pointer }) => pointer)).toEqual([
      "",
      "/first",
      "/first/0",
      "/first/0/x",
      "/first/1/a",
      "/first/1/b",
      "/second",
      "/second/c",
      "/second/missing",
      "/nowhere/c",
    ]);
  });

  test("are told once for one place and code", () => {
    const collector = createCollector(100);
    for (const path of [["first"], ["second"], ["first"]]) collector.add("repeated-item", path, params);
    collector.add("missing-field", ["first"], { field: "x" });
    expect(collector.finish(input).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      "/first repeated-item",
      "/first missing-field",
      "/second repeated-item",
    ]);
  });

  test("are as many errors and as many warnings as the limit, and then that there are more", () => {
    const codesOf = (errors: number, warnings: number, most: number): string[] => {
      const collector = createCollector(most);
      for (let at = 0; at < errors; at++) collector.add("repeated-item", ["first", at], params, "error");
      for (let at = 0; at < warnings; at++) collector.add("repeated-item", ["second", at], params, "warning");
      expect(collector.full()).toBe(errors > Math.max(1, most));
      expect(collector.failed()).toBe(errors > 0);
      return collector.finish(input).map(({ code, severity }) => `${severity} ${code}`);
    };
    const error = "error repeated-item";
    const warning = "warning repeated-item";
    expect(codesOf(2, 2, 2)).toEqual([error, error, warning, warning]);
    expect(codesOf(3, 0, 2).slice(0, 2)).toEqual([error, error]);
    expect(codesOf(3, 0, 2)[2]).toContain("issue-limit");
    expect(codesOf(0, 3, 2)[2]).toContain("issue-limit");
    expect(codesOf(0, 3, 2)).toHaveLength(3);
    expect(codesOf(0, 0, 2)).toEqual([]);
    // At least one error is listed, whatever is asked for.
    expect(codesOf(1, 0, 0)).toEqual([error]);
  });

  test("are not put into words where they would only be counted", () => {
    let told = 0;
    const counted = {
      get first() {
        told++;
        return "/first";
      },
    };
    const collector = createCollector(2);
    for (let at = 0; at < 3; at++) collector.add("repeated-item", ["first", at], counted);
    const first = told;
    for (let at = 3; at < 9; at++) collector.add("repeated-item", ["first", at], counted);
    expect(told).toBe(first);
    // Errors are counted by themselves.
    for (let at = 3; at < 9; at++) collector.add("repeated-item", ["second", at], counted, "error");
    expect(told).toBe(2 * first);
    expect(collector.finish(input).map(({ severity }) => severity)).toEqual([
      "warning",
      "warning",
      "error",
      "error",
      "warning",
    ]);
  });

  test("are in order also in an object that does not tell its keys", () => {
    const silent = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("no");
        },
      },
    );
    const collector = createCollector(100);
    collector.add("repeated-item", ["b", "x"], params);
    collector.add("repeated-item", ["a"], params);
    expect(collector.finish({ a: 1, b: silent }).map(({ pointer }) => pointer)).toEqual(["/a", "/b/x"]);
  });
});
