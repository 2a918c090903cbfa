// What users install with the package, and what it is made with: nothing more than meant, locked by hash, without scripts at
// installation, under licences that allow it. Prints one table. Needs a build, and no network.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { manifest, root } from "./package/manifest.js";
import { createReport } from "./package/report.js";
import { billOfMaterials } from "./supply-chain/bill-of-materials.js";
import { installScripts, lockedPackages, unlicensed, unsafeEntries } from "./supply-chain/lockfile.js";
import { bundled } from "./third-party-licenses.js";

/** What users may come to install: a further package is a decision, and changes this line. */
const meant = ["date-fns", "zod"];

const lockfile = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
const locked = lockedPackages(lockfile);
const parts = [...meant, ...bundled];
const report = createReport();

report.check("lockfile", () => {
  refuse(unsafeEntries(lockfile));
  return `${locked.length} packages, all with a SHA-512 hash, none with an address`;
});

report.check("installed with it", () => {
  const production = locked.filter(({ dev }) => !dev).map(({ name }) => name);
  const installed = [...new Set([...production, ...Object.keys(manifest.peerDependencies)])].sort();
  if (String(installed) !== String(meant))
    throw new Error(`${installed.join(", ")}; expected ${meant.join(", ")}`);
  return installed.join(", ");
});

report.check("bundled", () => {
  const found = bundledPackages();
  if (String(found) !== String(bundled))
    throw new Error(
      `dist has code of ${found.join(", ")}; scripts/third-party-licenses.js names ${bundled.join(", ")}`,
    );
  return found.join(", ");
});

report.check("scripts at installation", () => {
  const own = ["preinstall", "install", "postinstall"].filter((name) => name in manifest.scripts);
  refuse([
    ...own.map((name) => `${name} of the package itself`),
    ...installScripts(lockfile, manifest.allowScripts),
  ]);
  return "none is run";
});

report.check("licences", () => {
  refuse(unlicensed(lockfile, parts));
  const named = parts.map((name) => `${name} ${locked.find((each) => each.name === name)?.license}`);
  return `${named.join(", ")}; those of ${locked.length - parts.length} tools are allowed for tools`;
});

report.check("CycloneDX", () => {
  const { metadata, components } = billOfMaterials();
  const name = (/** @type {{ "bom-ref": string }} */ component) => component["bom-ref"];
  const within = metadata.component.components ?? [];
  const all = [...components, ...within];
  if (String(all.map((each) => each.name)) !== String(parts))
    throw new Error(`lists ${all.map(name).join(", ")}`);
  const bare = all.filter(({ licenses = [] }) => licenses.length === 0);
  refuse(bare.map((each) => `${name(each)} without a licence`));
  return `${components.map(name).join(", ")}; within ${name(metadata.component)}: ${within.map(name).join(", ")}`;
});

report.finish();

/** @param {string[]} wrong */
function refuse(wrong) {
  if (wrong.length > 0) throw new Error(wrong.join(", "));
}

/** The packages whose code is in dist, by the comments that the bundler leaves there. */
function bundledPackages() {
  const dist = join(root, "dist");
  const texts = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((name) => /[.]c?js$/.test(name))
    .map((name) => readFileSync(join(dist, name), "utf8"));
  const names = texts.flatMap((text) =>
    [...text.matchAll(/^\/\/ (?:.*\/)?node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm)].map(
      ([, name = ""]) => name,
    ),
  );
  return [...new Set(names)].sort();
}
