import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { builtCommand, folderWith } from "../support/command-line.js";
import { extractShellExamples, runShellExample } from "./shell-examples.js";

const at = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const page = readFileSync(at("docs/command-line.md"), "utf8");
const examples = extractShellExamples(page);

const folder = folderWith(
  Object.fromEntries(
    Object.entries({
      "bulletin.json": "command-line/bulletin.json",
      "broken.json": "command-line/broken.json",
      "briefing.json": "command-line/briefing.json",
      "briefing.txt": "command-line/briefing.txt",
      "extracted.json": "command-line/extracted.json",
      "two-readouts-left.json": "pairs/call-two-readouts/left.json",
      "two-readouts-right.json": "pairs/call-two-readouts/right.json",
    }).map(([name, fixture]) => [name, readFileSync(at(`tests/fixtures/${fixture}`))]),
  ),
);
afterAll(folder.remove);

describe.skipIf(process.platform === "win32")(
  "every command of docs/command-line.md prints what it says",
  () => {
    test("every block of commands and of output is found", () => {
      expect(examples).toHaveLength(page.match(/^```sh$/gm)?.length ?? 0);
      expect(examples.filter(({ expected }) => expected !== "")).toHaveLength(
        page.match(/^```(text|json output)$/gm)?.length ?? 0,
      );
      expect(examples.length).toBeGreaterThan(5);
    });

    test.each(examples)("line $line", { timeout: 60_000 }, ({ script, expected }) => {
      expect(runShellExample(script, folder.path(""), builtCommand)).toBe(expected);
    });
  },
);

test("the commands of a block are run as they stand, errors included", () => {
  const [example] = extractShellExamples(
    "Text.\n\n```sh\necho one\necho two >&2\n```\n\n```text\none\ntwo\n```\n",
  );
  expect(example).toEqual({ line: 4, script: "echo one\necho two >&2\n", expected: "one\ntwo\n" });
  expect(extractShellExamples("```sh\ntrue\n```\n\nText.\n\n```text\nx\n```\n")[0]?.expected).toBe("");
  if (process.platform !== "win32")
    expect(runShellExample("echo one\necho two >&2\n", folder.path(""), builtCommand)).toBe("one\ntwo\n");
});
