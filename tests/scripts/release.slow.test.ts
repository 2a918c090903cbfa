import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { preversion, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;
const changelog = "# Changelog\n\n## Unreleased\n\n- More.\n\n## 0.1.0 - 2031-01-01\n\n- All.\n";
const who = { name: "Somebody", email: "somebody@example.org" };
const identity = Object.fromEntries(
  ["AUTHOR", "COMMITTER"].flatMap((role) => [
    [`GIT_${role}_NAME`, who.name],
    [`GIT_${role}_EMAIL`, who.email],
  ]),
);

let folder: string;
const path = (name: string) => join(folder, name);
/** Errors are shown even if the tests were started by `npm run --silent`, which npm hands on to every npm below it. */
const env = { ...process.env, ...identity, npm_config_loglevel: "error" };
const run = (command: string, ...args: string[]) =>
  spawnSync(command, args, { cwd: folder, encoding: "utf8", env });
const git = (...args: string[]) => run("git", ...args).stdout.trim();
const commit = (message: string) => git("commit", "--quiet", "--all", "--message", message);

/** A small package that is released as this one is. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "diplomatic-events-"));
  const repository = "https://example.org/small.git";
  const manifest = { name: "small", version: "0.1.0", repository, scripts: { preversion, version } };
  writeFileSync(path("package.json"), JSON.stringify(manifest));
  writeFileSync(path("CHANGELOG.md"), changelog);
  mkdirSync(path("scripts"));
  cpSync(join(root, "scripts/release.sh"), path("scripts/release.sh"));
  mkdirSync(path(".ci"));
  writeFileSync(path(".ci/run"), "#!/bin/sh\nexit 0\n");
  chmodSync(path(".ci/run"), 0o755);
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  commit("All");
});
afterEach(() => rmSync(folder, { recursive: true }));

it("makes one commit and one tag, with the changelog dated", () => {
  const { status, stderr } = run("npm", "version", "minor", "--message", "Version %s");
  expect([status, stderr]).toEqual([0, ""]);
  const today = new Date().toISOString().slice(0, 10);
  expect(readFileSync(path("CHANGELOG.md"), "utf8")).toBe(
    changelog.replace("Unreleased\n", `Unreleased\n\n## 0.2.0 - ${today}\n`),
  );
  expect(git("log", "--format=%s %D")).toBe("Version 0.2.0 HEAD -> main, tag: v0.2.0\nAll");
  expect(git("status", "--porcelain")).toBe("");
});

it.each<[string, string, () => void]>([
  ["a check fails", "", () => writeFileSync(path(".ci/run"), "#!/bin/sh\nexit 1\n")],
  [
    "a check changes a committed file",
    "changed committed files",
    () => writeFileSync(path(".ci/run"), '#!/bin/sh\necho >> "$(dirname "$0")/../CHANGELOG.md"\n'),
  ],
  [
    "the changelog has nothing new",
    "has nothing under",
    () => writeFileSync(path("CHANGELOG.md"), changelog.replace("- More.", "")),
  ],
  ["the version has a tag", "there is a tag v0.2.0", () => git("tag", "v0.2.0")],
  [
    "the package names no repository",
    'has no "repository"',
    () =>
      writeFileSync(
        path("package.json"),
        readFileSync(path("package.json"), "utf8").replace(/"repository":"[^"]*",/, ""),
      ),
  ],
  ["no branch is checked out", "no branch", () => git("checkout", "--quiet", "--detach")],
])("changes nothing where %s", (_, reason, prepare) => {
  prepare();
  commit("Worse");
  const before = git("rev-parse", "HEAD");
  const { status, stderr } = run("npm", "version", "minor");
  expect(status).not.toBe(0);
  expect(stderr).toContain(reason);
  expect([git("rev-parse", "HEAD"), git("status", "--porcelain")]).toEqual([before, ""]);
});

it("changes nothing where something is not committed", () => {
  writeFileSync(path("CHANGELOG.md"), "");
  expect(run("npm", "version", "minor").stderr).toContain("not clean");
});
