// Tries the laws of checking, telling, comparing and extracting ten times as often as the ordinary tests do. Needs a build.

import { spawnSync } from "node:child_process";

const files = [
  "tests/check/naive-checker",
  "tests/check/quiet",
  "tests/shape/guards",
  "tests/values/text-search",
  "tests/values/date-digits",
  "tests/values/edtf-common",
  "tests/views/describe-event-laws",
  "tests/compare/laws",
  "tests/formats/extraction/laws",
];
const { status } = spawnSync(
  "npx",
  ["vitest", "run", "--testTimeout=600000", ...files.map((file) => `${file}.test.ts`)],
  {
    stdio: "inherit",
    env: { LAW_RUNS: "10", ...process.env },
  },
);
process.exitCode = status ?? 1;
