/**
 * Checks NDJSON (JSON Lines): one JSON document a line, as many lines as there are.
 *
 * @packageDocumentation
 */

export {
  type CheckLinesOptions,
  checkLines,
  defaultLineLimit,
  type LineResult,
  type LineSource,
  type LineStream,
  type LineStreamReader,
  type ValueCheck,
} from "./formats/ndjson/index.js";
