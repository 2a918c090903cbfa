import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openFile } from "../../../src/cli/ndjson/sink.js";

const folder = mkdtempSync(join(tmpdir(), "sink-"));
afterAll(() => rmSync(folder, { recursive: true }));

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
  expect(await sink.abandon()).toBe(`${path}.partial`);
  expect(readFileSync(path, "utf8")).toBe("before\n");
  expect(readFileSync(`${path}.partial`, "utf8")).toBe("one\ntwo\n");
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
  expect(await sink.abandon()).toBe(`${path}.partial`);
  expect(readFileSync(`${path}.partial`, "utf8")).toBe("one\ntwo\n");
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
