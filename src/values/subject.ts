import * as z from "zod";
import type { ValueSchema } from "./schema.js";

/** The subjects of topics. For any other subject, use your own namespaced word, such as `acme:visas`. */
export const subjects = [
  /** A stop to fighting under any name: truce, cessation of hostilities. */
  "ceasefire",
  /** Forces, weapons or a party leaving a place. */
  "withdrawal",
  /** The talks themselves: whether, where and how they are held, resumed or continued. */
  "talks",
  /** A third party's role in bringing the sides together. */
  "mediation",
  /** The final outcome sought: peace, a comprehensive or political solution. */
  "settlement",
  /** Concessions in general, without naming the position. */
  "concessions",
  /** The dispute or the fighting itself. */
  "conflict",
  /** To whom a place belongs or is to belong. */
  "territory",
  /** Monitoring of compliance with an agreement or obligation. */
  "monitoring",
  /** Support other than humanitarian relief: financial, military, technical. */
  "assistance",
  /** Relief for people: aid, access, corridors. */
  "humanitarian",
  /** Prisoners, hostages, detained persons and their exchange. */
  "detainees",
  /** Terrorism and countering it. */
  "terrorism",
  /** Whether somebody is entitled to speak or govern. */
  "legitimacy",
  /** Whether an act is lawful. */
  "legality",
  /** Whether a text is legally binding. */
  "legal-force",
  /** Signing a text. */
  "signature",
  /** Carrying out an agreement. */
  "implementation",
  /** Belonging to an organisation or alliance. */
  "membership",
  /** Status or treatment as a state. */
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
