// Runs each of examples/ as its reader would, with the package as it would be published: installed into a copy of its folder, compiled
// and tested, with the lowest and the latest version of zod. Redocly reads the OpenAPI documents that the services serve. Prints one
// table. Needs a build, npm's registry, and Debian's python3-jsonschema or the like; an example in Python fails without.

import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { findPython } from "./contracts/python.js";
import { manifest, root } from "./package/manifest.js";
import { createReport } from "./package/report.js";
import { mustRunBeside } from "./package/run.js";
import { packInto, temporaryFolder } from "./package/tarball.js";

const wanted = process.argv.slice(2);
const examples = readdirSync(join(root, "examples"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && (wanted.length === 0 || wanted.includes(entry.name)))
  .map(({ name }) => name)
  .sort();
if (examples.length === 0) throw new Error(`there is no example ${wanted.join(", ")}`);
const lowest = manifest.peerDependencies.zod.replace(/^[^0-9]*/, "");

const report = createReport();
const folder = temporaryFolder();
const { file: tarball } = packInto(folder);
preferPython();

// Two at a time: installing waits for the disk, and compiling for a core.
const waiting = [...examples];
const rows = new Map(examples.map((name) => [name, /** @type {Row[]} */ ([])]));
const next = async () => {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
    for await (const row of tryExample(name)) rows.get(name)?.push(row);
};
await Promise.all([next(), next()]);

for (const { what, found } of [...rows.values()].flat())
  report.check(what, () => {
    if (found instanceof Error) throw found;
    return found;
  });
report.finish();

/** @typedef {{ what: string, found: string | Error }} Row */

/**
 * @param {string} name
 * @returns {AsyncGenerator<Row>}
 */
async function* tryExample(name) {
  const project = join(folder, name);
  createProject(name, project);
  for (const zod of [lowest, "latest"])
    yield await settle(`${name}, zod ${zod}`, async () => {
      const started = performance.now();
      await install(project, `zod@${zod}`);
      const installed = performance.now();
      const tests = countTests(await mustRunBeside("npm", ["test"], project));
      const [first, second] = [installed - started, performance.now() - installed].map(inSeconds);
      return `zod ${installedVersion(project, "zod")}: ${tests} tests; installed in ${first}, run in ${second}`;
    });
  const served = join(project, "dist/openapi.js");
  if (existsSync(served))
    yield await settle(`${name}, OpenAPI`, async () => {
      const { openApiDocument } = await import(pathToFileURL(served).href);
      const file = join(project, "openapi.json");
      writeFileSync(file, JSON.stringify(openApiDocument));
      await mustRunBeside("npx", ["redocly", "lint", file], root);
      return "no error and no warning";
    });
}

/**
 * @param {string} what
 * @param {() => Promise<string>} measure
 * @returns {Promise<Row>}
 */
async function settle(what, measure) {
  try {
    return { what, found: await measure() };
  } catch (error) {
    return { what, found: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** @param {number} milliseconds */
function inSeconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * A copy of the example with the packed package installed. What else it needs, npm's cache has after the first time.
 *
 * @param {string} name
 * @param {string} project
 */
function createProject(name, project) {
  const made = ["node_modules", "dist", "package-lock.json", "__pycache__"];
  cpSync(join(root, "examples", name), project, {
    recursive: true,
    filter: (path) => !made.includes(basename(path)),
  });
  const own = join(project, "package.json");
  const wants = JSON.parse(readFileSync(own, "utf8"));
  wants.dependencies[manifest.name] = `file:${tarball}`;
  writeFileSync(own, JSON.stringify(wants));
}

/**
 * @param {string} project
 * @param {string} what
 */
async function install(project, what) {
  const options = ["--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", "--prefer-offline"];
  await mustRunBeside("npm", ["install", ...options, "--save-exact", what], project);
}

/**
 * How many tests passed, as the runners of Node, Vitest and Python say. None is a failure: then nothing was shown.
 *
 * @param {string} output
 * @returns {string}
 */
function countTests(output) {
  const [, count = "0"] =
    /^(?:# pass|ℹ pass|Ran| *Tests) +(\d+)/m.exec(stripVTControlCharacters(output)) ?? [];
  if (count === "0") throw new Error(`no test ran:\n${output}`);
  return count;
}

/** Makes `python3` a Python that has jsonschema, where there is one. */
function preferPython() {
  const python = findPython();
  if (!python || process.platform === "win32") return;
  const bin = join(folder, "bin");
  mkdirSync(bin);
  // With the path as it is now, or it would start itself.
  const path = process.env["PATH"];
  writeFileSync(join(bin, "python3"), `#!/bin/sh\nPATH='${path}'\nexec ${python.command} "$@"\n`);
  chmodSync(join(bin, "python3"), 0o755);
  process.env["PATH"] = `${bin}${delimiter}${path}`;
}

/**
 * @param {string} project
 * @param {string} name
 * @returns {string}
 */
function installedVersion(project, name) {
  return JSON.parse(readFileSync(join(project, "node_modules", name, "package.json"), "utf8")).version;
}
