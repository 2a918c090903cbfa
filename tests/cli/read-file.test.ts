import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli/commands/index.js";
import { failureOf } from "../../src/cli/files/index.js";
import { defaultLimits } from "../../src/index.js";
import { folderWith, runHere } from "../support/command-line.js";

const bytes = (...values: (number | string)[]): Uint8Array =>
  Buffer.concat(values.map((value) => (typeof value === "string" ? Buffer.from(value) : Buffer.of(value))));

const files = {
  "empty.json": bytes(),
  "latin-1.json": bytes('{\n"title": "Caf', 0xe9, '"}'),
  "cut-character.json": bytes('{"title": "外', 0xe5, 0xa4),
  "overlong.json": bytes('"', 0xc0, 0xaf, '"'),
  "surrogate.json": bytes('"', 0xed, 0xa0, 0x80, '"'),
  "picture.json": bytes(0x89, "PNG\r\n", 0x1a, "\n", 0, 0, 0),
  "font.ttf": bytes(0, 1, 0, 0, 0, 0xff),
  "utf-16le.json": bytes(0xff, 0xfe, "{", 0, "}", 0),
  "utf-16be.json": bytes(0xfe, 0xff, 0, "{", 0, "}"),
  "utf-16-unmarked.json": bytes("{", 0, "}", 0),
};
const folder = folderWith(files);
afterAll(folder.remove);

// Offsets by counting the bytes above.
const cases: [keyof typeof files, string][] = [
  ["empty.json", "it is empty"],
  ["latin-1.json", "it is not text in UTF-8: the byte 0xe9 at offset 15 (line 2) is no character"],
  ["cut-character.json", "it is not text in UTF-8: the byte 0xe5 at offset 14 (line 1) is no character"],
  ["overlong.json", "it is not text in UTF-8: the byte 0xc0 at offset 1 (line 1) is no character"],
  ["surrogate.json", "it is not text in UTF-8: the byte 0xed at offset 1 (line 1) is no character"],
  ["picture.json", "it is a binary file: the byte 0x89 at offset 0 (line 1) is no character"],
  ["font.ttf", "it is a binary file: the byte 0xff at offset 5 (line 1) is no character"],
  ["utf-16le.json", "it is text in UTF-16; expected UTF-8"],
  ["utf-16be.json", "it is text in UTF-16; expected UTF-8"],
  ["utf-16-unmarked.json", "it is text in UTF-16; expected UTF-8"],
];

/** One line of what is wrong, and one of what to do. */
function complaint(problem: string): RegExp {
  const escaped = problem.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return new RegExp(`^diplomatic-events: ${escaped}\n {2}hint: [^\n]+\n$`);
}

describe.each(["check", "show"])("%s of what cannot be read", (command) => {
  test.each(cases)("%s", async (name, problem) => {
    const path = folder.path(name);
    const { code, out, err } = await runHere([command, path]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(complaint(`${path}: ${problem}`));
    const piped = await runHere([command, "-"], { stdin: files[name] });
    expect(piped.err).toMatch(complaint(`<stdin>: ${problem}`));
  });

  test("a missing file, a directory, a name that is no name", async () => {
    const missing = folder.path("missing.json");
    expect((await runHere([command, missing])).err).toMatch(complaint(`${missing}: there is no such file`));
    const within = folder.path("empty.json/inner.json");
    expect((await runHere([command, within])).err).toMatch(complaint(`${within}: there is no such file`));
    const directory = folder.path("");
    if (command !== "check")
      expect((await runHere([command, directory])).err).toMatch(complaint(`${directory}: it is a directory`));
    expect((await runHere([command, ""])).err).toMatch(complaint('"": there is no such file'));
    expect((await runHere([command, "a\u0000b"])).err).toMatch(
      /^diplomatic-events: a\\u0000b: it cannot be read \(.+\)\n {2}hint: .+\n$/,
    );
  });

  test("a terminal has nothing to read", async () => {
    const { code, err } = await runHere([command, "-"], { terminal: true });
    expect(code).toBe(2);
    expect(err).toMatch(complaint("<stdin>: it is a terminal, so there is nothing to read"));
  });
});

test("characters divided between pieces of the input are whole again", async () => {
  const text = JSON.stringify({
    format: "diplomatic-events/1",
    title: "外相🤝".repeat(20),
    sources: [],
    actors: [],
    events: [],
  });
  expect(await runHere(["check", "-"], { stdin: text })).toMatchObject({ code: 0, err: "" });
});

test("NUL in text that is otherwise UTF-8 is left to the check", async () => {
  const { code, out } = await runHere(["check", "-"], { stdin: '{"a": \u0000}' });
  expect(code).toBe(1);
  expect(out).toContain('found "\\u0000"');
});

test("reading ends where the input is longer than any text that is checked", async () => {
  const piece = new Uint8Array(1 << 24);
  let read = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      read += piece.length;
      yield piece;
    }
  }
  let err = "";
  const code = await run(["check", "-"], {
    stdin: endless(),
    stdout: { write: () => true },
    stderr: { write: (text: string) => (err += text) },
    env: {},
  });
  expect(code).toBe(2);
  expect(err).toMatch(complaint("<stdin>: it is larger than 300 MB"));
  expect(read).toBeLessThan(3 * defaultLimits.text + 2 * piece.length);
});

test.each([
  ["EACCES", "permission to read it is denied"],
  ["EPERM", "permission to read it is denied"],
  ["EIO", "it cannot be read (the disk said \\u0007)"],
])("%s of the operating system", (code, problem) => {
  expect(failureOf(Object.assign(new Error("the disk said \u0007"), { code })).problem).toBe(problem);
});
