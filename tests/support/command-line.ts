import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../../src/cli/commands/index.js";

/** What a run of the command gave. */
export interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

interface Surroundings {
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  /** Whether input and outputs are a terminal. */
  terminal?: boolean;
  /** The width of the terminal. */
  columns?: number;
}

/** The built command. */
export const builtCommand: string = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** Runs the command line within this process. */
export async function runHere(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const { stdin = "", env = {}, terminal, columns } = surroundings;
  let out = "";
  let err = "";
  const code = await run(args, {
    stdin: Object.assign(chunksOf(Buffer.from(stdin)), { isTTY: terminal }),
    stdout: {
      write: (text: string) => {
        out += text;
      },
      isTTY: terminal,
      columns,
    },
    stderr: {
      write: (text: string) => {
        err += text;
      },
      isTTY: terminal,
    },
    env,
  });
  return { code, out, err };
}

/** Runs the built command as a process of its own. */
export function runBuilt(args: readonly string[], { stdin = "", env = {} }: Surroundings = {}): Outcome {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [builtCommand, ...args], {
    input: stdin,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env },
    timeout: 20_000,
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  return { code: status, out: stdout, err: stderr };
}

/** A temporary folder with these files, and the way to its removal. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): {
  path: (name: string) => string;
  remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), "command-line-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return {
    path: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Not all at once, so that a character may be divided. */
async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}
