// Runs tests/runtimes, cases over every public function, with the package as it would be published: in Node, Bun, Deno and workerd, which it
// fetches one after the other into a temporary folder, and in the machine's Chromium. Each runs it a second time where no functions can
// be made from text. Every runtime also answers all fixtures, and must answer as this one does. Prints one table. Needs a build, and
// npm's registry. Names on the command line ("Deno") choose runtimes; with --require-all, one that cannot be had is a failure.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { manifest } from "./package/manifest.js";
import { mustRun } from "./package/run.js";
import { temporaryFolder } from "./package/tarball.js";
import { browserRuns, findChromium, runInBrowser } from "./runtimes/chromium.js";
import { commands, discard, fetchRuntime, runProgram } from "./runtimes/commands.js";
import { createProject, programs } from "./runtimes/project.js";

/** @import { Report } from "../tests/runtimes/run-suite.js" */

const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const requireAll = process.argv.includes("--require-all");
const starts = (/** @type {string} */ name, /** @type {string} */ word) =>
  name.toLowerCase().startsWith(word.toLowerCase());
const isChosen = (/** @type {string} */ name) =>
  chosen.length === 0 || chosen.some((word) => starts(name, word));
const names = [...commands.map(({ name }) => name), "Chromium"];
const strange = chosen.filter((word) => !names.some((name) => starts(name, word)));
if (strange.length > 0) {
  console.error(`No runtime is called ${strange.join(", ")}; there are ${names.join(", ")}`);
  process.exit(1);
}

/** @type {{ runtime: string, version: string, how: string, found: string, seconds: string, ok: boolean | undefined }[]} `ok` is undefined where nothing was tried. */
const rows = [];
const folder = temporaryFolder();
const project = await createProject(folder);
const version = process.versions.node;
const started = performance.now();
const here = runProgram(process.execPath, [programs.print], project);
const fixtures = Object.keys(here.answers);
judge("this Node", version, "usual", started, here, { functions: true });
await measure("this Node", version, "another zone and language", { functions: true }, async () =>
  runProgram("env", ["TZ=Pacific/Apia", "LC_ALL=ar_EG.UTF-8", process.execPath, programs.print], project),
);

for (const command of commands.filter(({ name }) => isChosen(name))) {
  const prefix = join(folder, "runtime");
  mkdirSync(prefix, { recursive: true });
  try {
    const found = fetched(command.name, () => {
      const program = fetchRuntime(command, prefix);
      return { program, says: mustRun(program, ["--version"], project) };
    });
    if (found === undefined) continue;
    const { program, says } = found;
    const [version = "?"] = /[0-9]+([.-][0-9]+)+/.exec(says) ?? [];
    for (const { how, args, ...expected } of command.runs)
      await measure(command.name, version, how, expected, async () => runProgram(program, args, project));
  } finally {
    discard(prefix);
  }
}

if (isChosen("Chromium")) {
  const chromium = findChromium();
  if (chromium)
    for (const run of browserRuns) {
      const expected = { functions: !run.policy, where: run.where };
      await measure("Chromium", chromium.version, run.name, expected, () =>
        runInBrowser(chromium.command, project, run),
      );
    }
  else missing("Chromium", "no such program (Debian: apt-get install chromium)");
}

printTable();

/**
 * What a runtime's fetching gives; a row of the table where it fails.
 *
 * @template T
 * @param {string} runtime
 * @param {() => T} fetch
 */
function fetched(runtime, fetch) {
  try {
    return fetch();
  } catch (error) {
    const words = String(error);
    const [reason = words] = /(?:No matching version|The requested resource).*/.exec(words) ?? [];
    missing(runtime, reason.trim().slice(0, 300));
    return undefined;
  }
}

/**
 * @param {string} runtime
 * @param {string} version
 * @param {string} how
 * @param {{ functions: boolean, where?: string | undefined }} expected
 * @param {() => Promise<Report>} run
 */
async function measure(runtime, version, how, expected, run) {
  const started = performance.now();
  try {
    judge(runtime, version, how, started, await run(), expected);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    rows.push({ runtime, version, how, found, seconds: secondsSince(started), ok: false });
  }
}

/**
 * Adds a row to the table.
 *
 * @param {string} runtime
 * @param {string} version
 * @param {string} how
 * @param {number} started
 * @param {Report} report
 * @param {{ functions: boolean, where?: string | undefined }} expected
 */
function judge(runtime, version, how, started, report, { functions, where = "process" }) {
  const { passed, failed, answers } = report;
  const differing = fixtures.filter((name) => answers[name] !== here.answers[name]);
  const wrong = failed.map((each) => `\n  FAILED ${each}`);
  wrong.push(...differing.map((name) => `\n  answers ${name} otherwise than this Node`));
  if (report.makesFunctions !== functions)
    wrong.push(`\n  ${functions ? "cannot make" : "makes"} functions from text`);
  if (report.where !== where) wrong.push(`\n  ran in a ${report.where}`);
  const same = fixtures.length - differing.length;
  const found = `${passed.length} of ${passed.length + failed.length} cases, ${same} of ${fixtures.length} fixtures`;
  const row = { runtime, version, how, found: found + wrong.join(""), seconds: secondsSince(started) };
  rows.push({ ...row, ok: wrong.length === 0 && passed.length > 0 });
}

/**
 * Adds the row of a runtime that could not be tried.
 *
 * @param {string} runtime
 * @param {string} reason
 */
function missing(runtime, reason) {
  const found = `not available: ${reason}`;
  rows.push({ runtime, version: "", how: "", found, seconds: "", ok: requireAll ? false : undefined });
}

/** @param {number} started */
function secondsSince(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

function printTable() {
  const width = (/** @type {"runtime" | "version" | "how" | "seconds"} */ key) =>
    Math.max(...rows.map((row) => row[key].length));
  console.log(`${manifest.name} ${manifest.version}`);
  for (const { runtime, version, how, found, seconds, ok } of rows) {
    const cells = [
      runtime.padEnd(width("runtime")),
      version.padEnd(width("version")),
      how.padEnd(width("how")),
    ];
    const mark = ok === undefined ? "none" : ok ? "ok  " : "FAIL";
    console.log(`${mark}  ${cells.join("  ")}  ${seconds.padStart(width("seconds"))}  ${found}`);
  }
  if (rows.some(({ ok }) => ok === false)) process.exitCode = 1;
}
