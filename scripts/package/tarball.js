import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./manifest.js";
import { mustRun } from "./run.js";

/**
 * A temporary folder that is removed when the process ends.
 *
 * @returns {string}
 */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "diplomatic-events-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Packs the package as publishing would.
 *
 * @param {string} folder Where to.
 * @param {string} [from] The project's folder.
 * @returns {{ file: string, size: number, unpackedSize: number, files: { path: string, size: number }[] }}
 */
export function packInto(folder, from = root) {
  const printed = mustRun("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], from);
  const packed = JSON.parse(printed);
  const [{ filename, size, unpackedSize, files }] = Array.isArray(packed) ? packed : Object.values(packed);
  return { file: join(folder, filename), size, unpackedSize, files };
}
