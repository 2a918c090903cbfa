// Breaks the code in one place after another, by Stryker, and says where no test fails. Takes a second for each of some 13,000
// places: npm run test:mutation -- time order/conflicts.ts

import { spawnSync } from "node:child_process";

const folders = ["time", "model", "order", "compare", "check"];
const asked = process.argv.slice(2);
let failed = false;
for (const path of asked.length > 0 ? asked : folders) {
  const [folder = ""] = path.split("/");
  if (!folders.includes(folder)) {
    console.error(`${path} is not in one of the folders ${folders.join(", ")} of src`);
    process.exit(2);
  }
  const mutate = path.endsWith(".ts") ? `src/${path}` : `src/${path}/**/*.ts`;
  const { status } = spawnSync(
    "npx",
    ["stryker", "run", "--mutate", mutate, "--incrementalFile", `reports/mutation/${folder}.json`],
    { stdio: "inherit", env: { ...process.env, MUTATED: folder } },
  );
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
