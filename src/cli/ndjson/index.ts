export { runNdjson } from "./run-ndjson.js";
