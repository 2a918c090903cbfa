import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { Dossier } from "diplomatic-events";
import dossierSchema from "diplomatic-events/schema/dossier.json" with { type: "json" };
import looseDossierSchema from "diplomatic-events/schema/loose/dossier.json" with { type: "json" };

/** A message of your own with a dossier inside. The schema names the package's by its `$id`. */
export interface Submission {
  desk: string;
  dossier: Dossier;
}

const submissionSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:example:submission",
  type: "object",
  required: ["desk", "dossier"],
  properties: {
    desk: { type: "string", minLength: 1 },
    dossier: { $ref: "urn:diplomatic-events:1:dossier" },
  },
  additionalProperties: false,
};

// Nothing coerced, removed or filled in: Ajv leaves what it checks as it is. With `allErrors`, hostile input could make it work long.
const ajv = new Ajv2020({ strict: true, schemas: [dossierSchema, looseDossierSchema] });

/** The shape, for writers: no unknown field, no unknown word. */
export const isSubmission: ValidateFunction<Submission> = ajv.compile<Submission>(submissionSchema);

/** The shape, for readers that are to survive newer writers. */
export const isReadableDossier: ValidateFunction = ajv.compile({ $ref: looseDossierSchema.$id });
