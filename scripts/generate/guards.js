// Writes the functions that check the shape of a dossier and call its judges, from the schemas; with --check, fails where they are
// not what the sources say.

import { driverModule, judgesModule } from "../guards/driver.js";
import { readJudges } from "../guards/judges.js";
import { createLeaves, leavesModule } from "../guards/leaves.js";
import { guardsModule } from "../guards/shape.js";
import { keepFiles } from "../keep-files.js";
import { readModel } from "../model/source.js";
import { loadSchemas } from "../schema/load.js";

const notice = "// Made by `npm run generate` from the schemas: change those.\n\n";
const leaves = createLeaves(await loadSchemas(readModel().schemaFiles, "src/model/index.ts"));
const judges = readJudges();
const modules = {
  "src/check/shape/generated/guards.ts": guardsModule(leaves),
  "src/check/generated/driver.ts": driverModule(leaves, judges),
  "src/check/generated/judges.ts": judgesModule(judges),
  // Once all leaves are known.
  "src/check/shape/generated/leaves.ts": leavesModule(leaves),
};

keepFiles(
  ["src/check/shape/generated", "src/check/generated"],
  new Map(Object.entries(modules).map(([path, text]) => [path, `${notice}${text}`])),
);
