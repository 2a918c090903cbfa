// Compares the package as it would be published with its budgets: the files of its tarball, its public names and what bundlers make of
// it. Prints one table. Needs a build, and no network. publint and attw check that each file of `exports` is there.

import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { entries } from "./entries.js";
import { bundle } from "./package/bundle.js";
import { manifest, root, subpaths } from "./package/manifest.js";
import { readPublicNames } from "./package/public-names.js";
import { createReport } from "./package/report.js";
import { mustRun } from "./package/run.js";
import { packInto, temporaryFolder } from "./package/tarball.js";

/**
 * Imports, and the bytes that a browser gets of each, gzipped and without zod and date-fns. A budget is a little more than the size: code
 * that an import does not need, such as that of comparing for a check, exceeds it.
 *
 * @type {readonly [names: string, subpath: string, budget: number][]}
 */
const budgets = [
  ["{ statementSchema }", "", 8_400],
  ["{ checkDossier }", "", 47_450],
  ["*", "", 79_750],
  ["*", "/compare", 111_950],
  ["*", "/annotation", 74_500],
  ["{ defineDossier, defineSource }", "/authoring", 7_550],
  ["*", "/authoring", 61_400],
  ["*", "/extraction", 112_050],
  ["*", "/fixtures", 10_700],
  ["{ partyJsonSchema }", "/json-schema", 1_560],
  ["*", "/json-schema", 22_200],
  ["*", "/ndjson", 52_900],
  ["*", "/openapi", 21_600],
  ["{ reportHtml }", "/report", 92_200],
  ["*", "/report", 177_000],
  ["*", "/score", 98_250],
  ["*", "/shape", 9_350],
  ["*", "/tables", 28_400],
  ["*", "/time", 25_100],
];

/** How many names the root entry may export, types included. */
const mostNames = 111;

/** How many times as long as zod the root entry may take to import. */
const slowestImport = 1.5;

/** What users need, and nothing else: `dist` is made anew by each build, and `schema` by `npm run generate`. */
const published =
  /^(dist\/.+|schema\/(.+[.]json|duckdb[.]sql)|docs\/([a-z-]+[.](md|png|svg)|official-texts\/[a-z-]+[.]json)|examples\/.+|tests\/fixtures\/valid\/demands\/.+[.]json|(CHANGELOG|CONTRIBUTING|README|SECURITY)[.]md|LICENSE|NOTICE|THIRD-PARTY-LICENSES|package[.]json)$/;

const report = createReport();

report.check("tarball", () => {
  const { size, unpackedSize, files } = packInto(temporaryFolder());
  const surplus = files.filter(({ path }) => !published.test(path)).map(({ path }) => path);
  if (surplus.length > 0) throw new Error(`these files are of no use to users: ${surplus.join(", ")}`);
  const listed = ["LICENSE", "NOTICE", "THIRD-PARTY-LICENSES", "CHANGELOG.md", "README.md"];
  const missing = listed.filter((name) => !files.some(({ path }) => path === name));
  if (missing.length > 0) throw new Error(`these files are missing: ${missing.join(", ")}`);
  return `${files.length} files, ${size} bytes packed, ${unpackedSize} unpacked`;
});

report.check("links in its pages", () => {
  const { files } = packInto(temporaryFolder());
  const paths = new Set(files.flatMap(({ path }) => [path, posix.dirname(path)]));
  const pages = [...paths].filter((path) => path.endsWith(".md"));
  const links = pages.flatMap((page) =>
    [...readFileSync(`${root}${page}`, "utf8").matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)].map(
      ([, link = ""]) => ({
        page,
        link,
        target: posix.join(posix.dirname(page), link).replace(/\/$/, ""),
      }),
    ),
  );
  const dead = links.filter(({ target }) => !paths.has(target)).map(({ page, link }) => `${page}: ${link}`);
  if (dead.length > 0) throw new Error(`these lead nowhere in node_modules: ${dead.join(", ")}`);
  return `${links.length} links of ${pages.length} pages lead to files of the tarball`;
});

report.check("entries", () => {
  const built = Object.keys(entries).map((name) =>
    name === "index" ? manifest.name : `${manifest.name}/${name}`,
  );
  const named = subpaths.map(({ specifier }) => specifier);
  if (String(built.sort()) !== String(named.sort()))
    throw new Error(`scripts/entries.js has ${built.join(", ")}; package.json exports ${named.join(", ")}`);
  return named.join(", ");
});

report.check("names of the root entry", () => {
  const { length } = readPublicNames().get(manifest.name) ?? [];
  if (length > mostNames) throw new Error(`${length}; the budget is ${mostNames}`);
  return `${length} of ${mostNames}`;
});

report.check("import of the root entry", () => {
  // Time of the processor, in turns: what else the machine does falls on both alike.
  const time = (/** @type {string} */ specifier) => {
    const code = `const start = process.cpuUsage(); await import("${specifier}"); const { user, system } = process.cpuUsage(start); console.log(user + system);`;
    return Number(mustRun("node", ["--input-type=module", "-e", code], root));
  };
  const turns = Array.from({ length: 9 }, () => [time(manifest.name), time("zod")]);
  const least = (/** @type {number} */ at) => Math.min(...turns.map((turn) => turn[at] ?? Number.NaN));
  const ratio = least(0) / least(1);
  if (ratio > slowestImport)
    throw new Error(`${ratio.toFixed(2)} times as long as zod; the budget is ${slowestImport}`);
  return `${ratio.toFixed(2)} times as long as zod, of ${slowestImport}`;
});

for (const [names, subpath, budget] of budgets)
  report.check(`${names} of ${manifest.name}${subpath}`, () => {
    const { bytes, gzipped } = bundle(`export ${names} from "${manifest.name}${subpath}"`);
    if (gzipped > budget) throw new Error(`${gzipped} bytes gzipped; the budget is ${budget}`);
    return `${bytes} bytes, ${gzipped} gzipped of ${budget}`;
  });

report.finish();
