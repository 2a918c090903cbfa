// A dossier for readers.

import { describeEvent, toTerritoryMatrix, toTimeline } from "diplomatic-events";
import { referenceDossier } from "diplomatic-events/fixtures";
import { comparisonHtml, reportHtml } from "diplomatic-events/report";
import { crossing, pledge, talks } from "../dossiers.js";
import { equal, holds } from "../expect.js";

/** @type {import("../run-suite.js").Case[]} */
export const views = [
  {
    name: "events in words",
    run: () => {
      /** @type {[import("diplomatic-events").DiplomaticEvent, string[]][]} */
      const told = [
        [pledge, ["minister", "Laos", "reopen the crossing", "if the talks go on"]],
        [talks, ["Laos and Palau held talks", "2 March 2031", "two hours"]],
      ];
      for (const [event, words] of told) {
        const sentence = describeEvent(event, crossing);
        for (const word of words) holds(sentence.includes(word), `“${word}” in “${sentence}”`);
      }
      holds(
        referenceDossier.events.every((event) => /^[A-Z].*[.]$/.test(describeEvent(event, referenceDossier))),
        "a sentence for every event of the reference dossier",
      );
    },
  },
  {
    name: "a report as HTML",
    run: () => {
      const page = reportHtml(crossing, { issues: [] });
      holds(page.startsWith("<!doctype html>") && page.endsWith("</html>\n"), "a document");
      holds(page.includes("reopen the crossing"), "the records");
      holds(comparisonHtml(crossing, crossing).includes("reopen the crossing"), "a comparison");
    },
  },
  {
    name: "positions and control by territory",
    run: () => {
      const { actors, rows } = toTerritoryMatrix(referenceDossier);
      equal(actors, ["russia", "ukraine"]);
      equal(
        rows.map(({ territory, cells, control }) => [territory, cells.length, control.length]),
        ["donetsk", "luhansk", "zaporizhzhia", "kherson"].map((id) => [id, 2, 2]),
      );
    },
  },
  {
    name: "every event of the reference dossier is on the timeline",
    run: () => {
      const ids = toTimeline(referenceDossier).entries.map(({ id }) => id);
      for (const { id } of referenceDossier.events) holds(ids.includes(id), `${id} on the timeline`);
    },
  },
];
