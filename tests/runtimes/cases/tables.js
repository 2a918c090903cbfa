// Dossiers as tables.

import { referenceDossier } from "diplomatic-events/fixtures";
import { tables as schema, toTables } from "diplomatic-events/tables";
import { equal } from "../expect.js";

/** @type {import("../run-suite.js").Case[]} */
export const tables = [
  {
    name: "a row for each event",
    run: () => {
      const { events } = toTables([referenceDossier]);
      equal(
        events.map(({ id }) => id),
        referenceDossier.events.map(({ id }) => id),
      );
      equal(
        Object.keys(events[0] ?? {}),
        schema.find(({ name }) => name === "events")?.columns.map(({ name }) => name),
      );
    },
  },
];
