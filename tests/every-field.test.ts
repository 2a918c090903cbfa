import { describe, expect, it } from "vitest";
import { showDossier } from "../src/cli/show/index.js";
import { joinDetails } from "../src/compare/merge/merge-details.js";
import { compareDossiers } from "../src/compare.js";
import type { Dossier } from "../src/index.js";
import type { NodeName } from "../src/model/index.js";
import { scoreDossier } from "../src/score.js";
import { toTables } from "../src/tables.js";
import { createNames, describeRecord } from "../src/views/index.js";
import { editsOf, type FieldName, fieldNames, isReference, markKeys, textKeys } from "./support/fields.js";

// The fields come from the schemas. Of a new one, each part of the package that has to know it is asked here; what it leaves out on purpose
// stands under `leftOut`. Of an extraction the compiler asks it: `recordOf` in src/extraction/build takes every field.

/** A part of the package that has to know every field, or to leave it out on purpose. */
interface Place {
  name: string;
  /** What to do for a new field. */
  todo: string;
  /** What it makes of a dossier; where it compares, of `unchanged` and the dossier. */
  outcome: (dossier: Dossier, unchanged: Dossier) => unknown;
  /** Only some fields. */
  of?: (field: FieldName) => boolean;
  /** The fields, by the part that has them, that alone change nothing. */
  leftOut?: Partial<Record<NodeName, string>>;
}

const places: Place[] = [
  {
    name: "toTables",
    todo: "add a column in src/formats/tables/tables.ts",
    outcome: (dossier) => toTables([dossier]),
    leftOut: { dossier: "$schema" },
  },
  { name: "showDossier", todo: "print it in src/cli/show", outcome: (dossier) => showDossier(dossier) },
  {
    name: "showDossier, which puts names beside ids",
    todo: "add it to `references` in src/cli/show/fields.ts",
    outcome: (dossier) => showDossier(dossier).match(/\[[^\]]+\]/g),
    of: isReference,
  },
  {
    name: "the sentence of a record",
    todo: "give it words in src/views/sentence",
    outcome: (dossier) => {
      const names = createNames(dossier);
      return [...(dossier.instruments ?? []), ...dossier.events].map((each) => describeRecord(each, names));
    },
    leftOut: {
      dossier: "$schema title extensions",
      source: "url retrieved language text coverage revises translates extensions",
      actor: "kind names country offices partOf members sameAs extensions",
      territory: "names code within sameAs extensions",
      instrument: "id version provisions links codes note extensions",
      provision:
        "id subject deed ref aspect by toward territories when change quantities text clauses force reports",
      statement: "about links codes note extensions",
      meeting: "links codes note extensions",
      "territorial-position": "id links codes note extensions",
      "control-assessment": "id links codes note extensions",
      report: "evidence confidence",
      attribution: "evidence",
      evidence: "exact in prefix suffix start end quoted",
      topic: "id",
      quantity: "amount upTo unit bound",
      clause: "about",
      when: "calendar",
      link: "to basis",
      name: "name language usedBy",
      office: "title of from to",
    },
  },
  {
    name: "compareDossiers",
    todo: "compare it in src/compare/pairs",
    outcome: (dossier, unchanged) => {
      // One and the same dossier is not looked at.
      const other = { ...unchanged, extensions: { "acme:account": "other" } };
      const found = compareDossiers(other, dossier);
      const features = found.pairs.map(({ comparison }) =>
        comparison.features.map(({ left: _, right: __, ...feature }) => feature),
      );
      const reasons = [...found.discrepancies, ...found.codingDifferences].map(({ reason }) => reason);
      return [features, reasons, found.shifts.length, found.incompatible.length, found.onlyLeft];
    },
    leftOut: {
      dossier: "$schema title sources instruments extensions",
      source:
        "id kind title publisher issuers url published retrieved language text coverage revises translates extensions",
      actor: "names offices partOf members extensions",
      territory: "names within extensions",
      instrument: "id title parties version provisions reports when links codes note extensions",
      provision: "id subject deed ref aspect territories when change quantities text clauses reports",
      statement: "links codes note extensions",
      meeting: "id title clauses links codes note extensions",
      "territorial-position": "id links codes note extensions",
      "control-assessment": "id links codes note extensions",
      report: "source via term basis certainty confidence",
      attribution: "who term cue certainty evidence",
      evidence: "in prefix suffix start end",
      party: "role certainty",
      topic: "id when quantities",
      quantity: "asWritten amount upTo unit bound",
      clause: "text about",
      when: "phase relative asWritten calendar basis",
      "relative-time": "point to toPoint nearness basis",
      link: "rel to basis",
      name: "name language usedBy",
      office: "title of from to",
    },
  },
  {
    name: "scoreDossier",
    todo: "score it in src/score/scored-fields.ts and src/score/fields, and say how in docs/scoring.md",
    outcome: (dossier, unchanged) => scoreDossier(unchanged, dossier).differences,
    leftOut: {
      dossier: "$schema title extensions",
      source:
        "kind title publisher issuers url published retrieved language coverage revises translates extensions",
      actor: "names offices partOf members extensions",
      territory: "name names within extensions",
      instrument: "id title version provisions codes note extensions",
      provision:
        "id subject deed ref aspect by toward territories when change quantities text clauses force reports",
      statement: "content codes note extensions",
      meeting: "title codes note extensions",
      "territorial-position": "id codes note extensions",
      "control-assessment": "id codes note extensions",
      report: "term basis certainty confidence withdrawn",
      attribution: "term certainty evidence",
      evidence: "in prefix suffix start end quoted",
      party: "level certainty",
      topic: "id when",
      quantity: "amount upTo unit bound",
      clause: "text about",
      when: "phase asWritten calendar basis",
      duration: "basis",
      "relative-time": "nearness basis",
      link: "basis",
      name: "name language usedBy",
      office: "title of from to",
    },
  },
];

