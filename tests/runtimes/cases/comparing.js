// Comparing and merging.

import { indexDossier } from "diplomatic-events";
import {
  assessmentScale,
  compareControlAssessments,
  compareDossiers,
  compareMeetings,
  compareStatements,
  compareTerritorialPositions,
  defaultTuning,
  knownRecords,
  mergeDossiers,
  speechActScale,
  stancePropositions,
} from "diplomatic-events/compare";
import { referenceDossier } from "diplomatic-events/fixtures";
import { crossing, pledge, talks } from "../dossiers.js";
import { equal, holds } from "../expect.js";

/** @type {import("../run-suite.js").Case[]} */
export const comparing = [
  {
    name: "the tables are the defaults, and a call can override them",
    run: () => {
      const { speechActs, assessments, stances, statement } = defaultTuning;
      equal([speechActs, assessments, stances], [speechActScale, assessmentScale, stancePropositions]);
      const { features } = compareStatements(pledge, pledge, { tuning: { statement: { act: 7 } } });
      holds(
        statement.act !== 7 && features.some(({ path, weight }) => path === "act" && weight === 7),
        "a weight",
      );
    },
  },
  {
    name: "a known country is recognised under another name",
    run: () => {
      const known = knownRecords({ actors: [{ id: "kenya", kind: "polity", name: "Kenya", country: "KE" }] });
      const found = known.recognise({ actors: [{ id: "a1", kind: "polity", name: "Republic of Kenya" }] });
      equal([...found], [["a1", "kenya"]]);
    },
  },
  {
    name: "a record and itself are the same",
    run: () => {
      const { verdict, score } = compareStatements(pledge, pledge);
      equal([verdict, score], ["same", 1]);
      equal(compareMeetings(talks, structuredClone(talks)).verdict, "same");
      for (const event of referenceDossier.events)
        if (event.type === "control-assessment")
          equal(compareControlAssessments(event, event).verdict, "same");
    },
  },
  {
    name: "a request that becomes a demand has hardened, and the reverse softened",
    run: () => {
      const { clauses: _, ...promise } = pledge;
      /** @type {import("diplomatic-events").Statement} */
      const request = { ...promise, id: "request", act: "appeal" };
      /** @type {import("diplomatic-events").Statement} */
      const demand = { ...promise, id: "demand", act: "demand" };
      const context = { left: crossing };
      equal(compareStatements(request, demand, context).shift?.verdict, "hardened");
      equal(compareStatements(demand, request, context).shift?.verdict, "softened");
    },
  },
  {
    name: "lengths that cannot both be right are a discrepancy",
    run: () => {
      const shorter = { ...talks, id: "again", when: { date: "2031-03-02", duration: { iso: "PT45M" } } };
      const { discrepancies } = compareMeetings(talks, shorter, { left: crossing });
      equal(
        discrepancies.map(({ path, outcome }) => [path, outcome]),
        [["duration", "contradicts"]],
      );
    },
  },
  {
    name: "a demand for withdrawal and its refusal cannot both hold",
    run: () => {
      const index = indexDossier(referenceDossier);
      const demand = index.territorialPosition("withdrawal-demand");
      const refusal = index.territorialPosition("withdrawal-refusal");
      if (!demand || !refusal) throw new Error("expected the two positions");
      const { verdict, byTerritory } = compareTerritorialPositions(demand, refusal, {
        left: referenceDossier,
      });
      equal([verdict, byTerritory.length], ["incompatible", 4]);
    },
  },
  {
    name: "two accounts",
    run: () => {
      const again = structuredClone(referenceDossier);
      equal(compareDossiers(referenceDossier, again).verdict, "agree");
      const call = again.events.find(({ id }) => id === "call");
      if (call?.type !== "meeting") throw new Error("expected the call");
      call.when = { duration: { iso: "PT45M" } };
      const { verdict, discrepancies, onlyLeft, onlyRight } = compareDossiers(referenceDossier, again);
      equal([verdict, discrepancies.length, onlyLeft, onlyRight], ["contradict", 1, [], []]);
      holds(
        mergeDossiers(referenceDossier, again).events.some(({ id }) => id === "call-2"),
        "both calls in the merged dossier",
      );
      equal(mergeDossiers(crossing, crossing), crossing);
    },
  },
  {
    name: "names are recognised in several scripts",
    run: () => {
      /** @param {string} id @param {string} name @returns {import("diplomatic-events").Dossier} */
      const account = (id, name) => ({
        ...crossing,
        actors: [
          { id: "one", kind: "polity", name, sameAs: ["https://example.org/one"] },
          { id: "two", kind: "polity", name: "Palau" },
        ],
        territories: [],
        events: [{ ...talks, id, participants: [{ who: "one" }, { who: "two" }] }],
      });
      for (const name of ["Ελλάδα", "Україна", "مصر", "日本", "대한민국", "Türkiye"])
        equal(
          compareDossiers(account("left", name), account("right", name.normalize("NFD"))).verdict,
          "agree",
        );
    },
  },
];
