/**
 * The words of the model with their meanings, groups of subjects, and the verbs of diplomatic English with the act that each makes of
 * a sentence.
 *
 * @packageDocumentation
 */

export type { DiplomaticVerb } from "./vocabulary/diplomatic-verb.js";
export { diplomaticVerbs } from "./vocabulary/diplomatic-verbs.js";
export { type Vocabulary, vocabulary } from "./vocabulary/generated/vocabulary.js";
export { type SubjectGroup, subjectGroups } from "./vocabulary/subject-groups.js";
export { type SubjectEntry, subjectTable } from "./vocabulary/subject-table.js";
export { type SuggestedAct, suggestAct } from "./vocabulary/suggest-act.js";
