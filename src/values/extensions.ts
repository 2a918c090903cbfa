import * as z from "zod";
import { formatted, type ValueSchema } from "./schema.js";

/**
 * Data of one's own: keys carry a namespace (`"acme:priority"`), values are any JSON. The only open place of a dossier.
 */
export type Extensions = Record<string, unknown>;

/** What a key of {@link Extensions} is, in the words of an issue. */
export const namespacedKey = 'a namespaced key such as "acme:priority"';

/**
 * The schema of {@link Extensions}.
 *
 * @example
 * ```ts
 * import { type Extensions, extensionsSchema } from "diplomatic-events";
 *
 * const extensions: Extensions = extensionsSchema.parse({ "acme:priority": 3 });
 * console.log(extensions["acme:priority"]); // 3
 * ```
 */
export const extensionsSchema: ValueSchema<Extensions> = /* @__PURE__ */ (() =>
  z.record(formatted(/^[a-z][a-z0-9-]*:[A-Za-z0-9._-]+$/, namespacedKey), z.unknown()))();
