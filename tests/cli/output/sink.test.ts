import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import {
  createToken,
  openFile as openDestination,
  resolveDestinations,
  type Sink,
} from "../../../src/cli/output/index.js";

const folder = mkdtempSync(join(tmpdir(), "sink-"));
afterAll(() => rmSync(folder, { recursive: true }));

const token = "0123456789abcdef";

/** Opens the file as `--valid-to PATH --force` does. */
async function openFile(path: string, ofRun = token): Promise<Sink> {
  const { valid } = await resolveDestinations({ input: "-", validTo: path, force: true });
  if (valid === undefined || valid === "-") throw new Error(`${path} is no file`);
  return openDestination(valid, ofRun);
}

test("a file has its name only when it is finished", async () => {
  const path = join(folder, "new");
  const sink = await openFile(path);
  await sink.write(Buffer.from("one\ntwo\n"));
  expect(existsSync(path)).toBe(false);
  await sink.finish();
  expect(readFileSync(path, "utf8")).toBe("one\ntwo\n");
  expect(readdirSync(folder)).toEqual(["new"]);
});

test("a file that is given up keeps what it was, and whole lines lie beside it", async () => {
  const path = join(folder, "old");
  writeFileSync(path, "before\n");
  const sink = await openFile(path);
  await sink.write(Buffer.from("one\ntwo\nthr"));
  await sink.write(Buffer.from("ee"));
  expect(await sink.abandon()).toBe(`${path}.${token}.partial`);
  expect(readFileSync(path, "utf8")).toBe("before\n");
  expect(readFileSync(`${path}.${token}.partial`, "utf8")).toBe("one\ntwo\n");
});

test("a file that is given up before its first whole line leaves nothing", async () => {
  const path = join(folder, "never");
  const sink = await openFile(path);
  await sink.write(Buffer.from("thr"));
  expect(await sink.abandon()).toBeUndefined();
  expect(readdirSync(folder).filter((name) => name.startsWith("never"))).toEqual([]);
});

test("a file that is finished stays so when the run is given up", async () => {
  const path = join(folder, "finished");
  const sink = await openFile(path);
  await sink.write(Buffer.from("one\n"));
  await sink.finish();
  expect(await sink.abandon()).toBeUndefined();
  expect(readFileSync(path, "utf8")).toBe("one\n");
});

test("a file that cannot take its name is left beside it, whole", async () => {
  const path = join(folder, "taken");
  const sink = await openFile(path);
  await sink.write(Buffer.from("one\ntwo\n"));
  mkdirSync(path);
  writeFileSync(join(path, "full"), "");
  await expect(sink.finish()).rejects.toThrow();
  expect(await sink.abandon()).toBe(`${path}.${token}.partial`);
  expect(readFileSync(`${path}.${token}.partial`, "utf8")).toBe("one\ntwo\n");
});

test("a link stays a link, and its file is replaced", async () => {
  const target = join(folder, "target");
  const link = join(folder, "link");
  writeFileSync(target, "before");
  symlinkSync(target, link);
  const sink = await openFile(link);
  await sink.write(Buffer.from("after\n"));
  await sink.finish();
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(target, "utf8")).toBe("after\n");
});

test.skipIf(process.platform === "win32")("what is no file is written to and not replaced", async () => {
  const sink = await openFile("/dev/null");
  await sink.write(Buffer.from("gone\n"));
  await sink.finish();
  expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
});

test.skipIf(process.platform === "win32")("a file that is replaced keeps its mode", async () => {
  for (const mode of [0o600, 0o640, 0o755]) {
    const path = join(folder, `mode-${mode}`);
    writeFileSync(path, "before\n", { mode });
    chmodSync(path, mode);
    const sink = await openFile(path);
    // While it is written, only its owner reads it.
    expect(statSync(`${path}.${token}.partial`).mode & 0o777).toBe(0o600);
    await sink.finish();
    expect(statSync(path).mode & 0o777).toBe(mode);
  }
});

test("a file that another program has created since stays, and the lines lie beside it", async () => {
  const path = join(folder, "since");
  const sink = await openFile(path);
  await sink.write(Buffer.from("ours\n"));
  writeFileSync(path, "theirs\n");
  await expect(sink.finish()).rejects.toThrow("another program has created it since");
  expect(await sink.abandon()).toBe(`${path}.${token}.partial`);
  expect(readFileSync(path, "utf8")).toBe("theirs\n");
  expect(readFileSync(`${path}.${token}.partial`, "utf8")).toBe("ours\n");
});

test("a link at the name of the unfinished file is not followed", async () => {
  const victim = join(folder, "victim");
  writeFileSync(victim, "precious\n");
  const path = join(folder, "planted");
  symlinkSync(victim, `${path}.${token}.partial`);
  await expect(openFile(path)).rejects.toThrow("cannot both go to");
  expect(readFileSync(victim, "utf8")).toBe("precious\n");
});

// Two names are one in another case on such a file system, where the second unfinished file has the name of the first.
test("two outputs of one name are refused when the second is opened", async () => {
  const path = join(folder, "twice");
  const sink = await openFile(path);
  await expect(openFile(path)).rejects.toThrow("valid lines and rejects cannot both go to");
  expect(await sink.abandon()).toBeUndefined();
});

test("the name of an unfinished file is new in each run, and long", () => {
  const tokens = new Set(Array.from({ length: 100 }, createToken));
  expect(tokens.size).toBe(100);
  for (const each of tokens) expect(each).toMatch(/^[0-9a-f]{24}$/);
});
