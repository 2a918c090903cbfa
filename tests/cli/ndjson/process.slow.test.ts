import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const command = fileURLToPath(new URL("../../../dist/cli.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "ndjson-"));
const path = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const valid = '{"format":"diplomatic-events/1","sources":[],"actors":[],"events":[]}';

function start(...args: string[]): {
  child: ChildProcessWithoutNullStreams;
  out: () => string;
  err: () => string;
} {
  const child = spawn(process.execPath, [command, "check", "--ndjson", ...args]);
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    err += text;
  });
  child.stdin.on("error", () => {});
  return { child, out: () => out, err: () => err };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}

async function run(input: string, ...args: string[]): Promise<{ code: unknown; out: string; err: string }> {
  const { child, out, err } = start(...args);
  child.stdin.end(input);
  const [code] = await once(child, "close");
  return { code, out: out(), err: err() };
}

describe.each(["1", "2"])("with %s threads", (threads) => {
  test("a file is checked and sorted", { timeout: 20_000 }, async () => {
    writeFileSync(path("in"), `${valid}\n[]\n\n${valid}`);
    const to = ["--force", "--valid-to", path("valid"), "--rejects-to", path("rejects"), "--format", "json"];
    const { code, out, err } = await run("", path("in"), "--threads", threads, ...to);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ line: 2, ok: false, issues: [{ code: "wrong-type", line: 2 }] });
    expect(err).toBe("3 lines read: 2 valid, 1 invalid; 1 blank line left out\n");
    expect(readFileSync(path("valid"), "utf8")).toBe(`${valid}\n${valid}\n`);
    expect(readFileSync(path("rejects"), "utf8")).toBe("[]\n");
  });

  test("valid lines go to the output as soon as they come", { timeout: 20_000 }, async () => {
    const { child, out, err } = start("-", "--valid-to", "-", "--threads", threads);
    child.stdin.write(`${valid}\n[]\n${valid}`);
    await until(() => out() === `${valid}\n` && err().includes("<stdin>:2: invalid"));
    child.stdin.end("\n");
    const [code] = await once(child, "close");
    expect(code).toBe(1);
    expect(out()).toBe(`${valid}\n${valid}\n`);
  });

  test("a signal leaves whole lines", { timeout: 20_000 }, async () => {
    const { child, out, err } = start(
      "-",
      "--rejects-to",
      path("cut"),
      "--threads",
      threads,
      "--format",
      "json",
    );
    child.stdin.write(`${valid}\n[]\n{}\n${valid.slice(0, 20)}`);
    await until(() => out().split("\n").length === 3);
    child.kill("SIGINT");
    const [code] = await once(child, "close");
    expect(code).toBe(130);
    expect(existsSync(path("cut"))).toBe(false);
    const left = err().match(/^what was written so far is in (.+)$/m)?.[1] ?? "";
    expect(left).toMatch(/\.[0-9a-f]{24}\.partial$/);
    expect(readFileSync(left, "utf8")).toBe("[]\n{}\n");
    expect(err()).toBe(
      `what was written so far is in ${left}\nstopped early: 3 lines read: 1 valid, 2 invalid\n`,
    );
  });

  test("a reader that has read enough ends the run", { timeout: 20_000 }, async () => {
    const { child, err } = start("-", "--valid-to", "-", "--threads", threads);
    child.stdin.write(`${valid}\n`.repeat(5000));
    await once(child.stdout, "data");
    child.stdout.destroy();
    // It finds out when it writes again.
    const more = setInterval(() => child.stdin.write(`${valid}\n`), 10);
    const [code] = await once(child, "close");
    clearInterval(more);
    expect([code, err()]).toEqual([0, ""]);
  });
});

test("all valid is 0, and nothing is said but the count", { timeout: 20_000 }, async () => {
  expect(await run(`${valid}\n`, "-")).toEqual({
    code: 0,
    out: "",
    err: "1 line read: 1 valid, 0 invalid\n",
  });
});

test("what cannot be read or written is 2", { timeout: 20_000 }, async () => {
  const missing = await run("", path("missing"));
  expect([missing.code, missing.err]).toEqual([2, expect.stringContaining("there is no such file")]);
  const unwritable = await run(valid, "-", "--valid-to", path("no/such/folder"));
  expect([unwritable.code, unwritable.err]).toEqual([2, expect.stringContaining("cannot write")]);
  const twice = await run(valid, "-", "--valid-to", path("x"), "--rejects-to", path("x"));
  expect([twice.code, twice.err]).toEqual([2, expect.stringContaining("cannot both go to")]);
});

