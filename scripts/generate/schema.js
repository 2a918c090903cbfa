// Writes the JSON Schemas, as files in `schema` and as modules, and fills into docs/json-schema.md what they cannot say; with --check,
// fails where they are not what the sources say.

import { readFileSync } from "node:fs";
import { keepFiles } from "../keep-files.js";
import { readModel } from "../model/source.js";
import { readDefinitions } from "../schema/definitions.js";
import { readExamples } from "../schema/examples.js";
import { folderOfFiles, folderOfModules, writeFiles } from "../schema/files.js";
import { loadSchemas } from "../schema/load.js";
import { fillShapeCodes } from "../schema/shape-codes.js";

const model = readModel();
const loaded = await loadSchemas(model.schemaFiles);
const definitions = readDefinitions(loaded, model, readExamples(readFileSync("docs/model.md", "utf8")));
const page = "docs/json-schema.md";

keepFiles(
  [folderOfFiles, folderOfModules],
  new Map([
    ...writeFiles(definitions, loaded),
    [page, fillShapeCodes(readFileSync(page, "utf8"), loaded.codes)],
  ]),
);
