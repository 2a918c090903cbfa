import { describe, expect, test } from "vitest";
import { identify } from "../../../src/compare/sides/index.js";
import type { IdentityVerdict } from "../../../src/compare.js";
import type { Actor } from "../../../src/index.js";
import { account, actor } from "./account.js";

const around = [
  actor("peru", "polity", "Peru", { country: "PE" }),
  actor("kenya", "polity", "Kenya", { country: "KE" }),
  actor("ruiz", "person", "Ana Ruiz", { partOf: "peru" }),
  actor("otieno", "person", "Brian Otieno", { partOf: "kenya" }),
  actor("trade", "body", "Trade Bureau", { partOf: "peru" }),
  actor("defence", "body", "Ministry of Defence", { partOf: "peru" }),
];

/** What the last of each list is to the other, in either direction. */
function relate(left: Actor, right: Actor, beside: readonly Actor[] = []): IdentityVerdict {
  const [one, other] = [account(...around, ...beside, left), account(...around, right)];
  const verdict = identify(one, other).relate(left.id, right.id);
  expect(identify(other, one).relate(right.id, left.id)).toBe(verdict);
  return verdict;
}

const office = (title: string, of?: string): Pick<Actor, "offices"> => ({
  offices: [{ title, ...(of === undefined ? {} : { of }) }],
});

type Given = [kind: Actor["kind"], name: string, rest?: Partial<Actor>];
type Row = [what: string, left: Given, right: Given, verdict: IdentityVerdict];

describe("two polities", () => {
  test.each<Row>([
    [
      "of one code and name",
      ["polity", "Chile", { country: "CL" }],
      ["polity", "Chile", { country: "CL" }],
      "same",
    ],
    [
      "of one code, each alone with it",
      ["polity", "The northern council", { country: "LY" }],
      ["polity", "The southern council", { country: "LY" }],
      "likely-same",
    ],
    [
      "of two codes",
      ["polity", "Coast", { country: "LY" }],
      ["polity", "Coast", { country: "TN" }],
      "different",
    ],
    [
      "of which one has a code and one the name of another country",
      ["polity", "Coast", { country: "LY" }],
      ["polity", "Tunisia"],
      "different",
    ],
    ["by the names of one country", ["polity", "Chile"], ["polity", "Republic of Chile"], "likely-same"],
    ["by a code and a name", ["polity", "Coast", { country: "CL" }], ["polity", "Chile"], "likely-same"],
    ["of one name without a code", ["polity", "Arcadia"], ["polity", "Arcadia"], "likely-same"],
    ["of two names without a code", ["polity", "Arcadia"], ["polity", "Borduria"], "different"],
    [
      "of one address",
      ["polity", "Arcadia", { sameAs: ["https://e.org/1"] }],
      ["polity", "Borduria", { sameAs: ["http://www.e.org/1/"] }],
      "same",
    ],
    [
      "of two addresses of one authority",
      ["polity", "Arcadia", { sameAs: ["https://e.org/1"] }],
      ["polity", "Arcadia", { sameAs: ["https://e.org/2"] }],
      "different",
    ],
  ])("%s", (_, left, right, verdict) => {
    expect(relate(actor("l", ...left), actor("r", ...right))).toBe(verdict);
  });

  test("of one code are perhaps two where one account has rivals", () => {
    const rival = actor("rival", "polity", "The southern council", { country: "LY" });
    const north = actor("l", "polity", "The northern council", { country: "LY" });
    const assembly = actor("r", "polity", "The assembly", { country: "LY" });
    expect(relate(north, assembly, [rival])).toBe("unknown");
    expect(relate(north, { ...north, id: "r" }, [rival])).toBe("same");
  });
});

