import { answersTo } from "./answers.js";
import { suite } from "./suite.js";

/**
 * @typedef {{ name: string, run: () => void | Promise<void> }} Case A case throws when it fails.
 * @typedef {object} Report What a runtime says of itself.
 * @property {boolean} makesFunctions Whether it makes functions from text; a content security policy can forbid it.
 * @property {"page" | "worker" | "process"} where
 * @property {string[]} passed The names of the cases that passed.
 * @property {string[]} failed The others, each with its error.
 * @property {Record<string, string>} answers A hash of all that the library answers for each fixture.
 */

/**
 * Runs all cases, and answers every fixture.
 *
 * @param {import("./answers.js").Fixture[]} fixtures
 * @returns {Promise<Report>}
 */
export async function runSuite(fixtures) {
  /** @type {Report} */
  const report = { makesFunctions: makesFunctions(), where: where(), passed: [], failed: [], answers: {} };
  for (const { name, run } of suite) {
    try {
      await run();
      report.passed.push(name);
    } catch (error) {
      report.failed.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  report.answers = answersTo(fixtures);
  return report;
}

function makesFunctions() {
  try {
    return new Function("return true")() === true;
  } catch {
    return false;
  }
}

function where() {
  if ("document" in globalThis) return "page";
  return "WorkerGlobalScope" in globalThis && !("process" in globalThis) ? "worker" : "process";
}
