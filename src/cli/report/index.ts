export { report } from "./report.js";
export { createReporter } from "./reporter.js";
export { addFile, createTally, type Tally } from "./tally.js";
