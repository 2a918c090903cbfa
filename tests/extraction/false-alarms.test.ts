import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type ExtractionIssue, fromExtraction } from "../../src/extraction.js";
import { type Dossier, parseDossier } from "../../src/index.js";
import { canDatesIntersect } from "../../src/time/index.js";
import { asAnswer } from "./as-answer.js";

// What people have encoded with care is the best answer there could be: nothing in it is a fault, but for what they know from elsewhere
// than the one text. That is listed here, and was looked up in the texts one by one.
const knownFromElsewhere: Record<string, string[]> = {
  "01-consent-reported": ["Quillara"],
  "03-silent-edit": ["Altynkol", "Tengiria", "Altynkol"],
  // The words are a date of another calendar than that of the answer.
  "09-two-calendars": ["1897-06-01"],
  "10-wrong-as-spoken": ["Ndalo", "The press office of Ndalo"],
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
    case "unused-record":
      return [];
    // Its meeting is one that only another source tells of.
    case "questioned-by-check":
      return params["code"] === "statement-without-occasion" ? [] : [pointer];
    case "actor-not-in-text":
    case "territory-not-in-text":
      return [String(params["name"])];
    default:
      return [`${code} at ${pointer}`];
  }
}

/** Dates that words of a text give, and that are not those that people have read from it. */
function otherDates({ events }: Dossier, gold: Dossier): string[] {
  const dates = new Map(gold.events.map(({ id, when }) => [id, when?.date]));
  return events.flatMap(({ id, when }) => {
    const [given, read] = [when?.date, dates.get(id)];
    return given === undefined || read === undefined || canDatesIntersect(given, read) ? [] : [given];
  });
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
        const { publisher, issuers, revises, translates, ...alone } = source;
        const result = fromExtraction(asAnswer(dossier, source), { source: alone });
        return [...result.issues.flatMap(unsupported), ...otherDates(result.dossier, dossier)];
      });
    expect(alarms).toEqual(knownFromElsewhere[name] ?? []);
  });
});
