import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { unreleasedAndOne as changelog } from "./changelogs.js";

describe("a release, of a small package", { timeout: 120_000 }, () => {
  let folder: string;
  const file = (name: string) => join(folder, name);
  const git = (...args: string[]) => {
    const identity = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"];
    const { stdout, stderr, status } = spawnSync("git", [...identity, ...args], {
      cwd: folder,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
    return stdout.trim();
  };
  const release = (...args: string[]) => {
    const names = ["AUTHOR", "COMMITTER"].flatMap((who) => [
      [`GIT_${who}_NAME`, "Somebody"],
      [`GIT_${who}_EMAIL`, "somebody@example.org"],
    ]);
    const env = { ...process.env, ...Object.fromEntries(names) };
    const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/release.js", ...args], {
      cwd: folder,
      encoding: "utf8",
      env,
    });
    return { status, stdout, stderr };
  };
  const versions = () =>
    ["package.json", "package-lock.json"].map((name) => JSON.parse(readFileSync(file(name), "utf8")).version);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "diplomatic-events-"));
    const scripts = fileURLToPath(new URL("../../scripts/", import.meta.url));
    for (const name of ["package", "release", "release.js"])
      cpSync(join(scripts, name), file(`scripts/${name}`), { recursive: true });
    const manifest = { name: "small", version: "0.1.0", type: "module", files: ["dist"], exports: {} };
    writeFileSync(file("package.json"), JSON.stringify(manifest));
    const { name, version } = manifest;
    writeFileSync(
      file("package-lock.json"),
      JSON.stringify({ version, packages: { "": { name, version } } }),
    );
    writeFileSync(file("CHANGELOG.md"), changelog);
    writeFileSync(file(".gitignore"), "dist/\n");
    mkdirSync(file(".ci"));
    writeFileSync(file(".ci/run"), "mkdir dist && cp package.json dist/built.json && echo checked\n");
    git("init", "--quiet", "--initial-branch=main");
    git("add", ".");
    git("commit", "--quiet", "--message=All");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("is one commit and one tag, checked and packed before", () => {
    const { status, stdout, stderr } = release("minor");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("\nchecked\n");
    expect(stdout).toContain("- More.");
    expect(stdout).toContain("npm publish --provenance");
    expect(versions()).toEqual(["0.2.0", "0.2.0"]);
    expect(JSON.parse(readFileSync(file("package-lock.json"), "utf8")).packages[""].version).toBe("0.2.0");
    const today = new Date().toISOString().slice(0, 10);
    expect(readFileSync(file("CHANGELOG.md"), "utf8")).toContain(
      `## Unreleased\n\n## 0.2.0 - ${today}\n\n### Added`,
    );
    expect(git("log", "--format=%s %D")).toBe("Version 0.2.0 HEAD -> main, tag: v0.2.0\nAll");
    expect(git("tag", "--list", "--format=%(contents)")).toMatch(/^small 0[.]2[.]0\n\nsha512-\S+ \(Node /);
    expect(git("status", "--porcelain")).toBe("");
    // The next one has nothing to tell.
    expect(release("patch").stderr).toContain("nothing is unreleased");
  });

  it("may be of the version that package.json has, as long as there is no tag of it", () => {
    writeFileSync(file("CHANGELOG.md"), changelog.replace(/## 0.1.0.*/s, ""));
    git("commit", "--quiet", "--all", "--message=First");
    expect(release("0.1.0").status).toBe(0);
    writeFileSync(file("CHANGELOG.md"), changelog);
    git("commit", "--quiet", "--all", "--message=Second");
    expect(release("0.1.0").stderr).toContain("there is a tag v0.1.0 already");
  });

  it.each([[["--dry-run"]], [["--dry-run", "--quick"]]])("is nothing with %j", (flags) => {
    const { status, stdout, stderr } = release("major", ...flags);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Version 1.0.0\n");
    expect(stdout).toContain("nothing was changed");
    expect(stdout.includes("checked")).toBe(flags.length === 1);
    expect([versions(), git("log", "--format=%s"), git("tag"), git("status", "--porcelain")]).toEqual([
      ["0.1.0", "0.1.0"],
      "All",
      "",
      "",
    ]);
  });

  const failing = (text: string) => () => {
    writeFileSync(file(".ci/run"), text);
    git("commit", "--quiet", "--all", "--message=Worse");
  };
  it.each<[string, () => void, string[], string]>([
    ["a check fails", failing("exit 1\n"), ["patch"], ".ci/run failed"],
    ["a check changes files", failing("echo >> CHANGELOG.md\n"), ["patch"], ".ci/run changed files"],
    ["something is not committed", () => writeFileSync(file("new"), ""), ["patch"], "not committed"],
    ["no branch is checked out", () => git("checkout", "--quiet", "--detach"), ["patch"], "no branch"],
    ["no version is named", () => {}, [], "expected npm run release"],
    ["an option is unknown", () => {}, ["patch", "--force"], "expected npm run release"],
    ["it would not be checked", () => {}, ["patch", "--quick"], "what is released is checked"],
  ])("is refused where %s", (_, prepare, args, reason) => {
    prepare();
    const before = git("rev-parse", "HEAD");
    const { status, stderr } = release(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(`Not released: `);
    expect(stderr).toContain(reason);
    expect([git("rev-parse", "HEAD"), git("tag"), versions()]).toEqual([before, "", ["0.1.0", "0.1.0"]]);
  });
});
