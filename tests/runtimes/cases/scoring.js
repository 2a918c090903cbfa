// A dossier measured by another of the same text.

import { referenceDossier } from "diplomatic-events/fixtures";
import { combineScores, scoreDossier } from "diplomatic-events/score";
import { equal } from "../expect.js";

/** @type {import("../run-suite.js").Case[]} */
export const scoring = [
  {
    name: "a dossier without one event, and its average with itself",
    run: () => {
      const events = referenceDossier.events.filter(({ id }) => id !== "thanks");
      const less = scoreDossier(referenceDossier, { ...referenceDossier, events });
      equal([less.events.gold, less.events.correct, less.events.precision], [23, 22, 1]);
      equal(
        less.missed.map(({ id }) => id),
        ["thanks"],
      );
      const { micro, macro } = combineScores([less, scoreDossier(referenceDossier, referenceDossier)]);
      equal([micro.events.recall, macro.events.precision, micro.fields.speakers.f1], [45 / 46, 1, 1]);
    },
  },
];
