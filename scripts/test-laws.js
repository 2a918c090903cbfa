// Tries the laws of checking, of time, of telling, comparing, extracting and annotating twenty times as often as the ordinary tests do, and on
// values that were not tried before: `npm run test:laws [-- --seed N] [--times 100]`. Needs a build.

import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    times: { type: "string", default: "20" },
  },
});
console.log(`seed ${values.seed}, ${values.times} times as often`);

const files = [
  "tests/check/naive-checker",
  "tests/check/first-run",
  "tests/check/never-throws",
  "tests/check/json/duplicate-keys",
  "tests/check/shape/guards",
  "tests/text/text-search",
  "tests/time/edtf/date-digits",
  "tests/time/edtf/common",
  "tests/time/compare-dates",
  "tests/time/relate-dates",
  "tests/order/event-order",
  "tests/views/describe-event-laws",
  "tests/compare/laws",
  "tests/compare/account-laws",
  "tests/compare/merge/merge",
  "tests/extraction/laws",
  "tests/formats/annotation/laws",
  "tests/score/laws",
  "tests/formats/tables/tables",
];
const { status } = spawnSync("npx", ["vitest", "run", ...files.map((file) => `${file}.test.ts`)], {
  stdio: "inherit",
  env: { ...process.env, LAW_RUNS: values.times, LAW_SEED: values.seed },
});
process.exitCode = status ?? 1;
