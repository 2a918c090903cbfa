import * as z from "zod";
import type { ValueSchema } from "./schema.js";

/** What a topic is about. Anything else is a namespaced word of one's own, such as `acme:visas`. */
export const subjects = [
  /** A stop to fighting, whatever its name: truce, cessation of hostilities. */
  "ceasefire",
  /** Forces, weapons or a party leaving a place. */
  "withdrawal",
  /** Talks as such: that they are held, resumed, continued, where and how. */
  "talks",
  /** A third party's part in bringing sides together. */
  "mediation",
  /** The end state sought: peace, a comprehensive or political solution. */
  "settlement",
  /** Giving way on a stand, without saying on which. */
  "concessions",
  /** The dispute or the fighting itself. */
  "conflict",
  /** Whose a place is, or is to be. */
  "territory",
  /** Watching whether something is kept. */
  "monitoring",
  /** Support of any other kind: financial, military, technical. */
  "assistance",
  /** Relief for people: aid, access, corridors. */
  "humanitarian",
  /** Prisoners, hostages, detained persons and their exchange. */
  "detainees",
  /** Terrorism and countering it. */
  "terrorism",
  /** Whether somebody may rightly speak or govern. */
  "legitimacy",
  /** Whether an act accords with law. */
  "legality",
  /** Whether a text binds. */
  "legal-force",
  /** Signing a text. */
  "signature",
  /** Carrying out what was agreed. */
  "implementation",
  /** Belonging to an organisation or alliance. */
  "membership",
  /** Being, or being treated as, a state. */
  "statehood",
  /** Elections and referendums. */
  "elections",
  /** Acts of a legislature. */
  "legislation",
  /** Changes to institutions. */
  "reform",
  /** Diplomatic and other relations between parties. */
  "relations",
  /** Undertakings to protect somebody in the future. */
  "security-guarantees",
  /** Measures of pressure, their imposition and lifting. */
  "sanctions",
  /** Nuclear weapons, material and installations. */
  "nuclear",
  /** Trade, investment, finance. */
  "economic",
  /** Minerals, energy, water, fisheries. */
  "natural-resources",
  /** Routes by land, sea and air, and passage on them. */
  "transport",
] as const;

/** A term of {@link subjects}, or a namespaced word. */
export type Subject = (typeof subjects)[number] | `${string}:${string}`;

export const subjectSchema: ValueSchema<Subject> = /* @__PURE__ */ (() =>
  z.union([
    z.enum(subjects),
    z.templateLiteral([z.string().regex(/^[a-z][a-z0-9-]*$/), ":", z.string().regex(/^[a-z0-9][a-z0-9-]*$/)]),
  ]))();
