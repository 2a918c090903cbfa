// Type guards, which need no zod.

import { referenceDossier } from "diplomatic-events/fixtures";
import {
  isControlAssessment,
  isDiplomaticEvent,
  isDossier,
  isMeeting,
  isStatement,
  isTerritorialPosition,
} from "diplomatic-events/shape";
import { crossing, pledge } from "../dossiers.js";
import { equal, holds } from "../expect.js";

/** @type {import("../run-suite.js").Case[]} */
export const shape = [
  {
    name: "dossiers, and what is none",
    run: () => {
      for (const dossier of [referenceDossier, crossing]) holds(isDossier(dossier), "the shape of a dossier");
      for (const value of [
        undefined,
        null,
        7,
        [],
        {},
        { ...crossing, also: 1 },
        { ...crossing, events: [{}] },
      ])
        holds(!isDossier(value), `not ${typeof value}`);
    },
  },
  {
    name: "every event has one type",
    run: () => {
      const guards = { isStatement, isMeeting, isTerritorialPosition, isControlAssessment };
      const types = new Map([
        ["statement", "isStatement"],
        ["meeting", "isMeeting"],
        ["territorial-position", "isTerritorialPosition"],
        ["control-assessment", "isControlAssessment"],
      ]);
      for (const event of referenceDossier.events) {
        const found = Object.entries(guards).filter(([, is]) => is(event));
        equal(
          found.map(([name]) => name),
          [types.get(event.type)],
        );
        holds(isDiplomaticEvent(event), "an event");
      }
      holds(!isDiplomaticEvent({ ...pledge, act: "tank" }), "no act that is no word");
    },
  },
];
