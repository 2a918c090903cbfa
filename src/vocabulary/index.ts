export type { DiplomaticVerb } from "./diplomatic-verb.js";
export { diplomaticVerbs } from "./diplomatic-verbs.js";
export { type Vocabulary, vocabulary } from "./generated/vocabulary.js";
export { type SubjectGroup, subjectGroups } from "./subject-groups.js";
export { type SubjectEntry, subjectTable } from "./subject-table.js";
export { type SuggestedAct, suggestAct } from "./suggest-act.js";
export { termForWord } from "./term-for-word.js";
