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
};

/**
 * Runtimes that run a program from the command line: the package that carries the runtime for this machine, where in it the program is,
 * and how it is called, with and without the means to make functions from text.
 */
export const commands = [
  ...["20", "22", "24", "26"].map((version) => ({
    name: `Node ${version}`,
    package: `node-${platform}-${arch}@${version}`,
    file: "bin/node",
    usual: [programs.print],
    withoutFunctions: [noFunctions, programs.print],
  })),
  {
    name: "Bun",
    package: `@oven/bun-${machines.bun}`,
    file: "bin/bun",
    usual: ["run", programs.print],
    // It has no flag for it.
    withoutFunctions: ["run", programs.printWithoutFunctions],
  },
  {
    name: "Deno",
    package: `@deno/${machines.deno}`,
    file: "deno",
    // Without any permission: the package asks for none.
    usual: ["run", "--no-prompt", "--cached-only", programs.print],
    withoutFunctions: ["run", "--no-prompt", "--cached-only", `--v8-flags=${noFunctions}`, programs.print],
  },
];

/**
 * Fetches a runtime's package, without running a script of it.
 *
 * @param {(typeof commands)[number]} command
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
