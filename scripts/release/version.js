/** A version of Semantic Versioning 2.0.0, without build metadata, which npm drops. */
const form =
  /^(0|[1-9][0-9]*)[.](0|[1-9][0-9]*)[.](0|[1-9][0-9]*)(?:-((?:0|[1-9][0-9]*|[0-9]*[a-z-][0-9a-z-]*)(?:[.](?:0|[1-9][0-9]*|[0-9]*[a-z-][0-9a-z-]*))*))?$/i;

/**
 * The version to release.
 *
 * @param {string} current
 * @param {string} asked `patch`, `minor`, `major`, or a version.
 * @returns {string} A version after `current`, or `current` itself, which is right as long as it has not been released.
 */
export function nextVersion(current, asked) {
  const [major, minor, patch, ...rest] = read(current);
  const steps = new Map([
    ["major", `${Number(major) + 1}.0.0`],
    ["minor", `${major}.${Number(minor) + 1}.0`],
    ["patch", `${major}.${minor}.${Number(patch) + 1}`],
  ]);
  const step = steps.get(asked);
  if (step !== undefined && rest.length > 0)
    throw new Error(`${current} comes before a release: name the version that follows it`);
  const next = step ?? asked;
  if (compareVersions(current, next) > 0) throw new Error(`${next} comes before ${current}`);
  return next;
}

/**
 * Compares two versions by precedence, for sorting.
 *
 * @param {string} left
 * @param {string} right
 * @returns {number} Negative where left comes before right, 0 where they are equal.
 */
export function compareVersions(left, right) {
  const [one, other] = [read(left), read(right)];
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const [a, b] = [one[at], other[at]];
    if (a === b) continue;
    // Where the numbers are equal, what comes before a release comes before it; of two such, the one with more parts is later.
    if (a === undefined) return at === 3 ? 1 : -1;
    if (b === undefined) return at === 3 ? -1 : 1;
    const [first, second] = [a, b].map((part) => /^[0-9]+$/.test(part));
    if (first && second) return Number(a) - Number(b);
    if (first !== second) return first ? -1 : 1;
    return a < b ? -1 : 1;
  }
  return 0;
}

/** @param {string} version */
function read(version) {
  const [, major = "", minor = "", patch = "", before] = form.exec(version) ?? [];
  if (major === "")
    throw new Error(
      `${JSON.stringify(version)} is no version; expected patch, minor, major or one like 1.2.3`,
    );
  return [major, minor, patch, ...(before?.split(".") ?? [])];
}
