/** What users need, and nothing else. */
const allowed = [
  /^package[.]json$/,
  /^README[.]md$/,
  /^LICENSE$/,
  /^NOTICE$/,
  /^THIRD-PARTY-LICENSES$/,
  /^CHANGELOG[.]md$/,
  /^schema\/(loose\/)?[a-z-]+[.]json$/,
  /^dist\/[a-z-]+(-[A-Za-z0-9_-]{8})?[.](js|cjs|d[.]ts|d[.]cts)$/,
  /^dist\/chunks\/[a-z-]+-[A-Z0-9]{8}[.](js|cjs)$/,
];

/** A package without one of these is incomplete. */
const required = ["package.json", "README.md", "LICENSE", "NOTICE", "THIRD-PARTY-LICENSES", "CHANGELOG.md"];

/**
 * @param {readonly string[]} paths The files of the tarball.
 * @param {readonly string[]} targets The files that package.json names.
 */
export function checkContents(paths, targets) {
  const surplus = paths.filter((path) => !allowed.some((pattern) => pattern.test(path)));
  if (surplus.length > 0) throw new Error(`these files are of no use to users: ${surplus.join(", ")}`);
  const missing = [...required, ...targets].filter((path) => !paths.includes(path));
  if (missing.length > 0) throw new Error(`these files are missing: ${missing.join(", ")}`);
}
