import { expect, test } from "vitest";
import { checkDossier, checkDossierText, formatIssues, type Issue } from "../../src/index.js";

const issue: Issue = {
  code: "unknown-word",
  severity: "error",
  path: ["events", 0, "act"],
  pointer: "/events/0/act",
  message: "No.",
  params: { found: "tank", words: ["thank"], open: false },
};

test("no issues give no text", () => {
  expect(formatIssues([])).toBe("");
});

test("severity, code and place; the message; the hint if there is one", () => {
  expect(formatIssues([issue])).toBe("error unknown-word at /events/0/act\n  No.");
  expect(formatIssues([{ ...issue, hint: "say yes" }])).toBe(
    "error unknown-word at /events/0/act\n  No.\n  hint: say yes",
  );
});

test("line and column where the issue has them", () => {
  expect(formatIssues([{ ...issue, line: 12, column: 7 }])).toBe(
    "error unknown-word at /events/0/act (line 12, column 7)\n  No.",
  );
});

test("the root has a name", () => {
  expect(formatIssues([{ ...issue, severity: "warning", path: [], pointer: "" }])).toBe(
    "warning unknown-word at the root\n  No.",
  );
});

test("one after the other, in the order given, without a line break at the end", () => {
  expect(formatIssues([issue, { ...issue, pointer: "/x" }])).toBe(
    "error unknown-word at /events/0/act\n  No.\nerror unknown-word at /x\n  No.",
  );
});

test("what a document holds cannot write lines or colours of its own", () => {
  const hostile = "x\nerror forged at /\u001b[31m\u009b1m\u202e\u2028";
  const { issues } = checkDossier({
    format: "diplomatic-events/1",
    sources: [],
    actors: [{ id: hostile, kind: hostile, name: "A", [hostile]: 1 }],
    events: [],
    extensions: { [hostile]: 1 },
  });
  expect(issues).toHaveLength(4);
  const text = formatIssues(issues);
  // Two or three lines for each issue, and none more.
  expect(text.split("\n").filter((line) => /^(error|warning) /.test(line))).toHaveLength(4);
  expect(text.split("\n").every((line) => /^(error|warning| {2})/.test(line))).toBe(true);
  expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
  // As data they keep the key as it is.
  expect(issues.some(({ path }) => path.includes(hostile))).toBe(true);
});

test("a key or a word as long as a book does not fill the screen", () => {
  const long = "x".repeat(1_000_000);
  const { issues } = checkDossierText(JSON.stringify({ format: long }));
  expect(formatIssues(issues).length).toBeLessThan(1_000);
  const events = [{ id: "a", type: long }];
  const other = checkDossier({ format: "diplomatic-events/1", sources: [], actors: [], events });
  expect(formatIssues(other.issues).length).toBeLessThan(1_000);
});
