import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { referenceDossier } from "../../src/fixtures/index.js";
import { checkDossier, describeEvent } from "../../src/index.js";

// Read as prose by hand, sentence by sentence. A change of wording changes these files: read it again.
describe("describeEvent on every event of every example", () => {
  const files = readdirSync("tests/fixtures", { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /^valid\/.*\.json$|^pairs\/.*\/(?:left|right)\.json$/.test(file))
    .sort();
  const dossiers: [string, () => unknown][] = [
    ["reference", () => referenceDossier],
    ...files.map((file): [string, () => unknown] => [
      file.slice(0, -".json".length),
      () => JSON.parse(readFileSync(`tests/fixtures/${file}`, "utf8")),
    ]),
  ];

  it.each(dossiers)("describes %s as its file does", async (name, read) => {
    const result = checkDossier(read());
    if (!result.ok) return;
    const sentences = result.value.events.map(
      (event) => `${event.id}: ${describeEvent(event, result.value)}`,
    );
    await expect(`${sentences.join("\n")}\n`).toMatchFileSnapshot(
      `described/${name.replaceAll("/", "--")}.txt`,
    );
  });
});
