// Writes THIRD-PARTY-LICENSES: the licences of the packages whose code is bundled. A test holds that the file is up to date.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** The development dependencies whose code is part of the package. */
export const bundled = ["fastest-levenshtein", "munkres"];

/** What the file is to contain. */
export function thirdPartyLicenses() {
  return bundled
    .map((name) => {
      const folder = `${root}node_modules/${name}/`;
      const manifest = JSON.parse(readFileSync(`${folder}package.json`, "utf8"));
      const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
      if (file === undefined) throw new Error(`${name} has no licence`);
      const text = readFileSync(folder + file, "utf8")
        .replaceAll("\r\n", "\n")
        .trim();
      return `${name} ${manifest.version} (${manifest.license})\n\n${text}\n`;
    })
    .join(`\n${"-".repeat(80)}\n\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(`${root}THIRD-PARTY-LICENSES`, thirdPartyLicenses());
