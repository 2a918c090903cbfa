// Writing and repairing dossiers.

import { checkDossier } from "diplomatic-events";
import {
  defineDossier,
  defineSource,
  fixDossierText,
  formatDossier,
  selectEvents,
  textCoverage,
} from "diplomatic-events/authoring";
import { equal, holds } from "../expect.js";

const news = defineSource("news", {
  kind: "news-article",
  text: "The envoy \u201cwelcomed\u201d the truce. It rained.",
});
const dossier = defineDossier({
  sources: news,
  actors: { envoy: { kind: "person", name: "The envoy" } },
  events: {
    truce: {
      act: "welcome",
      speakers: "envoy",
      content: "The truce is welcome.",
      reports: news.quote('The envoy "welcomed" the truce'),
    },
  },
});

/** @type {import("../run-suite.js").Case[]} */
export const authoring = [
  {
    name: "a dossier that is defined",
    run: () => {
      equal(checkDossier(dossier).issues, []);
      equal(selectEvents(dossier, ["truce"]), dossier);
      equal(textCoverage(dossier)[0]?.share, 0.5);
    },
  },
  {
    name: "slips that have a remedy",
    run: () => {
      const text = formatDossier(dossier);
      const slipped = text
        .replace('"welcome"', '"wellcome"')
        .replace('\u201cwelcomed\u201d the truce",', "'welcomed' the truce\",");
      holds(slipped !== text, "slips");
      equal(fixDossierText(slipped).text, text);
    },
  },
];
