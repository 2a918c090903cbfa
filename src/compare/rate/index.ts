export { conditionalClauses, rateClauses, sameClause, sayClauses } from "./clauses.js";
export { rateDegrees } from "./degree.js";
export {
  prose,
  rateDates,
  rateDurations,
  rateEvidence,
  rateStatus,
  rateWord,
} from "./fields.js";
export { differingFigures } from "./figures.js";
export { saysOpposite } from "./polarity.js";
export {
  judgeTerritories,
  type PositionVerdict,
  partiesOf,
  rateStances,
  type TerritoryVerdict,
  verdictOverall,
} from "./position-verdict.js";
export { rateQuantities } from "./quantities.js";
export { rateStatements } from "./statement-features.js";
export { rateChanges } from "./topic-changes.js";
export { rateTopicTimes } from "./topic-times.js";
export { rateAbouts, relateAbouts, relateTopics, type TopicRelation } from "./topics.js";
export { topicsApartIn } from "./topics-of-one-subject.js";
