import type * as z from "zod";
import type { dossierSchema } from "../model/index.js";
import { checkDossier } from "./dossier.js";

/**
 * The full check of a dossier as a Standard Schema (version 1), for tools that take one: form libraries, API frameworks, agents.
 * Its issues carry our message and hint in one text; warnings are not passed on.
 *
 * @example
 * ```ts
 * import { dossierStandard } from "diplomatic-events";
 *
 * const result = await dossierStandard["~standard"].validate({ format: "diplomatic-events/1" });
 * console.log(result.issues?.length); // 3
 * ```
 */
export const dossierStandard: {
  /** What Standard Schema, version 1, asks for. */
  readonly "~standard": z.core.$ZodStandardSchema<typeof dossierSchema>;
} = {
  "~standard": {
    version: 1,
    vendor: "diplomatic-events",
    validate: (input) => {
      const result = checkDossier(input);
      if (result.ok) return { value: result.value };
      const errors = result.issues.filter(({ severity }) => severity === "error");
      return {
        issues: errors.map(({ message, hint, path }) => ({
          message: hint === undefined ? message : `${message} Hint: ${hint}`,
          path,
        })),
      };
    },
  },
};
