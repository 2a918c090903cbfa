import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../package/manifest.js";

/** Licences that only ask to be named. */
const allowed = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "Unicode-3.0"];

/** Packages whose data is in generated tables, by the folder of the tables. */
const dataPackages = {
  "src/compare/sides/generated/": [
    "any-ascii",
    "cldr-localenames-full",
    "countries-list",
    "i18n-iso-countries",
    "iso-3166",
  ],
};

/**
 * Writes THIRD-PARTY-LICENSES: the licence of each package whose code or data esbuild has bundled, as its metafile says.
 *
 * @type {import("esbuild").Plugin}
 */
export const thirdPartyLicenses = {
  name: "third-party-licenses",
  setup({ initialOptions, onEnd }) {
    initialOptions.metafile = true;
    onEnd(({ metafile }) => {
      const inputs = Object.values(metafile?.outputs ?? {}).flatMap((output) => Object.keys(output.inputs));
      const names = inputs.flatMap((input) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []);
      for (const [folder, packages] of Object.entries(dataPackages))
        if (inputs.some((input) => input.includes(folder))) names.push(...packages);
      const texts = [...new Set(names)].sort().map(licenseOf);
      writeFileSync(join(root, "THIRD-PARTY-LICENSES"), texts.join(`\n${"-".repeat(80)}\n\n`));
    });
  },
};

/** @param {string} name */
function licenseOf(name) {
  const folder = join(root, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (!allowed.includes(license)) throw new Error(`${name} is bundled, but its licence is ${license}`);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} is bundled, but has no file of its licence`);
  const text = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}
