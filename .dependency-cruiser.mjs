import { entries } from "./scripts/entries.js";

// The layers of src, each of which may import only from those before it (and from itself).
const layers = ["issues", "values", "records", "events", "dossier", "shape", "graph"];
const upper = ["check", "compare", "views", "formats", "vocabulary", "fixtures"];

const folder = (name) => (name === "dossier" ? "^src/dossier[.]ts$" : `^src/${name}/`);

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    ...layers.map((name, at) => ({
      name: `layer-${name}`,
      comment: `src/${name} may import only from ${layers.slice(0, at + 1).join(", ")}`,
      severity: "error",
      from: { path: folder(name) },
      to: { path: "^src/", pathNot: layers.slice(0, at + 1).map(folder) },
    })),
    ...upper.map((name) => ({
      name: `layer-${name}`,
      comment: `src/${name} may import only from the layers below and from itself`,
      severity: "error",
      from: { path: folder(name) },
      to: { path: "^src/", pathNot: [...layers, name].map(folder) },
    })),
    {
      name: "folder-without-layer",
      comment: "a new folder of src takes its place among the layers, at the top of this file",
      severity: "error",
      from: { path: "^src/[^/]+/", pathNot: [...layers, ...upper, "cli"].map(folder) },
      to: {},
    },
    {
      name: "no-node-outside-cli",
      comment: "the library runs in browsers and on edge runtimes",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "cli-uses-the-public-surface",
      severity: "error",
      from: { path: "^src/cli/" },
      to: {
        path: "^src/",
        pathNot: ["^src/cli/", ...Object.values(entries).map((file) => `^${file.replaceAll(".", "[.]")}$`)],
      },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
