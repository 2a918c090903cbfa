import * as z from "zod";
import type { ValueSchema } from "./schema.js";

/**
 * The subjects of topics. Use the most specific word that fits; each comment says where a neighbour begins. For any other
 * subject, use your own namespaced word, such as `acme:visas`.
 */
export const subjects = [
  /** A stop to fighting under any name: truce, cessation of hostilities. Restraint without a stop is `de-escalation`. */
  "ceasefire",
  /** Forces, weapons or a party leaving a place. */
  "withdrawal",
  /** The talks themselves: whether, where, how and with which mandate they are held, resumed or continued. */
  "talks",
  /** A third party's role in bringing the sides together. */
  "mediation",
  /** The final outcome sought: peace, a comprehensive or political solution. */
  "settlement",
  /** Concessions in general, without naming the position. */
  "concessions",
  /** The dispute or the fighting as a whole. One attack, or force threatened or used by one side, is `use-of-force`. */
  "conflict",
  /** To whom a place belongs or is to belong. Respect for existing borders as a principle is `sovereignty`. */
  "territory",
  /** Watching whether an agreement is kept, or how a situation develops. Forces that keep a peace are `peacekeeping`. */
  "monitoring",
  /** Support for somebody: financial, military, technical. Relief for people is `humanitarian`, growth `development`. */
  "assistance",
  /** Relief for people in need: aid, access, corridors, evacuation, help after a disaster. */
  "humanitarian",
  /** Prisoners, hostages, detained persons and their exchange. */
  "detainees",
  /** Terrorism and countering it. */
  "terrorism",
  /** Whether somebody is entitled to speak or govern. Who governs is `government`. */
  "legitimacy",
  /** Whether an act is lawful. Bringing somebody to court for it is `justice`. */
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
  /** How parties stand to each other: ties, partnership, rivalry, cooperation in no named field. Keeping in touch is `communication-channels`. */
  "relations",
  /** Undertakings to protect somebody in the future. */
  "security-guarantees",
  /** Measures of pressure, their imposition and lifting. Duties on goods are `trade`. */
  "sanctions",
  /** Nuclear weapons, material, programmes and installations, and their limits. */
  "nuclear",
  /** The economy as such: growth, investment, finance, debt. Exchange of goods is `trade`. */
  "economic",
  /** Minerals, water, fisheries, forests. Oil, gas and power are `energy`. */
  "natural-resources",
  /** Routes by land, sea and air, and passage on them, freedom of navigation included. */
  "transport",
  /** Attacks, invasion and force against somebody, used, planned or renounced. Where forces stand is `military-posture`. */
  "use-of-force",
  /** Lowering tensions, restraint, steps that build confidence. A stop to fighting is `ceasefire`. */
  "de-escalation",
  /** Killed, injured and endangered civilians, and their protection. Help for them is `humanitarian`. */
  "civilian-harm",
  /** Forces that keep or restore a peace under an international mandate. Observers alone are `monitoring`. */
  "peacekeeping",
  /** Where forces are and what they prepare: build-up, deployment, exercises, command. Their use is `use-of-force`. */
  "military-posture",
  /** Keeping somebody from acting by the answer that awaits them. The means of one's own defence are `defence`. */
  "deterrence",
  /** Defending oneself or with allies: alliances, joint defence, capabilities, military cooperation. */
  "defence",
  /** Safety, stability and threats in general, where no other word says of which kind. */
  "security",
  /** Limits on weapons, their spread and their testing: missiles, chemical and conventional arms. Nuclear arms are `nuclear`. */
  "arms-control",
  /** Trade in, production of and fight against drugs, organised crime, trafficking, smuggling, corruption. */
  "drugs-and-crime",
  /** Attacks on and protection of networks and data. */
  "cyber",
  /** Sovereignty, independence, territorial integrity and non-interference as principles. Whose a place is is `territory`. */
  "sovereignty",
  /** Courts, prosecution, accountability, amnesty, reparations. */
  "justice",
  /** The order among states: the Charter, international law, multilateral institutions and their reform. */
  "international-order",
  /** Keeping in touch: hotlines, military contacts, consultation, coordination, follow-up. A negotiation is `talks`. */
  "communication-channels",
  /** Embassies, consulates, ambassadors and their staff: opening, closing, appointment, expulsion, immunity. */
  "diplomatic-missions",
  /** Regional and global matters that are named only so. */
  "regional-affairs",
  /** Who governs: forming, changing and overthrowing a government, its offices, its conduct, protest against it. */
  "government",
  /** Democracy and the rule of law as such. A vote is `elections`. */
  "democracy",
  /** Rights of persons and groups: freedoms, women, minorities, workers. */
  "human-rights",
  /** Refugees, displaced persons and migrants: leaving, asylum, return; visas and bans on travel. One's own nationals are `citizens-abroad`. */
  "migration",
  /** A state's own nationals in another country: their safety, evacuation, consular help and return. */
  "citizens-abroad",
  /** Public health, diseases, medicines, vaccines. */
  "health",
  /** Culture, education, sport, tourism and exchange between peoples. */
  "culture",
  /** What the public or a state gets to know: media, disinformation, intelligence, terms and times of publication. */
  "information",
  /** Exchange of goods and services: agreements, tariffs, market access, supply chains. */
  "trade",
  /** Lasting improvement of living conditions: development goals, poverty, food security, reconstruction. */
  "development",
  /** Oil, gas, electricity and other energy: supply, prices, projects. */
  "energy",
  /** Built works: power stations, bridges, ports, dams, pipelines; their construction, damage and protection. */
  "infrastructure",
  /** Science and technology, artificial intelligence, space, and controls on their export. */
  "technology",
  /** Climate change and the environment. */
  "climate",
] as const;

/** A term of {@link subjects}, or a namespaced word. */
export type Subject = (typeof subjects)[number] | `${string}:${string}`;

export const subjectSchema: ValueSchema<Subject> = /* @__PURE__ */ (() =>
  z.union([
    z.enum(subjects),
    z.templateLiteral([z.string().regex(/^[a-z][a-z0-9-]*$/), ":", z.string().regex(/^[a-z0-9][a-z0-9-]*$/)]),
  ]))();
