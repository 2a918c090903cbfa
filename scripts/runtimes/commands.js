import { rmSync } from "node:fs";
import { join } from "node:path";
import { mustRun } from "../package/run.js";
import { programs } from "./project.js";

/** @import { Report } from "../../tests/runtimes/run-suite.js" */

/** For V8, what a content security policy without `unsafe-eval` is for a browser. */
const noFunctions = "--disallow-code-generation-from-strings";

const { platform, arch } = process;

/** How packages that carry a runtime name a machine, where they do not name it as Node does. */
const machines = {
  bun: `${platform}-${arch === "arm64" ? "aarch64" : arch}`,
  deno: `${platform}-${arch}${platform === "linux" ? "-glibc" : ""}`,
  workerd: `${platform}-${arch === "x64" ? "64" : arch}`,
};

/**
 * @typedef {object} Run One way in which a runtime runs the suite.
 * @property {string} how
 * @property {string[]} args
 * @property {boolean} functions Whether functions can be made from text there.
 * @property {Report["where"]} [where] Where it runs, if not in a process.
 * @typedef {object} Command A runtime that runs a program from the command line.
 * @property {string} name
 * @property {string} package What carries it for this machine.
 * @property {string} file Where in the package it is.
 * @property {Run[]} runs
 */

/**
 * @param {string[]} usual
 * @param {string[]} withoutFunctions
 * @returns {Run[]}
 */
const both = (usual, withoutFunctions) => [
  { how: "usual", args: usual, functions: true },
  { how: "without functions from text", args: withoutFunctions, functions: false },
];

// Without any permission: the package asks for none.
const deno = ["run", "--no-prompt", "--cached-only"];

/** @type {Command[]} */
export const commands = [
  ...["20", "22", "24", "26"].map((version) => ({
    name: `Node ${version}`,
    package: `node-${platform}-${arch}@${version}`,
    file: "bin/node",
    runs: both([programs.print], [noFunctions, programs.print]),
  })),
  {
    name: "Bun",
    package: `@oven/bun-${machines.bun}`,
    file: "bin/bun",
    // It has no flag for it.
    runs: both(["run", programs.print], ["run", programs.printWithoutFunctions]),
  },
  {
    name: "Deno",
    package: `@deno/${machines.deno}`,
    file: "deno",
    runs: both([...deno, programs.print], [...deno, `--v8-flags=${noFunctions}`, programs.print]),
  },
  {
    name: "workerd",
    package: `@cloudflare/workerd-${machines.workerd}`,
    file: "bin/workerd",
    runs: [{ how: "worker", args: ["test", programs.worker], functions: false, where: "worker" }],
  },
];

/**
 * Fetches a runtime's package, without running a script of it.
 *
 * @param {Command} command
 * @param {string} folder Where to; it is emptied by {@link discard}.
 * @returns {string} The program's file.
 */
export function fetchRuntime(command, folder) {
  const options = ["--no-audit", "--no-fund", "--no-package-lock", "--no-save", "--ignore-scripts"];
  mustRun("npm", ["install", "--prefix", folder, ...options, command.package], folder);
  const name = command.package.replace(/(?<=.)@.*/, "");
  return join(folder, "node_modules", name, command.file);
}

/**
 * Removes what was fetched: together the runtimes take almost a gigabyte.
 *
 * @param {string} folder
 */
export function discard(folder) {
  rmSync(join(folder, "node_modules"), { recursive: true, force: true });
}

/**
 * Runs the suite.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {string} project
 * @returns {Report}
 */
export function runProgram(program, args, project) {
  return JSON.parse(mustRun(program, args, project));
}
