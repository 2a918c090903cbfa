// Writes the JSON Schemas: the files in `schema` and the modules that have them as values; with --check, fails where they are not what
// the sources say.

import { readFileSync } from "node:fs";
import { keepFiles } from "./keep-files.js";
import { readModel } from "./model/source.js";
import { readDefinitions } from "./schema/definitions.js";
import { readExamples } from "./schema/examples.js";
import { folderOfFiles, folderOfModules, writeFiles } from "./schema/files.js";
import { loadSchemas } from "./schema/load.js";

const model = readModel();
const loaded = await loadSchemas(model.schemaFiles);
const examples = readExamples(readFileSync(new URL("../docs/model.md", import.meta.url), "utf8"));
const definitions = readDefinitions(loaded, model, examples);

keepFiles([folderOfFiles, folderOfModules], writeFiles(definitions, loaded));
