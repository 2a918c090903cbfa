export { openExport } from "./open-export.js";
