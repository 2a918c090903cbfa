import { isObject } from "../../shape/notes.js";
import { findCalendarMismatch } from "../../values/calendar-mismatch.js";
import type { Clause } from "../../values/clause.js";
import { isCountryCode } from "../../values/country-codes.js";
import type { Duration } from "../../values/duration.js";
import type { Extensions } from "../../values/extensions.js";
import { findAddressRisk } from "../../values/iri.js";
import { isWellFormedTag, languageSubtags } from "../../values/language.js";
import { isLanguageCode } from "../../values/language-codes.js";
import type { Name } from "../../values/name.js";
import type { Party } from "../../values/party.js";
import type { RelativeTime } from "../../values/relative-time.js";
import type { Topic } from "../../values/topic.js";
import type { When } from "../../values/when.js";
import type { Limits } from "../options.js";
import { isAboutNothing, saysNothingOfTime } from "../rules/says-nothing.js";

/** Each function tells whether no rule has anything to say of a part, by itself; `false` that one may have. */

export function isQuietTopic(topic: Topic): boolean {
  const { ref, aspect, by, toward, territories, when } = topic;
  return (
    !isAboutNothing(topic) &&
    (aspect === undefined || ref !== undefined) &&
    hasNoRepetition(by) &&
    hasNoRepetition(toward) &&
    hasNoRepetition(territories) &&
    (when === undefined || isQuietWhen(when))
  );
}

export function areQuietTopics(topics: readonly Topic[] | undefined): boolean {
  if (topics !== undefined) for (const topic of topics) if (!isQuietTopic(topic)) return false;
  return true;
}

export function areQuietClauses(clauses: readonly Clause[] | undefined): boolean {
  if (clauses !== undefined) for (const { about } of clauses) if (!areQuietTopics(about)) return false;
  return true;
}

export function isQuietWhen(when: When): boolean {
  const { date, duration, relative, asWritten, calendar } = when;
  if (saysNothingOfTime(when)) return false;
  if (duration !== undefined && !isQuietDuration(duration)) return false;
  if (relative !== undefined) for (const time of relative) if (!isQuietRelativeTime(time)) return false;
  if (calendar === undefined) return true;
  if (asWritten === undefined) return false;
  return date === undefined || findCalendarMismatch(date, asWritten, calendar) === undefined;
}

function isQuietDuration({ iso, bound, asWritten }: Duration): boolean {
  return iso !== undefined || (asWritten !== undefined && bound === undefined);
}

function isQuietRelativeTime({ relation, offset, bound, nearness, point, toPoint }: RelativeTime): boolean {
  if (bound !== undefined && offset === undefined) return false;
  if (relation === "before" || relation === "after") return nearness === undefined || offset === undefined;
  if (offset !== undefined || nearness !== undefined) return false;
  return relation === "at" || (point === undefined && toPoint === undefined);
}

export function areQuietParties(parties: readonly Party[] | undefined): boolean {
  if (parties === undefined) return true;
  for (let at = 0; at < parties.length; at++) {
    const party = parties[at];
    if (party === undefined || party.who === party.onBehalfOf) return false;
    for (let before = 0; before < at; before++) if (isSameParty(party, parties[before])) return false;
  }
  return parties.length <= mostCompared;
}

function isSameParty(party: Party, other: Party | undefined): boolean {
  return party.who === other?.who && party.onBehalfOf === other.onBehalfOf && party.role === other.role;
}

export function areQuietNames(names: readonly Name[] | undefined): boolean {
  if (names === undefined) return true;
  for (const { language, usedBy } of names)
    if (!hasNoRepetition(usedBy) || !isQuietLanguage(language)) return false;
  return true;
}

export function isQuietLanguage(tag: string | undefined): boolean {
  if (tag === undefined) return true;
  if (tag.length === 2) return isLanguageCode(tag);
  if (!isWellFormedTag(tag)) return false;
  const { primary, region } = languageSubtags(tag);
  return (primary.length !== 2 || isLanguageCode(primary)) && (region?.length !== 2 || isCountryCode(region));
}

export function areQuietAddresses(addresses: readonly string[] | undefined): boolean {
  if (addresses !== undefined) for (const address of addresses) if (findAddressRisk(address)) return false;
  return true;
}

/** From how many items on it is left to the rule, which has a table, whether two are the same. */
const mostCompared = 20;

export function hasNoRepetition(items: readonly string[] | undefined): boolean {
  if (items === undefined) return true;
  if (items.length > mostCompared) return new Set(items).size === items.length;
  for (let at = 1; at < items.length; at++)
    for (let before = 0; before < at; before++) if (items[at] === items[before]) return false;
  return true;
}

export function areQuietExtensions(extensions: Extensions | undefined, limits: Limits): boolean {
  if (extensions === undefined) return true;
  const budget = { parts: Math.min(mostParts, limits.parts), text: limits.text };
  return isPlainJson(extensions, Math.min(deepest, limits.depth), budget);
}

/** What is deeper, or has more parts, is left to the rule. */
const deepest = 20;
const mostParts = 10_000;

function isPlainJson(
  value: unknown,
  depth: number,
  budget: { parts: number; readonly text: number },
): boolean {
  if (typeof value === "string") return value.length <= budget.text;
  if (typeof value === "boolean" || value === null) return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth === 0) return false;
  if (Array.isArray(value)) {
    budget.parts -= value.length;
    if (budget.parts < 0) return false;
    for (let at = 0; at < value.length; at++) if (!isPlainJson(value[at], depth - 1, budget)) return false;
    return true;
  }
  if (!isObject(value)) return false;
  for (const key of Object.keys(value)) {
    budget.parts--;
    if (budget.parts < 0 || key === "__proto__" || !isPlainJson(value[key], depth - 1, budget)) return false;
  }
  return true;
}
