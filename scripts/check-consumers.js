// Installs the package as it would be published into blank projects and uses it there as somebody's code would: all of it,
// from ESM and from CommonJS, under every supported version of TypeScript and with the lowest and the latest version of
// zod, and two copies of it in one process. Prints one table. Needs a build, and npm's registry.

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { manifest, root, subpaths } from "./package/manifest.js";
import { readPublicNames } from "./package/public-names.js";
import { createReport } from "./package/report.js";
import { mustRun, run } from "./package/run.js";
import { packInto, temporaryFolder } from "./package/tarball.js";
import { useTwoCopies } from "./package/two-copies.js";

const typescripts = ["5.9", "6.0", "7.0"];
const everything = join(root, "tests/consumer/everything.ts");

/** What strict users set, and the package's own declarations are checked as well. */
const compilerOptions = {
  target: "es2022",
  module: "nodenext",
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  skipLibCheck: false,
  declaration: true,
};

/** One name is one object, through whichever subpath it is reached. */
const identity = `function judge(modules) {
  const seen = new Map();
  for (const module of modules)
    for (const [name, value] of Object.entries(module)) {
      if (name === "default" || name === "module.exports") continue;
      if (seen.has(name) && seen.get(name) !== value) throw new Error(name + " is two things");
      seen.set(name, value);
    }
  console.log(modules.length + " entries, " + seen.size + " values, each one object");
}
`;

/** The JSON files are what the values are. */
const sameFiles = `function compare(file, looseFile, { findJsonSchema }) {
  const schemas = ["strict", "loose"].map((mode) => findJsonSchema("dossier", { mode, unions: "if-then" }));
  assert.deepStrictEqual([file, looseFile], schemas);
}
`;
const files = ["dossier", "loose/dossier"].map((name) => `"${manifest.name}/schema/${name}.json"`);
const values = `"${manifest.name}/json-schema"`;

const report = createReport();
const folder = temporaryFolder();
const { file: tarball } = packInto(folder);

report.check("every public name is used", () => {
  const text = readFileSync(everything, "utf8");
  const names = [...readPublicNames()];
  for (const [specifier, exported] of names) {
    const [, namespace] = text.match(new RegExp(`import \\* as (\\w+) from "${specifier}";`)) ?? [];
    const unused = exported.filter((name) => !new RegExp(`\\b${namespace}\\.${name}\\b`).test(text));
    if (unused.length > 0)
      throw new Error(`tests/consumer/everything.ts does not use ${unused.join(", ")} of ${specifier}`);
  }
  return names.map(([specifier, exported]) => `${exported.length} of ${specifier}`).join(", ");
});

const lowest = manifest.peerDependencies.zod.replace(/^[^0-9]*/, "");
for (const zod of [lowest, "latest"]) {
  const project = join(folder, `with-zod-${zod}`);
  const installed = report.check(`install with zod ${zod}`, () => {
    createProject(project, zod);
    return `zod ${installedVersion(project, "zod")}`;
  });
  if (!installed) continue;
  for (const version of typescripts)
    report.check(`TypeScript ${version}, zod ${zod}`, () => {
      const started = performance.now();
      mustRun("node", [compiler(project, version), "--outDir", `out-${version}`], project);
      checkDeclaration(join(project, `out-${version}`));
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      return `${installedVersion(project, `typescript-${version}`)}: ESM and CommonJS, ${seconds} s; Statement by name`;
    });
  for (const extension of ["mjs", "cjs"])
    report.check(`run ${extension}, zod ${zod}`, () => {
      mustRun("node", [`out-6.0/everything.${extension}`], project);
      mustRun("node", [`files.${extension}`], project);
      return mustRun("node", [`identity.${extension}`], project).trim();
    });
  report.check(`run the command, zod ${zod}`, () => runCommand(project));
}

for (const zods of /** @type {const} */ ([
  ["latest", "latest"],
  [lowest, "latest"],
]))
  report.check(`two copies, zod ${zods.join(" and ")}`, () =>
    useTwoCopies(join(folder, `copies-${zods.join("-")}`), tarball, zods),
  );

report.finish();

/**
 * @param {string} project
 * @param {string} zod
 */
function createProject(project, zod) {
  mkdirSync(project);
  const write = (/** @type {string} */ name, /** @type {string} */ text) =>
    writeFileSync(join(project, name), text);
  const compilers = typescripts.map((version) => [`typescript-${version}`, `npm:typescript@~${version}.0`]);
  write(
    "package.json",
    JSON.stringify({
      private: true,
      type: "module",
      dependencies: { [manifest.name]: `file:${tarball}`, zod, ...Object.fromEntries(compilers) },
    }),
  );
  write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["*.mts", "*.cts"] }));
  copyFileSync(everything, join(project, "everything.mts"));
  copyFileSync(everything, join(project, "everything.cts"));
  const named = `import { parseStatement } from "${manifest.name}";\nexport const statement = parseStatement({});\n`;
  write("named.mts", named);
  write("named.cts", named);
  const specifiers = JSON.stringify(subpaths.map(({ specifier }) => specifier));
  write("identity.mjs", `${identity}judge(await Promise.all(${specifiers}.map((name) => import(name))));\n`);
  write("identity.cjs", `${identity}judge(${specifiers}.map((name) => require(name)));\n`);
  const imports = files.map((name) => `(await import(${name}, { with: { type: "json" } })).default`);
  write(
    "files.mjs",
    `import assert from "node:assert";\n${sameFiles}compare(${imports}, await import(${values}));\n`,
  );
  const requires = files.map((name) => `require(${name})`);
  write(
    "files.cjs",
    `const assert = require("node:assert");\n${sameFiles}compare(${requires}, require(${values}));\n`,
  );
  mustRun("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"], project);
}

/**
 * A valid, a broken and a missing file, and the reference dossier.
 *
 * @param {string} project
 */
function runCommand(project) {
  const files = join(root, "tests/fixtures/command-line");
  const cases = [
    { args: ["check", join(files, "bulletin.json")], expected: 0, words: "bulletin.json: valid" },
    { args: ["check", join(files, "broken.json")], expected: 1, words: 'did you mean "envoy"?' },
    { args: ["check", "missing.json"], expected: 2, words: "missing.json: there is no such file" },
    { args: ["show", "reference"], expected: 0, words: "as one article reports it" },
  ];
  return cases
    .map(({ args, expected, words }) => {
      const { status, output } = run("npx", ["--no-install", manifest.name, ...args], project);
      const what = `${args[0]}: exit code ${status}`;
      if (status !== expected || !output.includes(words))
        throw new Error(`${what}, expected ${expected} and the words ${words}:\n${output}`);
      return what;
    })
    .join(", ");
}

/**
 * The declaration of a constant shows the type's name, which a reader understands, and not its structure.
 *
 * @param {string} out
 */
function checkDeclaration(out) {
  for (const file of ["named.d.mts", "named.d.cts"]) {
    const text = readFileSync(join(out, file), "utf8");
    if (!/statement: (?:import\("[^"]+"(?:, \{[^}]*\})?\)[.])?Statement;/.test(text))
      throw new Error(`${file} shows the structure of Statement:\n${text}`);
  }
}

/**
 * @param {string} project
 * @param {string} version
 */
function compiler(project, version) {
  return join(project, "node_modules", `typescript-${version}`, "bin", "tsc");
}

/**
 * @param {string} project
 * @param {string} name
 * @returns {string}
 */
function installedVersion(project, name) {
  return JSON.parse(readFileSync(join(project, "node_modules", name, "package.json"), "utf8")).version;
}
