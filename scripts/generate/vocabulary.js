// Writes what `diplomatic-events/vocabulary` says of the words of the model, the verbs that hints know, and the tables of
// docs/vocabulary.md. With --check, fails where something is not up to date.

import { readFileSync } from "node:fs";
import { keepFiles } from "../keep-files.js";
import { readModel } from "../model/source.js";
import { loadSources } from "../package/load-sources.js";
import { writeVerbsOfActs, writeVocabulary } from "../vocabulary/modules.js";
import { fillRegions, nounList, subjectLists, verbLists } from "../vocabulary/page.js";

const page = "docs/vocabulary.md";

const { diplomaticVerbs, subjects } = await loadSources([
  'export { diplomaticVerbs } from "./src/vocabulary/diplomatic-verbs.ts";',
  'export { subjectTable as subjects } from "./src/vocabulary/subject-table.ts";',
]);
const model = readModel();

/** @type {import("../vocabulary/modules.js").List[]} */
const lists = [...model.vocabularies.values(), ...model.otherLists.values()].flatMap(({ name, terms }) => {
  const origin = model.origins.get(name);
  if (!origin || terms.every(({ meaning }) => meaning === "")) return [];
  const bare = terms.find(({ meaning }) => meaning === "");
  if (bare) throw new Error(`${name} does not say what ${bare.term} means`);
  return [{ name, terms, ...origin }];
});
const acts = model.vocabularies.get("speechActs")?.terms ?? [];
const groups = model.otherLists.get("subjectGroups")?.terms ?? [];

keepFiles(
  ["src/vocabulary/generated", "src/model/events/generated"],
  new Map([
    ["src/vocabulary/generated/vocabulary.ts", writeVocabulary(lists)],
    [
      "src/vocabulary/generated/verbs-of-acts.ts",
      writeVerbsOfActs(diplomaticVerbs, new Set(acts.map(({ term }) => term))),
    ],
    [
      page,
      fillRegions(readFileSync(page, "utf8"), {
        subjects: subjectLists(groups, model.vocabularies.get("subjects")?.terms ?? [], subjects),
        verbs: verbLists(diplomaticVerbs),
        nouns: nounList(diplomaticVerbs),
      }),
    ],
  ]),
);
