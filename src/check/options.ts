import { readOption } from "../issues/index.js";
import { ordinary } from "./shape/notes.js";

/**
 * Bounds on the work that a check spends on bad input. They act before anything is explained, so that hostile input costs
 * little; a valid document of ordinary size never meets them.
 */
export interface Limits {
  /** How many errors, and how many warnings, are listed. 0 counts as 1, so that a check never fails without a reason. */
  issues: number;
  /** How deep the value may be nested. A dossier without extensions needs 10 levels. */
  depth: number;
  /** How many array items and object members the value may have in all. */
  parts: number;
  /** How long a JSON text, or a string within a value, may be, in UTF-16 code units. */
  text: number;
}

/** The limits that hold unless {@link CheckOptions} says otherwise. */
export const defaultLimits: Readonly<Limits> = {
  issues: 100,
  depth: 100,
  parts: ordinary.parts,
  text: ordinary.text,
};

/** How to check. The same options for every `check…` and `parse…` function. */
export interface CheckOptions {
  /**
   * `strict` (when absent): unknown fields and unknown words are errors. `loose`: they are kept and reported as warnings,
   * so that an older reader survives a newer writer. `extensions` are open in both.
   */
  mode?: "strict" | "loose" | undefined;
  /** Limits that differ from {@link defaultLimits}. */
  limits?: Partial<Limits> | undefined;
}

/** The limits of a check. One that is absent, no number or cannot be read is the default. Never throws. */
export function resolveLimits(
  options: CheckOptions | undefined,
  defaults: Readonly<Limits> = defaultLimits,
): Readonly<Limits> {
  const given = readOption(options, "limits");
  if (given === undefined || given === null) return defaults;
  const limit = (name: keyof Limits): number => {
    const value = readOption(given, name);
    return typeof value === "number" && !Number.isNaN(value) ? Math.max(0, value) : defaults[name];
  };
  return { issues: limit("issues"), depth: limit("depth"), parts: limit("parts"), text: limit("text") };
}

/** The mode of a check: strict unless it is "loose". Never throws. */
export function resolveMode(options: CheckOptions | undefined): "strict" | "loose" {
  return readOption(options, "mode") === "loose" ? "loose" : "strict";
}
