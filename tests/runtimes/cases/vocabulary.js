// The words with their meaning, and verbs with their acts.

import {
  diplomaticVerbs,
  speechActs,
  subjectGroups,
  subjects,
  subjectTable,
  suggestAct,
  vocabulary,
} from "diplomatic-events/vocabulary";
import { equal, holds } from "../expect.js";

/** @type {import("../run-suite.js").Case[]} */
export const words = [
  {
    name: "every act and subject has a meaning",
    run: () => {
      for (const act of speechActs) holds(vocabulary.speechActs[act] !== "", act);
      for (const subject of subjects) holds(subjectGroups.includes(subjectTable[subject].group), subject);
    },
  },
  {
    name: "a verb suggests an act, in any form",
    run: () => {
      equal(suggestAct("The ministers recognized the need for talks.")?.verb.act, "acknowledge");
      equal(suggestAct("Le fleuve monte."), undefined);
      for (const { verbs } of diplomaticVerbs) for (const verb of verbs) holds(verb === verb.trim(), verb);
    },
  },
];
