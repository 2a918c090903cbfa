import { spawnSync } from "node:child_process";
import { chmodSync, existsSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { builtCommand, folderWith, type Outcome, runBuilt } from "../support/command-line.js";

// What only a process shows; the rest is tested within this one, which is quicker.
const dossier = { format: "diplomatic-events/1", sources: [], actors: [], events: [] };
const folder = folderWith({
  "valid.json": JSON.stringify(dossier),
  "many.json": JSON.stringify({
    ...dossier,
    actors: Array.from({ length: 3000 }, (_, n) => ({ id: `a${n}` })),
  }),
  "secret.json": "{}",
});
afterAll(folder.remove);
const ok = folder.path("valid.json");
const many = folder.path("many.json");

/** Runs a script of the shell, in which `$run` is the command. */
function shell(script: string, env: Record<string, string> = {}): Outcome {
  const { status, stdout, stderr, error } = spawnSync("sh", ["-c", script], {
    encoding: "utf8",
    env: {
      ...process.env,
      NO_COLOR: undefined,
      FORCE_COLOR: undefined,
      TERM: "xterm",
      run: `${process.execPath} ${builtCommand}`,
      ok,
      many,
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 20_000,
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  return { code: status, out: stdout, err: stderr };
}

describe("the built command", { timeout: 60_000 }, () => {
  test("answers by its exit code", () => {
    expect(runBuilt(["check", ok])).toEqual({ code: 0, out: `${ok}: valid\n`, err: "" });
    expect(runBuilt(["check", "-"], { stdin: "{" }).code).toBe(1);
    expect(runBuilt(["show", folder.path("missing.json")]).code).toBe(2);
  });

  test("writes all of a long output into a pipe, also when it is read late", () => {
    const args = ["check", "--format", "json", "--max-issues", "100000", many];
    const { code, out } = runBuilt(args);
    expect(code).toBe(1);
    // Of each actor, kind and name are missing.
    expect(JSON.parse(out).files[0].issues).toHaveLength(6000);
    expect(out.length).toBeGreaterThan(1_000_000);
    if (process.platform === "win32") return;
    const late = shell('$run check --format json --max-issues 100000 "$many" | (sleep 0.5; cat)');
    expect(late.out).toBe(out);
  });

  test("finds a terminal's colour by the environment", () => {
    expect(runBuilt(["check", ok], { env: { FORCE_COLOR: "1" } }).out).toContain("\u001b");
    expect(runBuilt(["check", ok], { env: { NO_COLOR: "1" } }).out).toBe(`${ok}: valid\n`);
  });
});

describe.skipIf(process.platform === "win32")("in a shell", { timeout: 60_000 }, () => {
  test("a pipe that closes early is no error, and the exit code still tells", () => {
    const { out, err } = shell('{ $run check --max-issues 100000 "$many"; echo "exit $?" >&2; } | head -1');
    expect(out).toBe(`${many}: invalid, 6000 errors\n`);
    expect(err).toBe("exit 1\n");
    expect(shell("{ $run show reference; echo $? >&2; } | head -1").err).toBe("0\n");
  });

  test("a file that has the name of the built-in dossier is reached by its path", () => {
    const { out, err } = shell(
      'cd "$(dirname "$ok")"; cp "$ok" reference; $run show reference; $run show ./reference',
    );
    expect(err).toBe(
      "diplomatic-events: this is the built-in dossier; the file of that name is ./reference\n",
    );
    expect(out).toContain("A call between Putin and Trump");
    expect(out.trimEnd().split("\n").at(-1)).toBe("evidence: 0 of 0 quotations found word for word");
  });

  test("what is piped in is shown", () => {
    expect(shell('cat "$ok" | $run show').out).toContain("evidence: 0 of 0");
    expect(shell('cat "$ok" | $run check').out).toBe("<stdin>: valid\n");
  });

  test("also a pipe that closes before anything is written", () => {
    expect(shell('{ sleep 0.2; $run check "$ok" 2>&1; echo $? >&3; } 3>&2 | true').err).toBe("0\n");
  });

  test("a closed standard input is empty", () => {
    expect(shell("$run check - <&-")).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^diplomatic-events: <stdin>: it is empty\n {2}hint: .+\n$/),
    });
  });

  test("a file from a process, without a name of its own", () => {
    expect(shell('cat "$ok" | $run check /dev/stdin').out).toBe("/dev/stdin: valid\n");
  });

  test.skipIf(!existsSync("/dev/full"))("an output that cannot be written", () => {
    // The output fails while there is more to check, or after everything is.
    for (const files of ['"$ok"', '"$ok" "$many"']) {
      const { code, err } = shell(`$run check ${files} > /dev/full`);
      expect(code).toBe(2);
      expect(err).toMatch(/^diplomatic-events: the output cannot be written \(ENOSPC.*\)\n {2}hint: .+\n$/);
    }
  });

  test.skipIf(process.getuid?.() === 0)("a file without permission", () => {
    const secret = folder.path("secret.json");
    chmodSync(secret, 0);
    expect(runBuilt(["check", secret])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/: permission to read it is denied\n {2}hint: .+\n$/),
    });
  });

  const hasScript = process.platform !== "win32" && shell("script -qec true /dev/null").code === 0;
  test.skipIf(!hasScript)("a terminal has colour, unless it is not wanted, and no input of its own", () => {
    const onTerminal = (env = ""): string => shell(`script -qec "${env} $run check '$ok'" /dev/null`).out;
    const line = `${ok}: valid\r\n`;
    const coloured = onTerminal();
    expect(coloured).toContain("\u001b[");
    expect(stripVTControlCharacters(coloured)).toBe(line);
    expect(onTerminal("NO_COLOR=1")).toBe(line);
    expect(onTerminal("TERM=dumb")).toBe(line);
    expect(shell(`script -qec "$run check -" /dev/null`).out).toContain("<stdin>: it is a terminal");
  });
});
