/**
 * The source of each public entry, by the name of its file in dist. The build, the documentation and every check of the
 * package read it here. Sorted, so that two builds of one commit give the same bytes.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const entries = {
  annotation: "src/annotation.ts",
  authoring: "src/authoring/index.ts",
  compare: "src/compare.ts",
  extraction: "src/extraction.ts",
  fixtures: "src/fixtures/index.ts",
  index: "src/index.ts",
  "json-schema": "src/json-schema.ts",
  ndjson: "src/ndjson.ts",
  openapi: "src/formats/openapi/index.ts",
  report: "src/report/index.ts",
  score: "src/score.ts",
  shape: "src/shape.ts",
  tables: "src/tables.ts",
  time: "src/time.ts",
  vocabulary: "src/vocabulary.ts",
};
