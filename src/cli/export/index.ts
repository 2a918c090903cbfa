export { openExport } from "./export-sink.js";
