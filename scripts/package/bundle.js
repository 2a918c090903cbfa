import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { root } from "./manifest.js";

/**
 * What a user's bundler makes of some import, for browsers, with the dependencies left out.
 *
 * @param {string} code
 * @returns {{ text: string, bytes: number, gzipped: number }}
 */
export function bundle(code) {
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    external: ["zod", "date-fns", "date-fns/*"],
    legalComments: "none",
    logLevel: "silent",
  });
  const text = outputFiles.map((file) => file.text).join("");
  return { text, bytes: Buffer.byteLength(text), gzipped: gzipSync(text, { level: 9 }).length };
}
