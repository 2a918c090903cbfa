import type { subjects } from "../model/index.js";
import type { SubjectGroup } from "./subject-groups.js";

/** The group of a subject and its counterparts in vocabularies of others; an empty list where one has none. */
export interface SubjectEntry {
  /** The group. Every subject has exactly one. */
  group: SubjectGroup;
  /** Codes of the IPTC Media Topics that come nearest. `20000639` stands for `medtop:20000639`. */
  mediaTopics: readonly string[];
  /** Contexts of the PLOVER event ontology (manual of 2021). */
  ploverContexts: readonly string[];
  /** Variables of the PA-X Peace Agreements Database (version 2). */
  paxIssues: readonly string[];
}

function entry(
  group: SubjectGroup,
  mediaTopics: string,
  ploverContexts: string,
  paxIssues: string,
): SubjectEntry {
  const words = (list: string): string[] => list.split(" ").filter((word) => word !== "");
  return {
    group,
    mediaTopics: words(mediaTopics),
    ploverContexts: words(ploverContexts),
    paxIssues: words(paxIssues),
  };
}

/**
 * Every subject with its group and with what comes nearest to it in IPTC Media Topics, PLOVER and PA-X. Nearest: a code may be
 * wider or narrower than the subject.
 *
 * @example
 * ```ts
 * import { subjectTable } from "diplomatic-events/vocabulary";
 *
 * console.log(subjectTable.ceasefire.group, subjectTable.ceasefire.paxIssues); // "peacemaking" ["Ce"]
 * console.log(subjectTable.deterrence.group === subjectTable.defence.group); // true
 * console.log(subjectTable.sanctions.mediaTopics); // ["20000642"]
 * ```
 */
export const subjectTable: Readonly<Record<(typeof subjects)[number], SubjectEntry>> =
  /* @__PURE__ */ (() => ({
    ceasefire: entry("peacemaking", "20000073", "", "Ce"),
    withdrawal: entry("peacemaking", "", "military", "SsrFf"),
    talks: entry("diplomacy", "20000076 20000639", "diplomatic", ""),
    mediation: entry("peacemaking", "20000074", "diplomatic", ""),
    settlement: entry("peacemaking", "20000075 20000073", "", ""),
    concessions: entry("peacemaking", "", "", ""),
    conflict: entry("hostilities", "20000056 20000062", "", ""),
    territory: entry("territory", "20001316", "territory", "StBor"),
    monitoring: entry("peacemaking", "", "", "ImUN ImOth"),
    assistance: entry("economy", "20000643", "", "IntFu"),
    humanitarian: entry("people", "20000168", "human_security disasters", ""),
    detainees: entry("people", "20000080", "", "TjPrire"),
    terrorism: entry("crime", "20000053 20000103", "terrorism", "Terr"),
    legitimacy: entry("government", "", "executive", ""),
    legality: entry("law", "20000121", "legal", ""),
    "legal-force": entry("law", "20000641", "legal", ""),
    signature: entry("law", "20000641", "", ""),
    implementation: entry("law", "", "", ""),
    membership: entry("diplomacy", "20000644", "", ""),
    statehood: entry("territory", "", "", "StInd"),
    elections: entry("government", "20000574 20000584", "election", "Ele"),
    legislation: entry("government", "20000615", "legislative", ""),
    reform: entry("government", "20000597", "political_institutions", "Pol ConRen Cons"),
    relations: entry("diplomacy", "20000638", "diplomatic", ""),
    "security-guarantees": entry("defence", "", "military", "SsrGua"),
    sanctions: entry("economy", "20000642", "economic", "TjSan"),
    nuclear: entry("defence", "20000635", "cbrn", ""),
    economic: entry("economy", "20000344", "economic", "NEC"),
    "natural-resources": entry("resources", "20000430", "natural_resource", "NatRes Wat"),
    transport: entry("resources", "20000337", "", ""),
    "use-of-force": entry("hostilities", "20000058", "military", ""),
    "de-escalation": entry("hostilities", "", "", ""),
    "civilian-harm": entry("hostilities", "20000071 20000105", "", "Prot"),
    peacekeeping: entry("peacemaking", "20000059", "military", "ImPK"),
    "military-posture": entry("defence", "20000599", "military", "SsrArm"),
    deterrence: entry("defence", "20000598", "military", ""),
    defence: entry("defence", "20000598", "military", "SsrArm"),
    security: entry("defence", "20000604", "", ""),
    "arms-control": entry("defence", "20000078 20000602", "cbrn", "SsrDdr"),
    "drugs-and-crime": entry(
      "crime",
      "20000101 20000096 20000093",
      "illegal_drugs crime trafficking corruption",
      "SsrDrugs SsrCrOcr Cor",
    ),
    cyber: entry("crime", "20000086", "cyber", ""),
    sovereignty: entry("territory", "", "territory", ""),
    justice: entry("law", "20000119 20000128", "legal", "TjGen JusCr"),
    "international-order": entry("law", "20000638 20000644", "", ""),
    "communication-channels": entry("diplomacy", "20000639", "diplomatic", ""),
    "diplomatic-missions": entry("diplomacy", "20000639", "diplomatic", ""),
    "regional-affairs": entry("diplomacy", "20000638", "", ""),
    government: entry("government", "20000593", "executive political_institutions", "Pol"),
    democracy: entry("government", "20000654", "pro_democracy pro_autocracy", "HrDem"),
    "human-rights": entry("people", "20000592 20000587", "human_rights rights_freedoms repression", "HrGen"),
    migration: entry("people", "20000645 20000634", "migration asylum", "GRef"),
    "citizens-abroad": entry("people", "", "", ""),
    health: entry("society", "07000000", "health", "SerHeal"),
    culture: entry("society", "20000038 05000000", "", "SerEdu LaCH"),
    information: entry("society", "20000045 20000605", "misinformation intelligence", "Med"),
    trade: entry("economy", "20000373", "economic", ""),
    development: entry("economy", "20000077", "economic human_security inequality", "Dev"),
    energy: entry("resources", "20000256", "natural_resource", ""),
    infrastructure: entry("resources", "20001245", "", ""),
    technology: entry("resources", "20000756", "technology", ""),
    climate: entry("resources", "20000418 06000000", "environment", "LaEn"),
  }))();
