import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { subpaths } from "../../scripts/package/manifest.js";
import { suite } from "./suite.js";

// `npm run test:runtimes` runs the same suite in every runtime; here it runs in this one, from the built package.
describe("the suite for every runtime", () => {
  it.each(suite)("$name", ({ run }) => run());

  it.each(subpaths)("uses every function of $specifier", async ({ specifier }) => {
    const functions = Object.entries(await import(specifier))
      .filter(([, value]) => typeof value === "function")
      .map(([name]) => name);
    // That what is imported is also used, the linter sees to.
    const imported = importsOf(specifier);
    expect(functions.filter((name) => !imported.includes(name))).toEqual([]);
  });

  it("imports from every entry, and nothing but the package and its own files", () => {
    const names = subpaths.map(({ specifier }) => specifier);
    const from = files().flatMap((text) => [...text.matchAll(/from "([^"]+)"/g)].map(([, name]) => name));
    expect(names.filter((name) => !from.includes(name))).toEqual([]);
    expect(
      from.filter((name = "") => !names.includes(name) && !/^[.]{1,2}\/[\w/-]+[.]js$/.test(name)),
    ).toEqual([]);
  });
});

describe("in a browser", () => {
  it.each(subpaths)("$specifier needs nothing of Node's", async ({ specifier }) => {
    const { metafile, outputFiles } = await build({
      stdin: { contents: `export * from "${specifier}"`, resolveDir: import.meta.dirname },
      bundle: true,
      write: false,
      metafile: true,
      format: "esm",
      // Takes imports of built-in modules as they are, so that they can be seen below.
      platform: "node",
      conditions: ["browser"],
      logLevel: "silent",
    });
    const imported = Object.values(metafile.outputs).flatMap(({ imports }) =>
      imports.map(({ path }) => path),
    );
    expect(imported).toEqual([]);
    expect(outputFiles[0]?.text).not.toMatch(/\b(?:__dirname|__filename|Buffer[.]|require\(|process[.])/);
  });
});

function files(): string[] {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .map((name) => readFileSync(`${folder}${name}`, "utf8"));
}

/** The names that the suite imports from an entry. */
function importsOf(specifier: string): string[] {
  const imports = files().flatMap((text) => [...text.matchAll(/import \{([^}]*)\} from "([^"]+)";/g)]);
  return imports
    .filter(([, , from]) => from === specifier)
    .flatMap(([, names = ""]) => names.split(",").map((name) => name.trim()));
}
