import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { bundled, thirdPartyLicenses } from "../../scripts/third-party-licenses.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("the licences of what is bundled are in the package: run scripts/third-party-licenses.js", () => {
  expect(readFileSync(`${root}THIRD-PARTY-LICENSES`, "utf8")).toBe(thirdPartyLicenses());
});

test("what is imported and not installed with the package is bundled, and nothing else", () => {
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const imported = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [
      ...readFileSync(`${root}src/${file}`, "utf8").matchAll(/^import [^;]*?from "([^.][^"]*)";/gm),
    ])
    .map(([, name = ""]) => name.split("/")[0] ?? "")
    .filter((name) => !name.startsWith("node:") && !(name in dependencies) && !(name in peerDependencies));
  expect([...new Set(imported)].sort()).toEqual(bundled);
});