describe("two people", () => {
  test.each<Row>([
    [
      "of two countries",
      ["person", "Ana Ruiz", { country: "PE" }],
      ["person", "Ana Ruiz", { country: "KE" }],
      "different",
    ],
    ["of one name", ["person", "Ana Ruiz"], ["person", "Ana Ruiz"], "likely-same"],
    [
      "of one name and one owner",
      ["person", "Eva Lind", { partOf: "peru" }],
      ["person", "Eva Lind", { partOf: "peru" }],
      "same",
    ],
    [
      "of one name and two owners",
      ["person", "Eva Lind", { partOf: "peru" }],
      ["person", "Eva Lind", { partOf: "kenya" }],
      "different",
    ],
    [
      "of one name and one office",
      ["person", "Eva Lind", office("Minister of Trade", "peru")],
      ["person", "Eva Lind", office("Minister of Trade", "peru")],
      "same",
    ],
    [
      "of one name and offices without an owner",
      ["person", "Eva Lind", office("Minister of Trade")],
      ["person", "Eva Lind", office("Minister of Trade")],
      "likely-same",
    ],
    [
      "of which one has an initial, on two sides",
      ["person", "E. Lind", office("Minister of Trade", "peru")],
      ["person", "Eva Lind", office("Minister of Trade", "kenya")],
      "different",
    ],
    [
      "of which one is named by surname, heads of one government in two languages",
      ["person", "Ruiz", office("Regierungschefin", "peru")],
      ["person", "Ana Ruiz", office("Peruvian Prime Minister", "peru")],
      "likely-same",
    ],
    [
      "of which one is named by surname, heads of two governments",
      ["person", "Ruiz", office("Premier", "kenya")],
      ["person", "Ana Ruiz", office("Prime Minister", "peru")],
      "different",
    ],
    [
      "of which one is named by surname, of whom only one heads the government",
      ["person", "Ruiz", office("Deputy Prime Minister", "peru")],
      ["person", "Ana Ruiz", office("Premier", "peru")],
      "unknown",
    ],
    ...[
      ["Canciller", "Foreign Minister", "likely-same"],
      ["Minister für Auswärtige Angelegenheiten", "Foreign Minister", "unknown"],
      ["ministre des Affaires étrangères", "Minister of External Relations", "likely-same"],
      ["Министр обороны", "Defence Secretary", "likely-same"],
      ["Canciller", "Defence Minister", "unknown"],
    ].map(
      ([left = "", right = "", verdict]): Row => [
        `of which one is called by surname, as ${left} and ${right}`,
        ["person", "Quispe", office(left, "peru")],
        ["person", "Rosa Quispe", office(right, "peru")],
        verdict === "unknown" ? "unknown" : "likely-same",
      ],
    ),
    [
      "of which one has an initial, in two offices",
      ["person", "E. Lind", office("Minister of Trade", "peru")],
      ["person", "Eva Lind", office("Mayor", "peru")],
      "unknown",
    ],
    [
      "of which one has a further name, in two offices",
      ["person", "Eva Maria Lind", office("Minister of Trade", "peru")],
      ["person", "Eva Lind", office("Mayor", "peru")],
      "likely-same",
    ],
    [
      "of which each has a name that the other leaves out, in one office",
      ["person", "Eva Maria Lind", office("Minister of Trade", "peru")],
      ["person", "Eva Costa Lind", office("Minister of Trade", "peru")],
      "likely-same",
    ],
    [
      "of which each has a name that the other leaves out",
      ["person", "Eva Maria Lind"],
      ["person", "Eva Costa Lind"],
      "different",
    ],
    [
      "of which one is called by the other's office",
      ["person", "Eva Lind", office("Minister of Trade", "peru")],
      ["person", "Minister of Trade of Peru", { partOf: "peru" }],
      "likely-same",
    ],
  ])("%s", (_, left, right, verdict) => {
    expect(relate(actor("l", ...left), actor("r", ...right))).toBe(verdict);
  });
});

describe("somebody without a name", () => {
  test.each<Row>([
    [
      "of another side",
      ["unnamed", "An official", { partOf: "peru" }],
      ["unnamed", "An official", { partOf: "kenya" }],
      "different",
    ],
    [
      "of the same side",
      ["unnamed", "An official", { partOf: "peru" }],
      ["unnamed", "An official", { partOf: "peru" }],
      "unknown",
    ],
    ["of no known side", ["unnamed", "An official"], ["person", "Eva Lind"], "unknown"],
    [
      "with the office of somebody",
      ["unnamed", "The minister of trade", { partOf: "peru" }],
      ["person", "Eva Lind", office("Minister of Trade", "peru")],
      "likely-same",
    ],
    [
      "with an office that several have",
      ["unnamed", "The spokesman", { partOf: "peru" }],
      ["person", "Eva Lind", office("Spokesman", "peru")],
      "unknown",
    ],
  ])("%s", (_, left, right, verdict) => {
    expect(relate(actor("l", ...left), actor("r", ...right))).toBe(verdict);
  });
});

describe("two bodies", () => {
  test.each<Row>([
    [
      "of two sides",
      ["body", "Coast Desk", { partOf: "peru" }],
      ["body", "Coast Desk", { partOf: "kenya" }],
      "different",
    ],
    ["of two names", ["body", "Coast Desk"], ["body", "Valley Bureau"], "different"],
    ["of one name", ["body", "Coast Desk"], ["body", "Coast Desk"], "likely-same"],
    [
      "of a name that every state has",
      ["body", "Ministry of Finance"],
      ["body", "Ministry of Finance"],
      "unknown",
    ],
    [
      "of a name that every state has, of one state",
      ["body", "Ministry of Finance", { partOf: "peru" }],
      ["body", "Ministry of Finance", { partOf: "peru" }],
      "same",
    ],
    [
      "of an acronym and a name, of one state",
      ["body", "MFA", { partOf: "peru" }],
      ["body", "Ministry of Foreign Affairs", { partOf: "peru" }],
      "likely-same",
    ],
    [
      "of one side and two owners",
      ["body", "Coast Desk", { partOf: "trade" }],
      ["body", "Coast Desk", { partOf: "defence" }],
      "different",
    ],
    [
      "of one person",
      ["body", "Coast Desk", { partOf: "ruiz" }],
      ["body", "Coast Desk", { partOf: "ruiz" }],
      "same",
    ],
    [
      "of two people",
      ["body", "Coast Desk", { partOf: "ruiz" }],
      ["body", "Coast Desk", { partOf: "otieno" }],
      "different",
    ],
    ["of two kinds and one name", ["body", "Coast Desk"], ["organisation", "Coast Desk"], "unknown"],
    ["of two kinds and two names", ["body", "Coast Desk"], ["organisation", "Valley Bureau"], "different"],
    [
      "of which an owner is not in the document",
      ["body", "Coast Desk", { partOf: "x" }],
      ["body", "Coast Desk", { partOf: "peru" }],
      "likely-same",
    ],
  ])("%s", (_, left, right, verdict) => {
    expect(relate(actor("l", ...left), actor("r", ...right))).toBe(verdict);
  });
});
