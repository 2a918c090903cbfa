// Quotations in their texts, and what refers to what.

import { anchorEvidence, checkDossier, indexDossier } from "diplomatic-events";
import { referenceArticle, referenceDossier } from "diplomatic-events/fixtures";
import { crossing, pledge } from "../dossiers.js";
import { equal, holds } from "../expect.js";

/** @type {import("../run-suite.js").Case[]} */
export const evidence = [
  {
    name: "a quotation is found where it stands, in UTF-16 code units",
    run: () => {
      const text = "\u{1F54A} Both sides called the talks \u2018useful\u2019. Both sides left.";
      // The dove is two units, and a space follows.
      equal(anchorEvidence(text, { exact: "Both sides called" }), { status: "exact", start: 3, end: 20 });
      equal(anchorEvidence(text, { exact: "'useful'" }), { status: "normalised", start: 31, end: 39 });
      equal(anchorEvidence(text, { exact: "Both sides" }).status, "ambiguous");
      equal(anchorEvidence(text, { exact: "Both sides", suffix: " left" }).status, "exact");
      equal(anchorEvidence(text, { exact: "useless" }), { status: "missing", candidates: [] });
    },
  },
  {
    name: "letters composed and decomposed, in several scripts",
    run: () => {
      for (const word of ["communiqué", "Việt Nam", "Ἀθῆναι", "Київ", "한국", "が"]) {
        const text = `(${word.normalize("NFC")})`;
        const anchor = anchorEvidence(text, { exact: word.normalize("NFD") });
        const status = word.normalize("NFD") === word.normalize("NFC") ? "exact" : "normalised";
        equal(anchor, { status, start: 1, end: text.length - 1 });
      }
    },
  },
  {
    name: "every quotation of the reference dossier stands in the article",
    run: () => {
      const pieces = referenceDossier.events.flatMap(({ reports }) =>
        reports.flatMap(({ evidence = [] }) => evidence),
      );
      holds(pieces.length > 20, "more than twenty quotations");
      for (const piece of pieces) {
        const anchor = anchorEvidence(referenceArticle, piece);
        holds(
          anchor.status === "exact" && referenceArticle.slice(anchor.start, anchor.end) === piece.exact,
          `“${piece.exact}” in the article`,
        );
      }
    },
  },
  {
    name: "a quotation that is not there is an error",
    run: () => {
      const reports = [{ source: "readout", evidence: [{ exact: "will surely reopen" }] }];
      const { issues } = checkDossier({ ...crossing, events: [{ ...pledge, reports }] });
      equal(
        issues.map(({ code, pointer }) => [code, pointer]),
        [["quote-not-found", "/events/0/reports/0/evidence/0/exact"]],
      );
    },
  },
  {
    name: "records by id, and who refers to them",
    run: () => {
      const index = indexDossier(crossing);
      equal(
        [index.actor("laos")?.name, index.source("laos"), index.get("nobody")],
        ["Laos", undefined, undefined],
      );
      holds(index.statement("pledge") === pledge, "the statement itself");
      equal(
        index.statementsBy("laos").map(({ id }) => id),
        ["pledge"],
      );
      // The minister's office, on whose behalf, by whom, and a participant.
      equal(index.referencesTo("laos").length, 4);
      const reference = indexDossier(referenceDossier);
      equal(reference.provision("ceasefire-provision")?.force, "possible");
    },
  },
];