/** Whether a change of a field changes what is made of a dossier. An error is a change. */
function changes(field: FieldName, outcome: Place["outcome"]): boolean {
  for (const { before, after } of editsOf(field))
    try {
      if (JSON.stringify(outcome(after, before)) !== JSON.stringify(outcome(before, before))) return true;
    } catch {
      return true;
    }
  return false;
}

describe("every field of the model", () => {
  it("is set in tests/support/maximal-dossier.ts", () => {
    expect(fieldNames.filter((field) => editsOf(field).next().done)).toEqual([]);
  });

  it.each(places)("reaches $name", ({ name, todo, outcome, of = () => true, leftOut = {} }) => {
    const known = Object.entries(leftOut).flatMap(([part, keys]) =>
      keys.split(" ").map((key) => `${part}.${key}`),
    );
    const forgotten = fieldNames.filter(
      (field) => of(field) && !known.includes(field) && !changes(field, outcome),
    );
    expect(forgotten, `${name}: ${todo}, or add it to leftOut in tests/every-field.test.ts`).toEqual([]);
    const unknown = known.filter((field) => !fieldNames.some((each) => each === field));
    expect(unknown, "the model has no such field").toEqual([]);
  });
});

describe("mergeDossiers", () => {
  it("knows which texts two encoders put in words of their own", () => {
    const [text, longer] = ["Ship grain to the north", "Ship grain to the north coast"];
    const single = textKeys.filter((key) => !joinDetails({ [key]: text }, { [key]: longer }));
    expect(single, "add it to `worded` in src/compare/merge/merge-details.ts, or here").toEqual([
      "version",
      "unit",
    ]);
  });

  it("knows of which marks absence says something", () => {
    const open = markKeys.filter((key) => joinDetails({ [key]: true }, {}));
    expect(open, "add it to `neverOpen` in src/compare/merge/merge-details.ts, or here").toEqual([]);
  });
});
