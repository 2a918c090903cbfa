export {
  type CheckLinesOptions,
  checkLines,
  defaultLineLimit,
  type LineResult,
  type ValueCheck,
} from "./check-lines.js";
export type { LineSource, LineStream, LineStreamReader } from "./chunks.js";
