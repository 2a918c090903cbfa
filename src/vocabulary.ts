/**
 * The words of the model with their meanings, groups of subjects, and the verbs of diplomatic English with the act that each makes of
 * a sentence.
 *
 * @packageDocumentation
 */

export {
  type DiplomaticVerb,
  diplomaticVerbs,
  type SubjectEntry,
  type SubjectGroup,
  type SuggestedAct,
  subjectGroups,
  subjectTable,
  suggestAct,
  type Vocabulary,
  vocabulary,
} from "./vocabulary/index.js";
