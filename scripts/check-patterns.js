// Fails if recheck finds a text for which a regular expression takes more than linear time: one that the sources write out or make
// while they check, describe and compare all fixtures, or one of the JSON Schemas. `-- --all` lists every pattern. Needs a build.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import ts from "typescript";
import { readFixtures } from "./contracts/fixtures.js";
import { manifest, root } from "./package/manifest.js";

/** Names and dates of fixtures make many patterns of one form: so many new ones are judged for each place that makes them. */
const mostOfOnePlace = 10;

/** @type {Map<string, { source: string, flags: string, place: string }>} */
const patterns = new Map();
const add = (/** @type {string} */ source, /** @type {string} */ flags, /** @type {string} */ place) => {
  const key = `/${source}/${flags}`;
  if (!patterns.has(key)) patterns.set(key, { source, flags, place });
};

let constructions = 0;
for (const file of filesBelow("src", ".ts")) {
  const parsed = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest);
  const look = (/** @type {ts.Node} */ node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      add(node.text.slice(1, end), node.text.slice(end + 1), file);
    }
    if (ts.isNewExpression(node) && node.expression.getText(parsed) === "RegExp") constructions++;
    ts.forEachChild(node, look);
  };
  look(parsed);
}
for (const file of filesBelow("schema", ".json"))
  JSON.parse(readFileSync(join(root, file), "utf8"), (key, value) => {
    if (key === "pattern" && typeof value === "string") add(value, "u", file);
    if (key === "patternProperties") for (const source of Object.keys(value)) add(source, "u", file);
    return value;
  });
await noteConstructed();

process.env["RECHECK_BACKEND"] = "pure";
const { check } = await import("recheck");
let safe = 0;
for (const [key, { source, flags, place }] of patterns) {
  const found = await check(source, flags, { timeout: 600_000, attackTimeout: 5_000, randomSeed: 1 });
  const reason = found.status === "unknown" ? JSON.stringify(found.error) : found.complexity.summary;
  const attack = found.status === "vulnerable" ? `: ${found.attack.pattern}` : "";
  const isSafe =
    found.status === "safe" ||
    (found.status === "vulnerable" && withstands(source, flags, found.attack.string));
  if (isSafe) safe++;
  else process.exitCode = 1;
  if (!isSafe || process.argv.includes("--all"))
    console.log(`${found.status}  ${place}: ${key}\n  ${reason}, by ${found.checker}${attack}`);
}
console.log(`${safe} of ${patterns.size} patterns take linear time or less`);

/**
 * True if V8 matches an attack within a second. recheck guesses some attacks by counting steps, and those on patterns that V8 matches in
 * linear time take it some ten milliseconds.
 *
 * @param {string} source
 * @param {string} flags
 * @param {string} text
 */
function withstands(source, flags, text) {
  try {
    runInNewContext("new RegExp(source, flags).test(text)", { source, flags, text }, { timeout: 1_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * Adds the patterns that the built library makes from text, which the constructor itself notes.
 */
async function noteConstructed() {
  const Original = RegExp;
  /** @type {Map<string, number>} */
  const places = new Map();
  const make = (/** @type {[string | RegExp, string?]} */ ...[source, flags = ""]) => {
    const place = new Error().stack
      ?.split("\n")
      .find((line) => line.includes("/dist/"))
      ?.trim();
    const count = place === undefined ? mostOfOnePlace : (places.get(place) ?? 0);
    if (place !== undefined && count < mostOfOnePlace && typeof source === "string") {
      add(source, flags, place);
      places.set(place, count + 1);
    }
    return new Original(source, flags);
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (_, [source, flags]) => make(source, flags),
    apply: (_, __, [source, flags]) => make(source, flags),
  });
  const library = await import(manifest.name);
  const { compareDossiers } = await import(`${manifest.name}/compare`);
  const { describeTime } = await import(`${manifest.name}/time`);
  // Its patterns are made when it is loaded.
  await import(`${manifest.name}/extraction`);
  for (const { of, value } of readFixtures(join(root, "tests/fixtures"))) {
    const check = of === "dossier" ? library.checkDossier : library.checkDiplomaticEvent;
    const result = check(value);
    if (!result.ok || of !== "dossier") continue;
    for (const event of result.value.events) {
      library.describeEvent(event, result.value);
      if (event.when) describeTime(event.when);
    }
    library.toTimeline(result.value);
    library.toTerritoryMatrix(result.value);
    compareDossiers(result.value, result.value);
  }
  globalThis.RegExp = Original;
  if (places.size < constructions)
    throw new Error(
      `fixtures reach ${places.size} of the ${constructions} places that make a pattern from text`,
    );
}

/**
 * @param {string} folder
 * @param {string} extension
 */
function filesBelow(folder, extension) {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(extension)).map((name) => join(folder, name));
}
