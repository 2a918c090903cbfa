import { formatDossier } from "diplomatic-events/authoring";
import { referenceDossier } from "diplomatic-events/fixtures";
import broken from "../../../../tests/fixtures/command-line/broken.json?raw";
import readoutOfKenya from "../../../../tests/fixtures/pairs/call-two-readouts/left.json?raw";
import readoutOfJordan from "../../../../tests/fixtures/pairs/call-two-readouts/right.json?raw";
import jointText from "../../../../tests/fixtures/valid/demands/12-joint-text.json?raw";

/** JSON texts to try: one to check and report, or two to compare. */
export interface Example {
  title: string;
  documents: readonly { name: string; text: string }[];
}

export const examples: readonly [Example, ...Example[]] = [
  {
    title: "A news article",
    documents: [{ name: "Article", text: formatDossier(referenceDossier) }],
  },
  { title: "A joint statement", documents: [{ name: "Statement", text: jointText }] },
  {
    title: "Two rival readouts",
    documents: [
      { name: "Kenya's readout", text: readoutOfKenya },
      { name: "Jordan's readout", text: readoutOfJordan },
    ],
  },
  { title: "A broken dossier", documents: [{ name: "Dossier", text: broken }] },
];
