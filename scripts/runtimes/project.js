import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { manifest, root } from "../package/manifest.js";
import { mustRun } from "../package/run.js";
import { packInto } from "../package/tarball.js";

/** The files of a project that runs the suite, by what each is for. */
export const programs = {
  /** Prints the report. */
  print: "print.js",
  /** The same, once the means to make functions from text are taken away. */
  printWithoutFunctions: "print-without-functions.js",
  /** Posts the report to where it came from. */
  post: "post.js",
  /** {@link programs.post} and all that it imports in one file. */
  bundle: "post.bundle.js",
  /** Has workerd, the runtime of Cloudflare Workers, print the report of a worker. */
  worker: "worker.capnp",
};

/**
 * A blank project with the package as it would be published, the suite, and every JSON fixture for it to answer.
 *
 * @param {string} folder
 * @returns {Promise<string>} The project's folder.
 */
export async function createProject(folder) {
  const project = join(folder, "project");
  mkdirSync(project);
  const { file } = packInto(folder);
  const dependencies = { [manifest.name]: `file:${file}`, zod: manifest.peerDependencies.zod };
  const write = (/** @type {string} */ name, /** @type {string} */ text) =>
    writeFileSync(join(project, name), text);
  write("package.json", JSON.stringify({ private: true, type: "module", dependencies }));
  mustRun("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts"], project);
  cpSync(join(root, "tests/runtimes"), project, {
    recursive: true,
    filter: (path) => !path.endsWith(".ts"),
  });
  write("fixtures.js", `export const fixtures = ${JSON.stringify(readFixtures())};\n`);
  const imports = 'import { fixtures } from "./fixtures.js";\nimport { runSuite } from "./run-suite.js";\n';
  write(programs.print, `${imports}console.log(JSON.stringify(await runSuite(fixtures)));\n`);
  write(
    programs.printWithoutFunctions,
    `const refuse = () => {
  throw new EvalError("not here");
};
globalThis.Function = new Proxy(Function, { construct: refuse, apply: refuse });
await import("./${programs.print}");
`,
  );
  write(
    programs.post,
    `${imports}await fetch("/report", { method: "POST", body: JSON.stringify(await runSuite(fixtures)) });\n`,
  );
  const worker =
    "export default { test: async () => console.log(JSON.stringify(await runSuite(fixtures))) };";
  write("worker.js", `${imports}${worker}\n`);
  write(programs.worker, workerConfiguration);
  await bundleInto(project, programs.post, programs.bundle);
  await bundleInto(project, "worker.js", "worker.bundle.js");
  return project;
}

const workerConfiguration = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .main)]);
const main :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.bundle.js")],
  compatibilityDate = "2026-01-01",
);
`;

/**
 * Bundles a program as one does for browsers: an import of anything of Node's would be an error.
 *
 * @param {string} project
 * @param {string} from
 * @param {string} to
 */
async function bundleInto(project, from, to) {
  await build({
    entryPoints: [join(project, from)],
    outfile: join(project, to),
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
}

/** Every fixture that is a document, valid or not, as text. */
function readFixtures() {
  const folder = join(root, "tests/fixtures");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return files
    .filter((name) => name.endsWith(".json"))
    .map((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      const content = JSON.parse(text);
      return { name, text: content.text ?? (content.dossier ? JSON.stringify(content.dossier) : text) };
    });
}
