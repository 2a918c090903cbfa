import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the package. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * @typedef {{ types: string, default: string }} Target
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} version
 * @property {{ ".": { import: Target, require: Target }, [subpath: string]: string | { import: Target, require: Target } }} exports
 * @property {{ zod: string }} peerDependencies
 * @property {Record<string, string>} dependencies
 * @property {Record<string, string>} scripts
 * @property {Record<string, boolean>} allowScripts
 */

/** @type {Manifest} */
export const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/** Every entry that can be imported: how it is written in an import, and its files. */
export const subpaths = Object.entries(manifest.exports).flatMap(([key, target]) =>
  typeof target === "string" ? [] : [{ specifier: manifest.name + key.slice(1), ...target }],
);
