// Writes the functions that tell whether a value has the shape of a record, from the schemas; with --check, fails where they are not
// what the sources say.

import { writeGuards } from "./guards/write.js";
import { keepFiles } from "./keep-files.js";
import { readModel } from "./model/source.js";
import { loadSchemas } from "./schema/load.js";

const folder = "src/shape/generated";

const loaded = await loadSchemas(readModel().schemaFiles, "src/dossier.ts");

keepFiles([folder], new Map([[`${folder}/guards.ts`, writeGuards(loaded)]]));