describe.skipIf(process.platform === "win32")("a write that fails", () => {
  test("leaves whole lines beside the file, and the file as it was", { timeout: 30_000 }, async () => {
    const line = `${valid}\n`;
    writeFileSync(path("full"), "before\n");
    writeFileSync(path("many"), line.repeat(3000));
    // No file of this shell grows beyond 60 or 120 kB, depending on what it takes for a block.
    const words = [
      "ulimit -f 120; trap '' XFSZ; exec",
      `"$0" "$1" check --ndjson "$2" --valid-to "$3" --force --threads 1`,
    ];
    const child = spawn("sh", ["-c", words.join(" "), process.execPath, command, path("many"), path("full")]);
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
      err += text;
    });
    const [code] = await once(child, "close");
    expect([code, err]).toEqual([
      2,
      expect.stringContaining(`what was written so far is in ${path("full")}.`),
    ]);
    expect(err).toContain(`cannot write ${path("full")}: `);
    expect(readFileSync(path("full"), "utf8")).toBe("before\n");
    const name = err.match(/^what was written so far is in (.+)$/m)?.[1] ?? "";
    const left = readFileSync(name, "utf8");
    expect(left.length).toBeGreaterThan(0);
    expect(left).toBe(line.repeat(left.length / line.length));
  });

  test.skipIf(!existsSync("/dev/full"))(
    "to a full device is 2 and names it",
    { timeout: 20_000 },
    async () => {
      const { code, err } = await run(`${valid}\n`, "-", "--valid-to", "/dev/full");
      expect([code, err]).toEqual([2, expect.stringContaining("cannot write /dev/full: ENOSPC")]);
    },
  );

  test("leaves nothing where one of two files cannot be opened", { timeout: 20_000 }, async () => {
    const { code } = await run(valid, "-", "--valid-to", path("alone"), "--rejects-to", path("no/such"));
    expect(code).toBe(2);
    expect(readdirSync(folder).filter((name) => name.startsWith("alone"))).toEqual([]);
  });

  test("reaches devices, pipes with a name and the standard output by its file", {
    timeout: 30_000,
  }, async () => {
    const both = await run(`${valid}\n[]\n`, "-", "--valid-to", "/dev/null", "--rejects-to", "/dev/null");
    expect([both.code, both.err]).toEqual([1, "2 lines read: 1 valid, 1 invalid\n"]);
    const piped = await run(`${valid}\n[]\n`, "-", "--valid-to", "/dev/stdout");
    expect([piped.code, piped.out]).toEqual([1, `${valid}\n`]);
    const script = [
      `mkfifo "$3"; cat "$3" > "$4" &`,
      `printf '%s\\n[]\\n' "$2" | "$0" "$1" check --ndjson - --valid-to "$3"; echo $?; wait`,
    ];
    const words = ["-c", script.join("\n"), process.execPath, command, valid, path("fifo"), path("read")];
    const { stdout } = spawnSync("sh", words, { encoding: "utf8" });
    expect(stdout.endsWith("\n1\n")).toBe(true);
    expect(readFileSync(path("read"), "utf8")).toBe(`${valid}\n`);
  });

  test("refuses a file that a standard stream is", { timeout: 30_000 }, () => {
    const shell = (script: string): string => {
      writeFileSync(path("lines"), `${valid}\n[]\n`);
      const words = ["-c", script, process.execPath, command, path("lines"), path("report")];
      return spawnSync("sh", words, { encoding: "utf8" }).stdout;
    };
    const refused = (script: string): void => {
      expect(shell(`${script}; echo $?`)).toBe("2\n");
      expect(readFileSync(path("lines"), "utf8")).toBe(`${valid}\n[]\n`);
    };
    refused('"$0" "$1" check --ndjson - --valid-to "$2" --force < "$2" 2> /dev/null');
    refused('"$0" "$1" check --ndjson - --valid-to - < "$2" >> "$2" 2> /dev/null');
    refused('"$0" "$1" check --ndjson "$2" --valid-to "$3" --force > "$3" 2> /dev/null');
    refused('"$0" "$1" check --ndjson "$2" --rejects-to "$3" --force 2> "$3"');
    // An output that is a file by redirection only.
    const counted =
      '"$0" "$1" check --ndjson "$2" --valid-to /dev/stdout > "$3" 2> /dev/null; echo $?; cat "$3"';
    expect(shell(counted)).toBe(`1\n${valid}\n`);
  });
});
