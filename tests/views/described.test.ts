import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { referenceDossier } from "../../src/fixtures/index.js";
import { checkDossier, describeEvent } from "../../src/index.js";

/** The dossiers of a folder of fixtures, by path within it. */
function readDossiers(folder: string): [name: string, dossier: unknown][] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => [file.slice(0, -".json".length), JSON.parse(readFileSync(`${folder}/${file}`, "utf8"))]);
}

// Read as prose by hand, sentence by sentence. A change of wording changes these files: read it again.
describe("describeEvent on every event of every example", () => {
  it.each<[string, () => [string, unknown][]]>([
    ["reference", () => [["reference", referenceDossier]]],
    ["demands", () => readDossiers("tests/fixtures/valid/demands")],
    ["rules", () => readDossiers("tests/fixtures/valid/rules")],
    ["pairs", () => readDossiers("tests/fixtures/pairs")],
  ])("describes each dossier of %s as its file does", async (group, read) => {
    const described = read().flatMap(([name, value]) => {
      const result = checkDossier(value);
      if (!result.ok) return [];
      const { events } = result.value;
      return [[`# ${name}`, ...events.map((event) => `${event.id}: ${describeEvent(event, result.value)}`)]];
    });
    const text = described.map((lines) => `${lines.join("\n")}\n`).join("\n");
    await expect(text).toMatchFileSnapshot(`described/${group}.txt`);
  });
});
