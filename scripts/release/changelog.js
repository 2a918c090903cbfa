const unreleased = "## Unreleased\n";

/**
 * Puts what is unreleased under the heading of a version.
 *
 * @param {string} changelog
 * @param {string} version
 * @param {string} date As ISO 8601 has it: 2031-05-16.
 * @returns {string} The changelog, with an empty section for what comes next.
 */
export function releaseChangelog(changelog, version, date) {
  const [before = "", after, ...more] = changelog.split(unreleased);
  if (after === undefined || more.length > 0) throw new Error('CHANGELOG.md needs one section "Unreleased"');
  if (notesOf(changelog, "Unreleased") === "") throw new Error("nothing is unreleased in CHANGELOG.md");
  if (changelog.includes(`\n## ${version} `))
    throw new Error(`CHANGELOG.md has a section ${version} already`);
  return `${before}${unreleased}\n## ${version} - ${date}\n${after}`;
}

/**
 * What a section of the changelog says.
 *
 * @param {string} changelog
 * @param {string} name The first word of its heading.
 * @returns {string} Empty where there is no such section.
 */
export function notesOf(changelog, name) {
  const sections = changelog.split(/^## /m);
  const section = sections.find((text) => text.split(/\s/, 1)[0] === name) ?? "";
  return section.split("\n").slice(1).join("\n").trim();
}
