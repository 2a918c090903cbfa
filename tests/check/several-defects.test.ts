import { describe, expect, test } from "vitest";
import { referenceDossier } from "../../src/fixtures/index.js";
import { checkDossier, checkDossierText } from "../../src/index.js";
import { event, pointerTo } from "../support/dossier.js";
import { clone, drop, type Json, put, rename } from "../support/json.js";

const actor = (id: string): string => pointerTo("actors", id);
const provision = `${pointerTo("instruments", "memorandum")}/provisions/0`;
const call = event("call");
const round = event("istanbul-round");
const demand = event("withdrawal-demand");
const control = event("not-full-control");

describe("several defects at once", () => {
  const plantAll = (dossier: Json): void => {
    put(dossier, "/sources/0/kind", "news-artikle");
    put(dossier, `${actor("trump")}/offices/0/of`, "united-state");
    drop(dossier, `${provision}/subject`);
    put(dossier, `${round}/when/date`, "May 16");
    rename(dossier, `${call}/medium`, "mediun");
    put(dossier, `${call}/about/0`, {});
    put(dossier, `${demand}/reports/0/evidence/0/exact`, "Moscow has asked");
    drop(dossier, `${control}/territories`);
  };
  const expected = [
    ["unknown-word", "/sources/0/kind"],
    ["dangling-reference", `${actor("trump")}/offices/0/of`],
    ["empty-topic", provision],
    ["malformed-date", `${round}/when/date`],
    ["unknown-field", `${call}/mediun`],
    ["empty-topic", `${call}/about/0`],
    ["quote-not-found", `${demand}/reports/0/evidence/0/exact`],
    ["missing-field", `${control}/territories`],
  ];

  test("are reported in the order of the document for a value", () => {
    const dossier = clone(referenceDossier);
    plantAll(dossier);
    const issues = checkDossier(dossier).issues;
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual(expected);
  });

  test("are reported in the order of the text for a text", () => {
    const dossier = clone(referenceDossier);
    plantAll(dossier);
    const { issues } = checkDossierText(JSON.stringify(dossier, null, 2));
    const lines = issues.map(({ line = 0 }) => line);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    // What is missing is shown where its record starts, before what is wrong in the record; here nothing else is.
    expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual(expected);
  });

  test("are reported along with the mistakes of the text itself", () => {
    const dossier = clone(referenceDossier);
    plantAll(dossier);
    const broken = JSON.stringify(dossier, null, 2)
      .replace('"title"', '"title": "a first title",\n  "title"')
      .replace(/\n\}$/, ",\n}");
    const { issues } = checkDossierText(`\ufeff${broken}`);
    expect(issues.map(({ code }) => code)).toEqual([
      "byte-order-mark",
      "duplicate-key",
      ...expected.map(([code]) => code),
      "trailing-comma",
    ]);
  });

  test("of one object are all reported", () => {
    const dossier = clone(referenceDossier);
    put(dossier, call, { id: "call", type: "meeting", form: "chat", medium: 7, participants: [{}], also: 1 });
    expect(
      checkDossier(dossier)
        .issues.map(({ code, pointer }) => `${code} ${pointer}`)
        .sort(),
    ).toEqual(
      [
        `unknown-word ${call}/form`,
        `wrong-type ${call}/medium`,
        `missing-field ${call}/participants/0/who`,
        `unknown-field ${call}/also`,
        `missing-field ${call}/reports`,
      ].sort(),
    );
  });

  test("do not include references to a broken record, which keeps its id", () => {
    const dossier = clone(referenceDossier);
    drop(dossier, `${actor("russia")}/kind`);
    expect(checkDossier(dossier).issues.map(({ pointer }) => pointer)).toEqual([`${actor("russia")}/kind`]);
  });
});

test("warnings never fail a check, alone or with others", () => {
  const dossier = clone(referenceDossier);
  put(dossier, `${round}/reports/0/evidence/0/exact`, "in Istanbul");
  put(
    dossier,
    `${event("ceasefire-commitment")}/reports/0/evidence/0/exact`,
    "He reiterated Russia's commitment",
  );
  put(dossier, `${call}/reports/-`, { source: "leaflet", evidence: [{ exact: "anything" }] });
  put(dossier, "/sources/-", { id: "leaflet", kind: "document" });
  const result = checkDossier(dossier);
  expect(result.ok && result.value).toBe(dossier);
  expect(result.issues.map(({ code, severity }) => [code, severity])).toEqual([
    ["quote-ambiguous", "warning"],
    ["source-without-text", "warning"],
    ["quote-normalised", "warning"],
  ]);
});
