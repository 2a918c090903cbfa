import { isSurelyAfter, readFirmDate } from "../../graph/time-differences.js";
import type { Actor } from "../../records/actor.js";
import type { Source } from "../../records/source.js";
import type { Territory } from "../../records/territory.js";
import { kindBits } from "../../shape/generated/guards.js";
import { isCountryCode } from "../../values/country-codes.js";
import { isPlainlyNotAfter } from "../../values/date-digits.js";
import type { Id } from "../../values/id.js";
import { findAddressRisk } from "../../values/iri.js";
import { languageSubtags } from "../../values/language.js";
import { areQuietAddresses, areQuietExtensions, areQuietNames, isQuietLanguage } from "./parts.js";
import { noteEdge, type Screen } from "./screen.js";

/** Each function tells whether no rule has anything to say of a record; `false` that one may have. */

export function isQuietSource(source: Source, screen: Screen): boolean {
  const { id, url, published, retrieved, language, revises, translates, extensions } = source;
  return (
    (url === undefined || findAddressRisk(url) === undefined) &&
    isQuietLanguage(language) &&
    areInOrder(published, retrieved, 1) &&
    noteEdge(screen, "revises", id, revises) &&
    noteEdge(screen, "translates", id, translates) &&
    areInOrder(sourceOf(revises, screen)?.published, published, 1) &&
    isTranslation(language, sourceOf(translates, screen)?.language) &&
    areQuietExtensions(extensions, screen.limits)
  );
}

const sourceBit = kindBits.source;

function sourceOf(id: Id | undefined, { records }: Screen): Partial<Source> | undefined {
  const known = id === undefined ? undefined : records?.get(id);
  return known?.kind === sourceBit ? known.record : undefined;
}

function isTranslation(language: string | undefined, original: string | undefined): boolean {
  if (language === undefined || original === undefined) return true;
  return languageSubtags(language).languageAndScript !== languageSubtags(original).languageAndScript;
}

/** Whether two dates are not clearly reversed; those of the common forms mostly tell by their digits. */
function areInOrder(earlier: string | undefined, later: string | undefined, leeway: number): boolean {
  if (earlier === undefined || later === undefined || isPlainlyNotAfter(earlier, later)) return true;
  const [first, second] = [readFirmDate(earlier), readFirmDate(later)];
  return !first || !second || !isSurelyAfter(first, second, leeway);
}

export function isQuietActor(actor: Actor, screen: Screen): boolean {
  const { id, names, country, offices, partOf, sameAs, extensions } = actor;
  if (country !== undefined && !isCountryCode(country)) return false;
  if (offices !== undefined) for (const { from, to } of offices) if (!areInOrder(from, to, 0)) return false;
  return (
    areQuietNames(names) &&
    noteEdge(screen, "partOf", id, partOf) &&
    areOwn("actor", sameAs, screen) &&
    areQuietAddresses(sameAs) &&
    areQuietExtensions(extensions, screen.limits)
  );
}

export function isQuietTerritory(territory: Territory, screen: Screen): boolean {
  const { id, names, code, within, sameAs, extensions } = territory;
  if (code !== undefined && !(isCountryCode(code.slice(0, 2)) && isOwn("territory", code, screen)))
    return false;
  return (
    areQuietNames(names) &&
    noteEdge(screen, "within", id, within) &&
    areOwn("territory", sameAs, screen) &&
    areQuietAddresses(sameAs) &&
    areQuietExtensions(extensions, screen.limits)
  );
}

function areOwn(kind: string, values: readonly string[] | undefined, screen: Screen): boolean {
  if (values !== undefined) for (const value of values) if (!isOwn(kind, value, screen)) return false;
  return true;
}

/** Whether a code or an IRI has not been seen before, with this record or another. */
function isOwn(kind: string, value: string, { identities }: Screen): boolean {
  const key = `${kind} ${value}`;
  if (identities.has(key)) return false;
  identities.add(key);
  return true;
}
