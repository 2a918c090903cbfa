// Runs the tests of values and of the order of events in several time zones: no answer may depend on the machine's.

import { spawnSync } from "node:child_process";

const zones = ["UTC", "America/New_York", "Asia/Kathmandu", "Pacific/Apia", "Europe/Moscow"];

for (const zone of zones) {
  console.log(`TZ=${zone}`);
  const { status } = spawnSync("npx", ["vitest", "run", "tests/values", "tests/graph", "--reporter=dot"], {
    env: { ...process.env, TZ: zone },
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}
