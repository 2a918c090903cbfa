import type * as z from "zod";
import type { dossierSchema } from "../model/index.js";
import { checkDossier } from "./dossier.js";
import type { CheckOptions } from "./options.js";

/**
 * The full check of a dossier as a Standard Schema (version 1), for tools that take one: form libraries, API frameworks, agents.
 * Its issues carry our message and hint in one text. A Standard Schema passes no warnings on and sees a parsed value, in which a
 * duplicate key is lost: a server uses {@link checkDossierText}.
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
} = /* @__PURE__ */ createStandard("strict");

/**
 * {@link dossierStandard} in loose mode: it accepts the unknown fields, words and types of event of a newer version.
 *
 * @example
 * ```ts
 * import { looseDossierStandard } from "diplomatic-events";
 *
 * const newer = { format: "diplomatic-events/1", sources: [], actors: [], events: [], mood: "calm" };
 * console.log((await looseDossierStandard["~standard"].validate(newer)).issues); // undefined
 * ```
 */
export const looseDossierStandard: typeof dossierStandard = /* @__PURE__ */ createStandard("loose");

function createStandard(mode: CheckOptions["mode"]): typeof dossierStandard {
  return {
    "~standard": {
      version: 1,
      vendor: "diplomatic-events",
      validate: (input) => {
        const result = checkDossier(input, { mode });
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
}
