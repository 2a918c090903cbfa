import { spawnSync } from "node:child_process";
import { root } from "../../scripts/package/manifest.js";

/**
 * What a module prints as JSON that runs in a process of its own.
 *
 * @param {string} code
 * @param {readonly string[]} [flags]
 * @returns {Record<string, number>}
 */
export function inFreshProcess(code, flags = []) {
  // Through the standard input, as an argument is not to be longer than 128 kB.
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, "--input-type=module", "-"], {
    cwd: root,
    encoding: "utf8",
    input: code,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/**
 * Lets codes take turns in processes of their own.
 *
 * @param {Readonly<Record<string, string>>} codes
 * @param {number} rounds
 * @param {readonly string[]} [flags]
 * @returns {Map<string, Record<string, number>[]>} What each printed, by round.
 */
export function takeTurns(codes, rounds, flags) {
  const found = new Map(
    Object.keys(codes).map((name) => [name, /** @type {Record<string, number>[]} */ ([])]),
  );
  // The first round fills the caches of the file system.
  for (let round = 0; round <= rounds; round++)
    for (const [name, code] of Object.entries(codes)) {
      const printed = inFreshProcess(code, flags);
      if (round > 0) found.get(name)?.push(printed);
    }
  return found;
}
