// Measures the package as it would be published: the files of its tarball, what bundlers make of it, and that nothing is
// in it twice. Prints one table. Needs a build, and no network.

import { entries } from "./entries.js";
import { bundle } from "./package/bundle.js";
import { checkContents } from "./package/contents.js";
import { checkDefinedOnce } from "./package/identity.js";
import { manifest, subpaths } from "./package/manifest.js";
import { createReport } from "./package/report.js";
import { packInto, temporaryFolder } from "./package/tarball.js";

/**
 * What the root entry, minified and gzipped, with zod and date-fns left out, is meant to stay below. It did until every date was
 * read in full and times were checked to hold together; each run says by how much it does not.
 */
const boundOfRoot = 15_000;

/** What it must not grow beyond meanwhile: two thirds of it are views and comparing, which who does not import does not get. */
const ceilingOfRoot = 84_000;

/** What checking alone must not grow beyond. */
const ceilingOfCheck = 38_500;

/** Words that stand in the code of meetings and of rules, and must not be in a bundle of one schema of something else. */
const strangers = ["in-person", "shuttle", "dangling-reference", "quote-not-found"];

/** Words that stand in the code of comparing. */
const ofComparing = ["goldstein", "cannot both hold"];

const report = createReport();

report.check("tarball", () => {
  const { size, unpackedSize, files } = packInto(temporaryFolder());
  const targets = subpaths.flatMap(({ import: esm, require: cjs }) => [
    esm.types,
    esm.default,
    cjs.types,
    cjs.default,
  ]);
  checkContents(
    files.map(({ path }) => path),
    targets.map((target) => target.replace(/^[.]\//, "")),
  );
  return `${files.length} files, ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked`;
});

report.check("entries", () => {
  const built = Object.keys(entries).map((name) =>
    name === "index" ? manifest.name : `${manifest.name}/${name}`,
  );
  const named = subpaths.map(({ specifier }) => specifier);
  const odd = [...built, ...named].filter((name) => !built.includes(name) || !named.includes(name));
  if (odd.length > 0)
    throw new Error(`only one of package.json and scripts/entries.js has ${odd.join(", ")}`);
  return named.join(", ");
});

for (const extension of /** @type {const} */ ([".js", ".cjs"]))
  report.check(
    `defined once in ${extension}`,
    () => `${checkDefinedOnce(extension)} schemas and the error class`,
  );

report.check("bundle of statementSchema", () => {
  const { text, bytes, gzipped } = bundle(`export { statementSchema } from "${manifest.name}"`);
  const found = [...strangers, ...ofComparing].filter((word) => text.includes(word));
  if (found.length > 0) throw new Error(`has code of meetings, rules or comparing: ${found.join(", ")}`);
  if (!text.includes("decline-comment")) throw new Error("has no speech acts: the search itself is broken");
  return `${bytes} bytes, ${gzipped} gzipped; without meetings, rules and comparing`;
});

report.check("bundle of checkDossier", () => {
  const { text, bytes, gzipped } = bundle(`export { checkDossier } from "${manifest.name}"`);
  const found = ofComparing.filter((word) => text.includes(word));
  if (found.length > 0) throw new Error(`has code of comparing: ${found.join(", ")}`);
  if (text.includes("made an appeal")) throw new Error("has code of views");
  if (gzipped >= ceilingOfCheck)
    throw new Error(`${gzipped} bytes gzipped; the ceiling is ${ceilingOfCheck}`);
  return `${bytes} bytes, ${gzipped} gzipped; without comparing and views`;
});

report.check("bundle of partyJsonSchema", () => {
  const { text, bytes, gzipped } = bundle(`export { partyJsonSchema } from "${manifest.name}/json-schema"`);
  const found = [...strangers, "decline-comment"].filter((word) => text.includes(word));
  if (found.length > 0) throw new Error(`has other schemas: ${found.join(", ")}`);
  if (!text.includes("guarantor")) throw new Error("has no roles: the search itself is broken");
  return `${bytes} bytes, ${gzipped} gzipped; without the other schemas`;
});

report.check("bundle of the root entry", () => {
  const { text, bytes, gzipped } = bundle(`export * from "${manifest.name}"`);
  const lost = [...strangers, ...ofComparing].filter((word) => !text.includes(word));
  if (!text.includes("made an appeal")) lost.push("made an appeal");
  if (lost.length > 0) throw new Error(`lacks ${lost.join(", ")}: the search for strangers is broken`);
  if (gzipped >= ceilingOfRoot) throw new Error(`${gzipped} bytes gzipped; the ceiling is ${ceilingOfRoot}`);
  const over = gzipped - boundOfRoot;
  const verdict = over < 0 ? `below ${boundOfRoot}` : `NOT MET: ${over} over the bound of ${boundOfRoot}`;
  return `${bytes} bytes, ${gzipped} gzipped; ${verdict}`;
});

for (const { specifier } of subpaths.filter(({ specifier }) => specifier !== manifest.name))
  report.check(`bundle of ${specifier}`, () => {
    const { bytes, gzipped } = bundle(`export * from "${specifier}"`);
    return `${bytes} bytes, ${gzipped} gzipped`;
  });

report.finish();

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
