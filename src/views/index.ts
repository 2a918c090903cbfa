export { countCompared } from "./comparison/count-compared.js";
export { describeTopics } from "./comparison/describe-topics.js";
export {
  type BesidePair,
  type ComparedGroups,
  groupCompared,
  type ToldGroup,
} from "./comparison/group-compared.js";
export { type DescribeEventOptions, describeByNames, describeEvent } from "./sentence/describe-event.js";
export { describeRecord } from "./sentence/describe-instrument.js";
export { createNames, type Names } from "./sentence/names/names.js";
export { describePartialSources } from "./sentence/names/partial-sources.js";
export { nameKnownRecord, nameRecord } from "./sentence/names/record-names.js";
export { phraseTopics } from "./sentence/parts/topic-phrases.js";
export { possessive, sentence, wordsOf } from "./sentence/prose.js";
export {
  type EntryRemark,
  groupSameRows,
  phraseControl,
  phraseStance,
  remarkOnControl,
  remarkOnPosition,
} from "./territory/entry-remarks.js";
export type { AssessedControl, MatrixPosition } from "./territory/matrix-entries.js";
export {
  arrangeByTerritory,
  type TerritoryCell,
  type TerritoryMatrix,
  type TerritoryRow,
  toTerritoryMatrix,
} from "./territory/to-territory-matrix.js";
export type { DescribeTimeOptions } from "./time/describe-relative-time.js";
export { describeTime } from "./time/describe-time.js";
export {
  arrangeTimeline,
  remarkOnEntry,
  type TimelineGroup,
  type TimelinePart,
} from "./timeline/arrange-timeline.js";
export {
  listInOrder,
  type Timeline,
  type TimelineEntry,
  type TimelineOrder,
  type TimelinePlacement,
  toTimeline,
} from "./timeline/to-timeline.js";
