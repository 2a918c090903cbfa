// Runs the tests of values, of the order of events and of comparing single records in several time zones: no answer may depend on the machine's.

import { spawnSync } from "node:child_process";

const zones = ["UTC", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "Europe/Moscow"];

const comparing = ["statements", "meetings", "territorial-positions"].map(
  (name) => `tests/compare/${name}.test.ts`,
);

for (const zone of zones) {
  console.log(`TZ=${zone}`);
  const tests = ["tests/values", "tests/graph", ...comparing];
  const { status } = spawnSync("npx", ["vitest", "run", ...tests, "--reporter=dot"], {
    env: { ...process.env, TZ: zone },
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}
