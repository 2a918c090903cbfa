// Dossiers as annotations, and back.

import { fromWebAnnotations, toWebAnnotations } from "diplomatic-events/annotation";
import { referenceDossier } from "diplomatic-events/fixtures";
import { equal } from "../expect.js";

/** @type {import("../run-suite.js").Case[]} */
export const annotation = [
  {
    name: "a dossier there and back",
    run: () => {
      const { annotations, issues } = toWebAnnotations(referenceDossier);
      equal(issues, []);
      const { document } = fromWebAnnotations(JSON.parse(JSON.stringify(annotations)));
      equal(document, JSON.parse(JSON.stringify(referenceDossier)));
    },
  },
];
