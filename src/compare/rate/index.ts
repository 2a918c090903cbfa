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
export { rateStatements } from "./statement-features.js";
export { rateAbouts, relateAbouts, relateTopics, type TopicRelation, topicsApartIn } from "./topics.js";
