import { describe, expect, it } from "vitest";
import { notesOf, releaseChangelog } from "../../scripts/release/changelog.js";
import { compareVersions, nextVersion } from "../../scripts/release/version.js";
import { unreleasedAndOne as changelog } from "./changelogs.js";

describe("the next version", () => {
  it.each([
    ["1.2.3", "patch", "1.2.4"],
    ["1.2.3", "minor", "1.3.0"],
    ["1.2.3", "major", "2.0.0"],
    ["1.2.3", "1.10.0", "1.10.0"],
    ["1.2.3", "2.0.0-rc.1", "2.0.0-rc.1"],
    ["2.0.0-rc.1", "2.0.0", "2.0.0"],
    ["0.1.0", "0.1.0", "0.1.0"],
  ])("from %s, asked for %s, is %s", (current, asked, expected) => {
    expect(nextVersion(current, asked)).toBe(expected);
  });

  it.each([
    ["1.2.3", "1.2.2", "1.2.2 comes before 1.2.3"],
    ["1.2.3", "1.2.3-rc.1", "1.2.3-rc.1 comes before 1.2.3"],
    ["2.0.0-rc.1", "patch", "name the version that follows it"],
    ["1.2.3", "pach", "is no version"],
    ["1.2.3", "v1.2.4", "is no version"],
    ["1.2.3", "01.2.4", "is no version"],
    ["1.2.3", "1.2.4+build", "is no version"],
  ])("from %s, asked for %s, is refused", (current, asked, reason) => {
    expect(() => nextVersion(current, asked)).toThrow(reason);
  });

  it("follows the precedence of Semantic Versioning", () => {
    // The example of the specification, section 11.
    const inOrder =
      "1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0";
    const versions = [...inOrder.split(" "), "1.9.0", "1.10.0"];
    expect([...versions].reverse().sort(compareVersions)).toEqual(versions);
    expect(compareVersions("1.0.0-rc.1", "1.0.0-rc.1")).toBe(0);
  });
});

describe("the changelog", () => {
  it("gives what is unreleased the version and the date", () => {
    const released = releaseChangelog(changelog, "0.2.0", "2031-05-16");
    expect(released).toBe(changelog.replace("## Unreleased\n", "## Unreleased\n\n## 0.2.0 - 2031-05-16\n"));
    expect([notesOf(released, "0.2.0"), notesOf(released, "Unreleased")]).toEqual([
      "### Added\n\n- More.",
      "",
    ]);
  });

  it.each([
    ["nothing is unreleased", releaseChangelog(changelog, "0.2.0", "2031-05-16"), "0.3.0"],
    ["needs one section", "# Changelog\n", "0.2.0"],
    ["has a section 0.1.0 already", changelog, "0.1.0"],
  ])("is refused where it %s", (reason, text, version) => {
    expect(() => releaseChangelog(text, version, "2031-05-16")).toThrow(reason);
  });
});
