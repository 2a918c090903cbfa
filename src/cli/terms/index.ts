export type { Command } from "./command.js";
export { complain, type Failure, failed, isCode, reasonOf } from "./failure.js";
export type { Io } from "./io.js";
export type { ExportTo, NdjsonSettings, Report } from "./ndjson-settings.js";
export {
  colorOptions,
  type ExportFormat,
  formatOption,
  options,
  readSettings,
  type Settings,
} from "./options.js";
