import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { parseArgs } from "node:util";
import { root } from "../../scripts/package/manifest.js";

const packages = ["zod", "ajv", "typebox", "valibot", "arktype"];

/** What was measured where, and with what. */
export function setting() {
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    cpu: cpus()[0]?.model.trim() ?? "unknown",
    processors: availableParallelism(),
    platform: `${process.platform} ${process.arch}`,
    versions: Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
  };
}

/**
 * Adds the figures of a part to the file of `--into FILE`, if given.
 *
 * @param {string} part
 * @param {object} figures
 */
export function saveFigures(part, figures) {
  const { into } = parseArgs({ options: { into: { type: "string" } } }).values;
  if (into === undefined) return;
  const others = existsSync(into) ? JSON.parse(readFileSync(into, "utf8")) : {};
  const all = { ...others, [part]: { setting: setting(), figures } };
  writeFileSync(into, `${JSON.stringify(all, null, 2)}\n`);
}

/** @param {string} name */
function versionOf(name) {
  const { version } = JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, "utf8"));
  return String(version);
}
