import { mkdirSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { root } from "../../scripts/package/manifest.js";

/**
 * @typedef {(value: unknown) => boolean} Check
 * @typedef {{ create: () => Check }} ContenderModule
 */

const folder = `${root}bench/.made/`;

/**
 * A contender as one minified file, with all that it needs.
 *
 * @param {string} code
 * @param {readonly string[]} [external] What is left out.
 */
export function bundle(code, external = []) {
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    external: [...external],
    legalComments: "none",
    logLevel: "error",
  });
  const text = outputFiles.map((file) => file.text).join("");
  return { text, bytes: Buffer.byteLength(text), gzipped: gzipSync(text, { level: 9 }).length };
}

/**
 * Writes the bundle of a contender to where it can be imported, also by other processes.
 *
 * @param {import("./contenders.js").Contender} contender
 * @returns {string} The path.
 */
export function writeBundle({ name, code }) {
  mkdirSync(folder, { recursive: true });
  const path = `${folder}${name.replace(/[^a-z]+/gi, "-")}.mjs`;
  writeFileSync(path, bundle(code).text);
  return path;
}

/**
 * @param {import("./contenders.js").Contender} contender
 * @returns {Promise<Check>}
 */
export async function load(contender) {
  /** @type {ContenderModule} */
  const { create } = await import(pathToFileURL(writeBundle(contender)).href);
  return create();
}
