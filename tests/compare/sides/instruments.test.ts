import { describe, expect, test } from "vitest";
import { type Account, identify } from "../../../src/compare/sides/index.js";
import type { IdentityVerdict } from "../../../src/compare.js";
import { type Dossier, type Instrument, indexDossier } from "../../../src/index.js";

const parties = [{ who: "peru" }, { who: "kenya" }];
const others = [{ who: "chile" }, { who: "fiji" }];
const on = (date: string): Partial<Instrument> => ({ when: { date } });

function account(instrument: Instrument): Account {
  const dossier: Dossier = {
    format: "diplomatic-events/1",
    sources: [{ id: "note", kind: "document" }],
    actors: [
      { id: "peru", kind: "polity", name: "Peru", country: "PE" },
      { id: "kenya", kind: "polity", name: "Kenya", country: "KE" },
      { id: "chile", kind: "polity", name: "Chile", country: "CL" },
      { id: "fiji", kind: "polity", name: "Fiji", country: "FJ" },
    ],
    instruments: [instrument],
    events: [],
  };
  return { dossier, index: indexDossier(dossier) };
}

const made = (id: string, rest: Partial<Instrument>): Instrument => ({
  ...{ id, kind: "agreement", reports: [{ source: "note" }] },
  ...rest,
});

describe("two instruments", () => {
  const joint = { title: "Joint Statement" };
  const sula = { title: "Sula Accord" };
  test.each<[what: string, left: Partial<Instrument>, right: Partial<Instrument>, verdict: IdentityVerdict]>([
    ["of one title, kind and parties", { ...sula, parties }, { ...sula, parties }, "same"],
    ["of one title alone", sula, sula, "likely-same"],
    ["of a title that many have", joint, joint, "unknown"],
    [
      "of a title that many have, of one day",
      { ...joint, ...on("2031-05-01") },
      { ...joint, ...on("2031-05-01") },
      "likely-same",
    ],
    [
      "of a title that many have, of the same parties",
      { ...joint, parties },
      { ...joint, parties },
      "likely-same",
    ],
    [
      "of a title that many have, of the same parties and day",
      { ...joint, parties, ...on("2031-05-01") },
      { ...joint, parties, ...on("2031-05-01") },
      "same",
    ],
    ["of two days", { ...sula, ...on("2031-05-01") }, { ...sula, ...on("2031-06-01") }, "different"],
    [
      "of a day and its month",
      { ...sula, ...on("2031-05-01") },
      { ...sula, ...on("2031-05") },
      "likely-same",
    ],
    ["of other parties", { ...sula, parties }, { ...sula, parties: others }, "different"],
    ["of two numbers", { title: "Resolution 2231" }, { title: "Resolution 2331" }, "different"],
    ["of one more or less full title", sula, { title: "Sula Accord on Fisheries" }, "likely-same"],
    [
      "of one number, with its body in full or not",
      { title: "UN Security Council Resolution 2231" },
      { title: "Security Council Resolution No. 2231" },
      "likely-same",
    ],
    [
      "of one number, of two bodies",
      { title: "Security Council Resolution 2231" },
      { title: "General Assembly Resolution 2231" },
      "unknown",
    ],
    [
      "of the same words in another order, of which one is a deal and one an agreement",
      { title: "Grain corridor deal" },
      { title: "Agreement on the corridor for grain" },
      "likely-same",
    ],
    [
      "of a truce and a peace",
      { title: "Truce deal on the Sula valley" },
      { title: "Peace deal on the Sula valley" },
      "unknown",
    ],
    [
      "of one day and kind, with most of the words",
      { title: "Complete bridging proposal", ...on("2031-05-01") },
      { title: "Last bridging proposal", ...on("2031-05-01") },
      "likely-same",
    ],
    [
      "with most of the words, of no day",
      { title: "Complete bridging proposal" },
      { title: "Last bridging proposal" },
      "unknown",
    ],
    [
      "with its date in one title",
      { title: "Principles outlined in Lima on May 31, 2031", ...on("2031-05-31") },
      { title: "Principles laid out in Lima", ...on("2031-05-31") },
      "likely-same",
    ],
    [
      "of the parties to it and its mediators",
      { ...sula, parties },
      { ...sula, parties: others.map((party) => ({ ...party, role: "mediator" as const })) },
      "likely-same",
    ],
    ["without titles, of the same parties", { parties }, { parties }, "likely-same"],
    ["without titles, of two kinds", { parties }, { parties, kind: "treaty" }, "unknown"],
    ["without anything", {}, {}, "unknown"],
    [
      "of two titles in one language, of the same parties",
      { title: "Joint Statement on Trade", parties },
      { title: "Joint Statement on Fisheries", parties },
      "unknown",
    ],
    [
      "of titles in two scripts, of the same parties",
      { ...sula, parties },
      { title: "苏拉协定", parties },
      "likely-same",
    ],
    [
      "of titles in two languages, of the same parties",
      { ...sula, parties },
      { title: "Entente du littoral", parties },
      "unknown",
    ],
    [
      "of titles in two languages, of the same parties and day",
      { ...sula, parties, ...on("2031-05-01") },
      { title: "Entente du littoral", parties, ...on("2031-05-01") },
      "likely-same",
    ],
  ])("%s", (_, left, right, verdict) => {
    const [one, other] = [account(made("l", left)), account(made("r", right))];
    expect(identify(one, other).relate("l", "r")).toBe(verdict);
    expect(identify(other, one).relate("r", "l")).toBe(verdict);
  });
});
