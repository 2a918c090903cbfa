// Makes a release of what is committed: `npm run release -- <version | patch | minor | major> [--dry-run [--quick]]`. Everything is done and
// checked in a temporary clone, and only then fetched back as one commit and one tag, so that what fails leaves nothing
// behind. Publishing is not done here: docs/releasing.md says where. A dry run fetches nothing; a quick one also leaves out
// the checks and the tarball.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { manifest, root } from "./package/manifest.js";
import { mustRun } from "./package/run.js";
import { packInto, temporaryFolder } from "./package/tarball.js";
import { notesOf, releaseChangelog } from "./release/changelog.js";
import { nextVersion } from "./release/version.js";

try {
  release(process.argv.slice(2));
} catch (error) {
  console.error(`Not released: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

/** @param {string[]} args */
function release(args) {
  const { version, dry, quick } = readArguments(args);
  const tag = `v${version}`;
  const branch = git(["branch", "--show-current"], root);
  if (branch === "") throw new Error("no branch is checked out");
  if (git(["status", "--porcelain"], root) !== "")
    throw new Error("there are changes that are not committed; commit or stash them");
  if (git(["tag", "--list", tag], root) !== "") throw new Error(`there is a tag ${tag} already`);

  const folder = temporaryFolder();
  const clone = join(folder, "clone");
  git(["clone", "--quiet", "--no-hardlinks", root, clone], root);
  writeVersion(clone, version);
  const identity = dry ? ["-c", "user.name=Dry run", "-c", "user.email=dry-run@example.invalid"] : [];
  git([...identity, "commit", "--quiet", "--all", "--message", `Version ${version}`], clone);
  console.log(git(["show", "--stat", "--format=%s"], clone));

  const made = quick ? undefined : checkAndPack(clone, folder);
  const message = [`${manifest.name} ${version}`, ...(made ? [made] : [])].join("\n\n");
  git([...identity, "tag", "--annotate", tag, "--message", message], clone);
  if (!dry) {
    git(["fetch", "--quiet", clone, branch, `refs/tags/${tag}:refs/tags/${tag}`], root);
    git(["merge", "--quiet", "--ff-only", "FETCH_HEAD"], root);
  }

  console.log(`\n${message}\n`);
  console.log(notesOf(readFileSync(join(clone, "CHANGELOG.md"), "utf8"), version));
  console.log(
    `\n${dry ? "Dry run: nothing was changed. A release goes on with" : `Tagged ${tag}. Go on with`}:\n`,
  );
  console.log(`  git push --follow-tags origin ${branch}`);
  console.log("  npm publish --provenance --access public    # in CI, from the tag: see docs/releasing.md");
  if (!("repository" in manifest))
    console.log("\npackage.json names no repository, without which provenance is refused.");
}

/** @param {string[]} args */
function readArguments(args) {
  const flags = args.filter((argument) => argument.startsWith("--"));
  const words = args.filter((argument) => !argument.startsWith("--"));
  const unknown = flags.filter((flag) => flag !== "--dry-run" && flag !== "--quick");
  const [asked] = words;
  if (unknown.length > 0 || words.length !== 1 || asked === undefined)
    throw new Error("expected npm run release -- <version | patch | minor | major> [--dry-run [--quick]]");
  const [dry, quick] = [flags.includes("--dry-run"), flags.includes("--quick")];
  if (quick && !dry) throw new Error("--quick is for a dry run: what is released is checked");
  return { version: nextVersion(manifest.version, asked), dry, quick };
}

/**
 * Sets the version where it is written: in package.json, which the command reads, in the lockfile, and in the changelog.
 *
 * @param {string} folder
 * @param {string} version
 */
function writeVersion(folder, version) {
  const rewrite = (/** @type {string} */ name, /** @type {(text: string) => string} */ change) => {
    const file = join(folder, name);
    writeFileSync(file, change(readFileSync(file, "utf8")));
  };
  const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`;
  rewrite("package.json", (text) => json({ ...JSON.parse(text), version }));
  rewrite("package-lock.json", (text) => {
    const lock = JSON.parse(text);
    const { "": own, ...others } = lock.packages;
    return json({ ...lock, version, packages: { "": { ...own, version }, ...others } });
  });
  const today = new Date().toISOString().slice(0, 10);
  rewrite("CHANGELOG.md", (text) => releaseChangelog(text, version, today));
}

/**
 * Runs everything that a change must pass, which builds the package, and packs it.
 *
 * @param {string} clone
 * @param {string} folder
 * @returns {string} The tarball's hash, and what made it.
 */
function checkAndPack(clone, folder) {
  const { status } = spawnSync("bash", [".ci/run"], { cwd: clone, stdio: "inherit" });
  if (status !== 0) throw new Error(".ci/run failed on what would have been released");
  if (git(["status", "--porcelain"], clone) !== "")
    throw new Error(".ci/run changed files that are committed");
  const tarball = readFileSync(packInto(folder, clone).file);
  const npm = mustRun("npm", ["--version"], clone).trim();
  const hash = createHash("sha512").update(tarball).digest("base64");
  return `sha512-${hash} (Node ${process.versions.node}, npm ${npm})`;
}

/**
 * @param {string[]} args
 * @param {string} folder
 */
function git(args, folder) {
  return mustRun("git", args, folder).trim();
}
