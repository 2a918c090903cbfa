// Runs each of examples/ as its reader would, with the package as it would be published: installed into a copy of its folder, compiled
// and tested, with the lowest and the latest version of zod. Redocly reads the OpenAPI documents that the services serve. Prints one
// table. Needs a build, npm's registry, and Debian's python3-jsonschema or the like; an example in Python fails without.

import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { findPython } from "./contracts/python.js";
import { lintDocument } from "./openapi/lint.js";
import { manifest, root } from "./package/manifest.js";
import { createReport } from "./package/report.js";
import { mustRun, run } from "./package/run.js";
import { packInto, temporaryFolder } from "./package/tarball.js";

const wanted = process.argv.slice(2);
const examples = readdirSync(join(root, "examples"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && (wanted.length === 0 || wanted.includes(entry.name)))
  .map(({ name }) => name)
  .sort();
const lowest = manifest.peerDependencies.zod.replace(/^[^0-9]*/, "");

const report = createReport();
const folder = temporaryFolder();
const { file: tarball } = packInto(folder);
preferPython();

for (const name of examples) {
  const project = join(folder, name);
  for (const zod of [lowest, "latest"])
    report.check(`${name}, zod ${zod}`, () => {
      const started = performance.now();
      if (!existsSync(project)) createProject(name, project);
      install(project, `zod@${zod}`);
      const installed = performance.now();
      const tests = runTests(project);
      const seconds = [installed - started, performance.now() - installed].map((ms) =>
        (ms / 1000).toFixed(1),
      );
      return `zod ${installedVersion(project, "zod")}: ${tests} tests; installed in ${seconds[0]} s, run in ${seconds[1]} s`;
    });
  const served = join(project, "dist/openapi.js");
  if (!existsSync(served)) continue;
  const { openApiDocument } = await import(pathToFileURL(served).href);
  report.check(`${name}, OpenAPI`, () => {
    const { summary, problems } = lintDocument(openApiDocument, folder);
    if (problems.length > 0) throw new Error([summary, ...problems].join("\n"));
    return summary;
  });
}

report.finish();

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
function install(project, what) {
  const options = ["--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", "--prefer-offline"];
  mustRun("npm", ["install", ...options, "--save-exact", what], project);
}

/**
 * Compiles and tests, and counts the tests as Node's and Python's runners do. None is a failure: then nothing was shown.
 *
 * @param {string} project
 * @returns {string}
 */
function runTests(project) {
  const { ok, output } = run("npm", ["test"], project);
  const [, count = "0"] = /^(?:# pass|ℹ pass|Ran) (\d+)/m.exec(output) ?? [];
  if (!ok || count === "0") throw new Error(`npm test failed, or ran no test:\n${output}`);
  return count;
}

/** Makes `python3` a Python that has jsonschema, where there is one. */
function preferPython() {
  const python = findPython();
  if (!python || process.platform === "win32") return;
  const bin = join(folder, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "python3"), `#!/bin/sh\nexec ${python.command} "$@"\n`);
  chmodSync(join(bin, "python3"), 0o755);
  process.env["PATH"] = `${bin}${delimiter}${process.env["PATH"]}`;
}

/**
 * @param {string} project
 * @param {string} name
 * @returns {string}
 */
function installedVersion(project, name) {
  return JSON.parse(readFileSync(join(project, "node_modules", name, "package.json"), "utf8")).version;
}
