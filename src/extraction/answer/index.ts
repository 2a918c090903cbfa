export { readAnswerText } from "./answer-text.js";
export { type Details, type Placed, readDetails } from "./details.js";
export {
  type Answer,
  type Entry,
  type ExtractionList,
  extractionLists,
  type GivenAnswer,
  type GivenRecord,
  readAnswers,
  unwrap,
} from "./read-answer.js";
export { originOf, type SettleContext } from "./settle.js";
