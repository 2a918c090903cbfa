import { describe, expect, test } from "vitest";
import type { Shift } from "../../../src/compare/index.js";
import { shiftOfPositions } from "../../../src/compare/pairs/index.js";
import { defaultTuning } from "../../../src/compare.js";
import type { Clause, TerritorialPosition } from "../../../src/index.js";
import { plainIdentity as identity } from "../../support/identity.js";

const claim: TerritorialPosition = {
  id: "claim",
  type: "territorial-position",
  holder: "arcadia",
  territories: ["port"],
  stance: "claims-sovereignty",
  reports: [{ source: "note" }],
};
type Fields = Partial<TerritorialPosition>;
const shift = (left: Fields, right: Fields): Shift | undefined =>
  shiftOfPositions({ ...claim, ...left }, { ...claim, ...right }, identity, defaultTuning);
const toward = (stance: TerritorialPosition["stance"], ...who: string[]): Fields => ({ stance, toward: who });

describe("how a holder moved between two stances", () => {
  test.each<[left: Fields, right: Fields, verdict: string | undefined, reason: string | undefined]>([
    [{}, {}, "unchanged", undefined],
    [{}, { stance: "claims-annexation" }, "hardened", "From “claims sovereignty” to “claims annexation”."],
    [{ stance: "claims-annexation" }, {}, "softened", "From “claims annexation” to “claims sovereignty”."],
    // What leaves the question open answers it, too.
    [{}, { stance: "reserves" }, "softened", "From “claims sovereignty” to “reserves”."],
    [{ stance: "reserves" }, {}, "hardened", "From “reserves” to “claims sovereignty”."],
    [{ stance: "reserves" }, { stance: "reserves" }, "unchanged", undefined],
    [
      toward("demands-withdrawal", "borduria"),
      { stance: "reserves" },
      "softened",
      "From “demands withdrawal” to “reserves”.",
    ],
    [{ stance: "reserves" }, toward("offers", "borduria"), "softened", "From “reserves” to “offers”."],
    [toward("offers", "borduria"), { stance: "reserves" }, "hardened", "From “offers” to “reserves”."],
    // Who offers no longer insists on the right, and the other way round.
    [{}, toward("offers", "borduria"), "softened", "From “claims sovereignty” to “offers”."],
    [toward("offers", "borduria"), {}, "hardened", "From “offers” to “claims sovereignty”."],
    [toward("recognises", "borduria"), toward("offers", "borduria"), "unchanged", undefined],
    // What cannot both hold.
    [
      {},
      { stance: "renounces" },
      "reversed",
      "From “claims sovereignty” to “renounces”, which cannot both hold.",
    ],
    [
      toward("refuses-recognition", "borduria"),
      toward("recognises", "borduria"),
      "reversed",
      "From “refuses recognition” to “recognises”, which cannot both hold.",
    ],
    [
      toward("recognises", "borduria"),
      toward("recognises", "syldavia"),
      "reversed",
      "From “recognises” to “recognises”, which cannot both hold.",
    ],
    // One matter, and one party or perhaps one.
    [toward("demands-withdrawal", "borduria"), { stance: "demands-withdrawal" }, "unchanged", undefined],
    [toward("demands-withdrawal", "borduria"), toward("demands-withdrawal", "maybe"), "unchanged", undefined],
    [
      { stance: "renounces" },
      toward("refuses-recognition", "arcadia"),
      "hardened",
      "From “renounces” to “refuses recognition”.",
    ],
    // Other parties or other matters: neither takes the other's place.
    [
      toward("demands-withdrawal", "borduria"),
      toward("demands-withdrawal", "syldavia"),
      undefined,
      undefined,
    ],
    [toward("demands-withdrawal", "borduria"), { stance: "refuses-withdrawal" }, undefined, undefined],
    [toward("refuses-recognition", "borduria"), toward("recognises", "maybe"), undefined, undefined],
    [{}, toward("demands-withdrawal", "borduria"), undefined, undefined],
    [toward("offers", "borduria"), toward("demands-withdrawal", "borduria"), undefined, undefined],
    [{ stance: "leases" as TerritorialPosition["stance"] }, { stance: "reserves" }, undefined, undefined],
    [{ stance: "reserves" }, { stance: "leases" as TerritorialPosition["stance"] }, undefined, undefined],
  ])("from %j to %j: %s", (left, right, verdict, reason) => {
    const moved = verdict === "unchanged" ? [] : [{ path: "stance", direction: verdict, reason }];
    expect(shift(left, right)).toEqual(verdict === undefined ? undefined : { verdict, moved });
  });
});

describe("one stance", () => {
  const talks: Clause[] = [{ kind: "if", text: "the talks go on" }];
  const [whole, part, line]: Fields[] = [{ extent: "whole" }, { extent: "part" }, { extent: "line" }];
  const asks: Fields = {};
  const gives = toward("recognises", "borduria");
  const open: Fields = { stance: "reserves" };
  const wider = "The earlier concerns a part of it, the later the whole of it.";
  const narrower = "The earlier concerns the whole of it, the later a line of it.";
  const condition = "Only the later has the condition “if the talks go on”.";
  const more = "The later also concerns the right isle.";

  test.each<[what: string, stance: Fields, left: Fields, right: Fields, moved: string[]]>([
    ["that claims, to the whole", asks, part ?? {}, whole ?? {}, [`extent hardened: ${wider}`]],
    ["that claims, from the whole", asks, whole ?? {}, line ?? {}, [`extent softened: ${narrower}`]],
    ["that gives, to the whole", gives, part ?? {}, whole ?? {}, [`extent softened: ${wider}`]],
    ["that gives, from the whole", gives, whole ?? {}, line ?? {}, [`extent hardened: ${narrower}`]],
    ["from a part to a line", asks, part ?? {}, line ?? {}, []],
    ["of the whole, throughout", asks, whole ?? {}, whole ?? {}, []],
    ["of which only the later says that it is the whole", asks, {}, whole ?? {}, []],
    ["of which only the earlier says that it is the whole", asks, whole ?? {}, {}, []],
    ["that claims, on a condition", asks, {}, { clauses: talks }, [`clauses softened: ${condition}`]],
    ["that gives, on a condition", gives, {}, { clauses: talks }, [`clauses hardened: ${condition}`]],
    ["that claims more", asks, {}, { territories: ["port", "isle"] }, [`territories hardened: ${more}`]],
    ["that gives more", gives, {}, { territories: ["port", "isle"] }, [`territories softened: ${more}`]],
    [
      "that leaves open, on a condition, more, and the whole of it",
      open,
      part ?? {},
      { ...whole, clauses: talks, territories: ["port", "isle"] },
      [],
    ],
  ])("%s", (_, stance, left, right, moved) => {
    expect(
      shift({ ...stance, ...left }, { ...stance, ...right })?.moved.map(
        ({ path, direction, reason }) => `${path} ${direction}: ${reason}`,
      ),
    ).toEqual(moved);
  });

  test("that becomes a claim moves as the firmer of the two asks", () => {
    expect(
      shift(open, { ...asks, clauses: talks })?.moved.map(({ path, direction }) => `${path} ${direction}`),
    ).toEqual(["stance hardened", "clauses softened"]);
  });
});
