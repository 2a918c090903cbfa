import { spawnSync } from "node:child_process";

/** Commands that a reader may copy, and what they print. */
export interface ShellExample {
  /** The line of the first command, from 1. */
  line: number;
  script: string;
  /** The block below, if it is one of text or JSON; else nothing is to be printed. */
  expected: string;
}

const block = /^```sh\n([\s\S]*?)^```\n(?:\n```(?:text|json output)\n([\s\S]*?)^```\n)?/gm;

/** Every block of commands in a page, with the block of output directly below it. */
export function extractShellExamples(page: string): ShellExample[] {
  return Array.from(page.matchAll(block), ({ index, 1: script = "", 2: expected = "" }) => ({
    line: page.slice(0, index).split("\n").length + 1,
    script,
    expected,
  }));
}

/** Runs commands in a folder and gives all that they print, to either output. `npx` runs the built command. */
export function runShellExample(script: string, folder: string, command: string): string {
  const npx = `npx() { shift; "${process.execPath}" "${command}" "$@"; }`;
  const { stdout, error } = spawnSync("sh", ["-c", `exec 2>&1\n${npx}\n${script}`], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] },
    stdio: ["ignore", "pipe", "inherit"],
    timeout: 30_000,
  });
  if (error) throw error;
  return stdout;
}
