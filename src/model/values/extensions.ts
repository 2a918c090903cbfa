import * as z from "zod";
import { formatted, type ValueSchema } from "./schema.js";

/**
 * Your own data. Keys have a namespace (`"acme:priority"`); values are any JSON. Extensions are the only open part of a
 * dossier.
 */
export type Extensions = Record<string, unknown>;

/** The expected form of a key of {@link Extensions}, as messages state it. */
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
