// Builds the package twice, in folders of different names, in different time zones and languages and with clocks a year apart, and compares
// the files and the tarballs byte by byte. Prints the tarball's hash, which any other build of the same commit with the same Node
// and npm gives. Needs no network.

import { createHash } from "node:crypto";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { root } from "./package/manifest.js";
import { createReport } from "./package/report.js";
import { mustRun } from "./package/run.js";
import { packInto, temporaryFolder } from "./package/tarball.js";

const temporary = temporaryFolder();
const dayInMs = 86_400_000;

/** How the two builds differ in all that must not matter. */
const surroundings = [
  { folder: "a", zone: "UTC", locale: "C", days: 0 },
  { folder: "another, with a longer name/b", zone: "Pacific/Apia", locale: "tr_TR.UTF-8", days: 366 },
];

const report = createReport();
/** @type {{ folder: string, dist: Map<string, string>, tarball: string }[]} */
const builds = [];

for (const { folder, zone, locale, days } of surroundings)
  report.check(`build in ${zone}`, () => {
    const copy = join(temporary, folder);
    copyProject(copy, days);
    const clock = join(temporary, `clock-${days}.mjs`);
    writeFileSync(clock, shiftedClock(days));
    const settings = [`TZ=${zone}`, `LC_ALL=${locale}`, `NODE_OPTIONS=--import=file://${clock}`];
    mustRun("env", [...settings, "npm", "run", "--silent", "build"], copy);
    const packed = join(temporary, `packed-${days}`);
    mkdirSync(packed);
    const tarball = readFileSync(packInto(packed, copy).file);
    const dist = hashesIn(join(copy, "dist"));
    builds.push({
      folder: copy,
      dist,
      tarball: `sha512-${createHash("sha512").update(tarball).digest("base64")}`,
    });
    return `${dist.size} files`;
  });

const [first, second] = builds;
if (first && second) {
  report.check("files", () => {
    const names = [...new Set([...first.dist.keys(), ...second.dist.keys()])];
    const different = names.filter((name) => first.dist.get(name) !== second.dist.get(name));
    if (different.length > 0) throw new Error(`not the same in both: ${different.join(", ")}`);
    return `${names.length} files are the same in both, byte for byte`;
  });
  report.check("places", () => {
    // Both builds share what is installed, so a path to that would be the same in both.
    for (const [name, text] of textsIn(join(first.folder, "dist")))
      for (const place of [root, temporary])
        if (text.includes(place)) throw new Error(`${name} names ${place}`);
    return "no file names the folder that it was built in";
  });
  report.check("tarball", () => {
    if (first.tarball !== second.tarball) throw new Error(`${first.tarball} and ${second.tarball}`);
    const npm = mustRun("npm", ["--version"], root).trim();
    return `${first.tarball} (Node ${process.versions.node}, npm ${npm})`;
  });
}
report.finish();

/**
 * Copies what a build reads, with other times of change. What is installed is shared.
 *
 * @param {string} folder
 * @param {number} days
 */
function copyProject(folder, days) {
  const time = Date.now() / 1000 - days * 1000;
  const own = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const name of [...own.map((entry) => entry.name), "src", "scripts", "schema"])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    utimesSync(join(folder, name), time, time);
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
}

/**
 * A module that puts a process's clock forward.
 *
 * @param {number} days
 */
function shiftedClock(days) {
  return `const RealDate = Date;
const now = () => RealDate.now() + ${days * dayInMs};
globalThis.Date = class Date extends RealDate {
  static now = now;
  constructor(...parts) {
    super(...(parts.length > 0 ? parts : [now()]));
  }
};
`;
}

/** @param {string} folder */
function textsIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => /** @type {const} */ ([file.slice(folder.length + 1), readFileSync(file, "utf8")]));
}

/**
 * @param {string} folder
 * @returns {Map<string, string>} The hash of each file by its path.
 */
function hashesIn(folder) {
  return new Map(
    textsIn(folder).map(([name, text]) => [name, createHash("sha256").update(text).digest("hex")]),
  );
}
