import { describe, expect, test } from "vitest";
import { checkText } from "../../../src/check/index.js";
import type { Issue } from "../../../src/index.js";
import { createIssue } from "../../../src/issues/index.js";

const limit = createIssue("issue-limit", [], { limit: 1 });
const at = (...path: (string | number)[]): Issue => createIssue("repeated-item", path, { first: "/x" });
const told = (text: string, issues: Issue[], ok: boolean, most = 100): [ok: boolean, issues: string[]] => {
  const result = checkText(text, (value) => (ok ? { ok, value, issues } : { ok, issues }), {
    limits: { issues: most },
  });
  return [
    result.ok,
    result.issues.map(({ code, line, column }) => `${code} ${line ?? "-"}:${column ?? "-"}`),
  ];
};

describe("a check of a value, on its text", () => {
  const text = '{\n  "a": 1, "b": 2,\n  "c": [3]\n}';

  test("gives the issues with their places, in the order of the text, and last what has none", () => {
    expect(told(text, [limit, at("c", 0), at("b"), at("a")], false)).toEqual([
      false,
      ["repeated-item 2:8", "repeated-item 2:16", "repeated-item 3:9", "issue-limit -:-"],
    ]);
    expect(told(text, [at("a"), limit, limit, at("c", 0)], false)[1]).toEqual([
      "repeated-item 2:8",
      "repeated-item 3:9",
      "issue-limit -:-",
      "issue-limit -:-",
    ]);
  });

  test("is in order with warnings, and with the value", () => {
    expect(told(text, [at("b"), at("a")], true)).toEqual([true, ["repeated-item 2:8", "repeated-item 2:16"]]);
    const value = { a: 1 };
    const result = { ok: true as const, value, issues: [] };
    expect(checkText('{"a":1}', () => result)).toBe(result);
  });

  test("is in no order where the text itself is not", () => {
    expect(told('{"a": 1, "a": 2, "b": 3}', [at("b")], true)).toEqual([
      false,
      ["duplicate-key 1:10", "repeated-item 1:23"],
    ]);
    expect(told('{"a": 1, "a": 2}', [], true)).toEqual([false, ["duplicate-key 1:10"]]);
  });

  test("tells what is wrong with the text in its order, though what ends the reading is never left out", () => {
    expect(told('{"a": 1, "a": 2,\n "a": 3, x', [], true)[1]).toEqual([
      "duplicate-key 1:10",
      "duplicate-key 2:2",
      "json-syntax 2:10",
    ]);
    expect(told('{"a": 1, "a": 2,\n "a": 3, x', [], true, 1)[1]).toEqual([
      "json-syntax 2:10",
      "issue-limit -:-",
    ]);
  });

  test("tells no more than there is at the limit", () => {
    expect(told('{"a":1,"a":2}', [], true, 1)).toEqual([false, ["duplicate-key 1:8"]]);
    expect(told('{"a":1,"a":2,"a":3}', [], true, 2)).toEqual([
      false,
      ["duplicate-key 1:8", "duplicate-key 1:14"],
    ]);
    const { issues } = checkText('{"a":1,"a":2,"a":3}', () => ({ ok: true, value: 1, issues: [] }), {
      limits: { issues: 1 },
    });
    expect(issues.at(-1)).toEqual(limit);
  });

  test("tells once that there are more issues than are listed", () => {
    const [, found] = told('{"a": 1, "a": 2, "a": 3, "b": 4}', [at("b"), limit], false, 1);
    expect(found.filter((each) => each.startsWith("issue-limit"))).toHaveLength(1);
    expect(found).toContain("repeated-item 1:31");
    expect(told('{"a": 1, "a": 2, "b": 4}', [at("b"), limit], false, 1)[1].at(-1)).toContain("issue-limit");
  });

  test("counts the errors of the text and of its value together", () => {
    const twice = '{"a": 1, "a": 2,\n "a": 3,\n "b": 4}';
    const errors = [createIssue("wrong-type", ["b"], { expected: "an object", found: "a number" })];
    expect(told(twice, errors, false, 2)[1]).toEqual([
      "duplicate-key 1:10",
      "duplicate-key 2:2",
      "issue-limit -:-",
    ]);
    expect(told(twice, errors, false, 3)[1]).toEqual([
      "duplicate-key 1:10",
      "duplicate-key 2:2",
      "wrong-type 3:7",
    ]);
  });
});
