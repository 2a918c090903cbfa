// Schemas and vocabularies, for zod and for other tools.

import * as library from "diplomatic-events";
import { referenceDossier } from "diplomatic-events/fixtures";
import * as jsonSchemas from "diplomatic-events/json-schema";
import { findJsonSchema, jsonSchemaNames } from "diplomatic-events/json-schema";
import { looseOpenApiComponents, openApiComponents } from "diplomatic-events/openapi";
import { speechActs } from "diplomatic-events/vocabulary";
import { pledge, talks } from "../dossiers.js";
import { equal, holds } from "../expect.js";

const { diplomaticEventSchema, dossierSchema, statementSchema } = library;

/** @type {import("../run-suite.js").Case[]} */
export const schemas = [
  {
    name: "zod's schemas judge",
    run: () => {
      holds(dossierSchema.safeParse(referenceDossier).success, "a valid dossier");
      equal(statementSchema.parse(pledge), pledge);
      equal(diplomaticEventSchema.parse(talks), talks);
      holds(!statementSchema.extend({}).safeParse({ ...pledge, act: "tank" }).success, "no unknown act");
      holds(
        statementSchema.pick({ act: true }).safeParse({ act: speechActs[0] }).success,
        "a part of a schema",
      );
    },
  },
  {
    name: "every schema refuses a number, and every vocabulary has words",
    run: () => {
      for (const [name, value] of Object.entries(library)) {
        if (name.endsWith("Schema")) holds(!Object(value).safeParse(7).success, `${name} to refuse a number`);
        if (Array.isArray(value))
          holds(value.length > 1 && new Set(value).size === value.length, `words in ${name}`);
      }
    },
  },
  {
    name: "JSON Schemas by name",
    run: () => {
      for (const name of jsonSchemaNames)
        holds(
          Object.values(jsonSchemas).some((each) => each === findJsonSchema(name)),
          `a JSON Schema ${name}`,
        );
      holds(findJsonSchema("dossier", { mode: "loose" }) !== findJsonSchema("dossier"), "a loose one");
      equal(findJsonSchema("statement").required?.includes("speakers"), true);
    },
  },
  {
    name: "components of OpenAPI",
    run: () => {
      equal(openApiComponents.schemas["DiplomaticEvent"]?.discriminator?.propertyName, "type");
      equal(looseOpenApiComponents.schemas["DiplomaticEvent"]?.anyOf?.length, 5);
    },
  },
];
