import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { manifest } from "../../scripts/package/manifest.js";
import { installScripts, unlicensed, unsafeEntries } from "../../scripts/supply-chain/lockfile.js";

const real = JSON.parse(
  readFileSync(fileURLToPath(new URL("../../package-lock.json", import.meta.url)), "utf8"),
);
const integrity = "sha512-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

const lock = (locked: object) => ({
  packages: { "": { license: "UNLICENSED" }, "node_modules/@a/b/node_modules/c": { integrity, ...locked } },
});

test("the real lockfile is safe", () => {
  expect(unsafeEntries(real)).toEqual([]);
  expect(installScripts(real, manifest.allowScripts)).toEqual([]);
  expect(unlicensed(real, ["date-fns", "zod"])).toEqual([]);
});

describe("a lockfile is refused", () => {
  test("with an address", () => {
    const resolved = "https://registry.example/c.tgz";
    expect(unsafeEntries(lock({ resolved }))).toEqual([`c has the address ${resolved}`]);
    expect(unsafeEntries(lock({}))).toEqual([]);
  });

  test.each([[undefined], ["sha1-47DEQpj8HBSa"]])("with the hash %s", (integrity) => {
    expect(unsafeEntries(lock({ integrity }))).toEqual(["c has no SHA-512 hash"]);
  });

  test("with a script at installation, unless it is a tool's and refused", () => {
    const hasInstallScript = true;
    expect(installScripts(lock({ hasInstallScript }), { c: false })).toEqual(["c"]);
    expect(installScripts(lock({ hasInstallScript, dev: true }), {})).toEqual(["c"]);
    expect(installScripts(lock({ hasInstallScript, dev: true }), { c: true })).toEqual(["c"]);
    expect(installScripts(lock({ hasInstallScript, dev: true }), { c: false })).toEqual([]);
    expect(installScripts(lock({}), {})).toEqual([]);
  });

  test("with a licence that its use does not allow", () => {
    expect(unlicensed(lock({}), [])).toEqual(["c (no licence)"]);
    expect(unlicensed(lock({ license: "GPL-3.0-only" }), [])).toEqual(["c (GPL-3.0-only)"]);
    expect(unlicensed(lock({ license: "MPL-2.0" }), [])).toEqual([]);
    expect(unlicensed(lock({ license: "MPL-2.0" }), ["c"])).toEqual(["c (MPL-2.0)"]);
    expect(unlicensed(lock({ license: "(GPL-3.0-only OR MIT)" }), ["c"])).toEqual([]);
    // Both at once are asked for, and one of them is not allowed.
    expect(unlicensed(lock({ license: "MIT AND GPL-3.0-only" }), ["c"])).toEqual([
      "c (MIT AND GPL-3.0-only)",
    ]);
  });
});
