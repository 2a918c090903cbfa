// Keeps the JSON Schemas of the dossier as they are published, without their words. Run before a version is published, on a build: from then on a
// test holds every later schema to what these take. What they would turn down that was taken before, is refused.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { manifest, root } from "./package/manifest.js";
import { narrowings } from "./schema/narrowings.js";
import { withoutWords } from "./schema/without-words.js";

// As values: in the files, unions are branches.
const { findJsonSchema } = await import(`${manifest.name}/json-schema`);

const folder = join(root, "tests/fixtures/published");
mkdirSync(folder, { recursive: true });

/** One definition a line, so that a diff shows which ones changed. @param {import("./schema/narrowings.js").JsonSchema} schema */
function format({ $defs, ...root }) {
  /** @param {object} fields */
  const lines = (fields) =>
    Object.entries(fields).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `{\n${lines(root).join(",\n")},\n"$defs": {\n${lines($defs ?? {}).join(",\n")}\n}\n}\n`;
}

for (const mode of ["strict", "loose"]) {
  const text = format(withoutWords(findJsonSchema("dossier", { mode })));
  const pinned = join(folder, `${mode}.json`);
  const found = existsSync(pinned)
    ? narrowings(JSON.parse(readFileSync(pinned, "utf8")), JSON.parse(text))
    : [];
  for (const one of found) console.error(`${mode} ${one}`);
  if (found.length > 0) process.exitCode = 1;
  else writeFileSync(pinned, text);
}
