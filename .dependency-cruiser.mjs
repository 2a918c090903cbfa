import { entries } from "./scripts/entries.js";

/** The layers of src, bottom first. Each imports only from those before it, and only through their faces (`index.ts`). */
const layers = [
  "collections",
  "text",
  "issues",
  "time",
  "model",
  "vocabulary",
  "order",
  "check",
  "compare",
  "views",
  "formats",
  "extraction",
  "score",
  "authoring",
  "report",
  "fixtures",
  "cli",
];

/** A folder's public face. Each format is a room of its own, as is each part of these layers. */
const face = "^src/(?:[a-z-]+|(?:formats|order|compare|extraction|cli)/[a-z-]+)/index[.]ts$";

/** Modules that tests may import past a face: this list only gets shorter. */
const testedInternals = [
  "src/check/check.ts",
  "src/check/json/duplicate-keys.ts",
  "src/check/targets.ts",
  "src/cli/export/parquet-rows.ts",
  "src/cli/ndjson/check-ndjson.ts",
  "src/cli/ndjson/progress.ts",
  "src/cli/report/excerpt.ts",
  "src/cli/show/phrases.ts",
  "src/compare/align/alignment.ts",
  "src/compare/identity/event-likeness.ts",
  "src/compare/merge/merge-details.ts",
  "src/compare/merge/merge-echo.ts",
  "src/compare/merge/merge-ids.ts",
  "src/compare/merge/merge-match.ts",
  "src/compare/merge/merge-records.ts",
  "src/compare/merge/merge-trouble.ts",
  "src/compare/merge/merge-unify.ts",
  "src/compare/rate/stance-phrases.ts",
  "src/order/network/arrangement.ts",
  "src/order/network/distances.ts",
  "src/order/network/groups.ts",
  "src/order/solver/initial-distances.ts",
  "src/order/solver/predecessor-cycle.ts",
  "src/order/solver/topological-order.ts",
  "src/text/grapheme-boundary.ts",
  "src/text/search/text-search.ts",
  "src/text/typography/without-accents.ts",
  "src/time/calendar/calendar-date.ts",
  "src/time/edtf/common.ts",
  "src/time/spans/spans.ts",
  "src/views/sentence/prose.ts",
];

const exactly = (file) => `^${file.replaceAll(".", "[.]")}$`;
const entryFiles = Object.values(entries).map(exactly);

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    ...layers.map((layer, at) => ({
      name: `layer-${layer}`,
      comment: `src/${layer} imports only from itself and the layers before it: ${layers.slice(0, at).join(", ")}`,
      severity: "error",
      from: { path: `^src/${layer}/` },
      to: { path: "^src/[^/]+/", pathNot: layers.slice(0, at + 1).map((name) => `^src/${name}/`) },
    })),
    {
      name: "folder-without-layer",
      comment: "a new folder of src takes its place among the layers, at the top of this file",
      severity: "error",
      from: { path: "^src/[^/]+/", pathNot: layers.map((name) => `^src/${name}/`) },
      to: {},
    },
    {
      name: "through-faces",
      comment: "other layers import a folder's index.ts, so that its files can move",
      severity: "error",
      from: { path: "^src/([^/]+)/", pathNot: "^src/formats/" },
      to: { path: "^src/[^/]+/", pathNot: ["^src/$1/", face] },
    },
    {
      name: "formats-through-faces",
      severity: "error",
      from: { path: "^src/formats/([^/]+)/" },
      to: { path: "^src/[^/]+/", pathNot: ["^src/formats/$1/", face] },
    },
    {
      name: "rooms-through-faces",
      comment:
        "a layer's own face takes names where they are, so that a bundle has no more of a room than it needs",
      severity: "error",
      from: { path: "^src/(order|compare|extraction|cli)/([^/]+)", pathNot: "^src/[a-z-]+/index[.]ts$" },
      to: { path: "^src/$1/[^/]+/", pathNot: ["^src/$1/$2/", "/generated/", face] },
    },
    {
      name: "entries-through-faces",
      severity: "error",
      comment: "an entry lists what it exports; constants made from the schemas are too many to list",
      from: { path: "^src/[^/]+[.]ts$" },
      to: { path: "^src/[^/]+/", pathNot: [face, "^src/formats/json-schema/generated/"] },
    },
    {
      name: "tests-through-faces",
      comment:
        "tests import entries and faces; an internal that needs a test of its own is listed at the top of this file",
      severity: "error",
      from: { path: "^tests/" },
      to: { path: "^src/[^/]+/", pathNot: [face, ...entryFiles, ...testedInternals.map(exactly)] },
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
      comment:
        "and the reading of bytes and the wording of issues and of records, so that library, page and terminal do and say a thing in one way",
      severity: "error",
      from: { path: "^src/cli/" },
      to: { path: "^src/", pathNot: ["^src/cli/", "^src/(?:text|issues|views)/index[.]ts$", ...entryFiles] },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
