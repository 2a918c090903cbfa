import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ExtractionIssue, fromExtraction } from "../../src/extraction.js";
import { type Dossier, parseDossier } from "../../src/index.js";
import { asAnswer } from "./as-answer.js";

// What people have encoded with care is the best answer there could be: nothing in it is a fault, but for what they know from elsewhere
// than the one text. That is listed here, and was looked up in the texts one by one.
const knownFromElsewhere: Record<string, string[]> = {
  "01-consent-reported": ["Quillara"],
  "03-silent-edit": ["Altynkol", "Tengiria", "Altynkol"],
  "09-two-calendars": ["1897-06-13", "1897-06-13"],
  "10-wrong-as-spoken": ["Ndalo", "The press office of Ndalo", "2031-03-08"],
  "11-recognition-unless": ["The government of Skerria"],
  "12-joint-text": ["The Ombra river"],
  "14-not-said": ["Meghal", "The foreign ministry of Meghal"],
  "17-conditional-threat": ["John F. Kennedy"],
  "18-translated-quotation": [
    "Jazrat",
    "The foreign ministry of Jazrat",
    "Jazrat",
    "The foreign ministry of Jazrat",
  ],
  "edited-source/right": ["Terai News Agency"],
  "island-dispute/left": ["Delegation of Nakara", "Delegation of Velam"],
};

const fixtures = new URL("../fixtures/", import.meta.url);

function readDossiers(folder: string): { name: string; dossier: Dossier }[] {
  return readdirSync(new URL(folder, fixtures), { recursive: true, encoding: "utf8" })
    .filter((file) => /(?:left|right|^[0-9].*)[.]json$/.test(file))
    .sort()
    .map((file) => ({
      name: file.replace(/[.]json$/, ""),
      dossier: parseDossier(JSON.parse(readFileSync(new URL(`${folder}/${file}`, fixtures), "utf8"))),
    }));
}

/** What the text does not have, by name or date; in words whatever else is reported. */
function unsupported({ code, params, pointer }: ExtractionIssue): string[] {
  switch (code) {
    // Of what is reported already, or of a record that only another source tells of.
    case "lost-reference":
    case "dangling-reference":
      return [];
    case "actor-not-in-text":
    case "territory-not-in-text":
      return [String(params["name"])];
    case "date-not-in-text":
    case "date-contradicts-text":
      return [String(params["found"])];
    default:
      return [`${code} at ${pointer}`];
  }
}

describe("what people have encoded raises no alarm", () => {
  const dossiers = [...readDossiers("valid/demands"), ...readDossiers("pairs")];

  it("in more than thirty dossiers, in five languages", () => {
    expect(dossiers.length).toBeGreaterThan(30);
    const languages = dossiers.flatMap(({ dossier }) => dossier.sources.map(({ language }) => language));
    expect([...new Set(languages)]).toEqual(expect.arrayContaining(["en", "es", "fr", "ar", "ja"]));
  });

  it.each(dossiers)("$name", ({ name, dossier }) => {
    const alarms = dossier.sources
      .filter(({ text }) => text !== undefined)
      .flatMap((source) => {
        const { publisher, revises, translates, ...alone } = source;
        return fromExtraction(asAnswer(dossier, source), { source: alone }).issues.flatMap(unsupported);
      });
    expect(alarms).toEqual(knownFromElsewhere[name] ?? []);
  });
});
