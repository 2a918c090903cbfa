import type { Dossier } from "../../../src/index.js";
import { error, items, type NaiveIssue, type Placed, recordsOf, warning } from "./document.js";

/** ISO 3166-1 alpha-2, the codes that are officially assigned. */
const countries = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR
  GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
  KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT
  MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW
  SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ
  UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`
  .trim()
  .split(/\s+/);

/** ISO 639-1. */
const languages = `
  aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es
  et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki
  kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no
  nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te
  tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu`
  .trim()
  .split(/\s+/);

function isKnownCountry(code: string): boolean {
  // The ranges that ISO 3166 leaves to its users.
  return countries.includes(code) || code === "AA" || code === "ZZ" || /^(Q[M-Z]|X[A-Z])$/.test(code);
}

/** Tags of RFC 5646, section 2.2.8, that its grammar would not allow. */
const irregular = ["en-gb-oed", "sgn-be-fr", "sgn-be-nl", "sgn-ch-de"];
const oldNames = "ami bnn default enochian hak klingon lux mingo navajo pwn tao tay tsu".split(" ");

export interface LanguageTag {
  /** In small letters. */
  language: string;
  /** In small letters. */
  script?: string;
  /** In capitals. */
  region?: string;
}

/** A language tag's parts, subtag by subtag after RFC 5646, section 2.1; undefined where it is not well-formed. */
export function readLanguageTag(tag: string): LanguageTag | undefined {
  const subtags = tag.toLowerCase().split("-");
  if (irregular.includes(subtags.join("-"))) return { language: subtags[0] ?? "" };
  const [first = "", ...others] = subtags;
  const isOld = first === "i" && others.length === 1 && oldNames.includes(others.join());
  const isPrivate =
    first === "x" && others.length > 0 && others.every((subtag) => /^[a-z0-9]{1,8}$/.test(subtag));
  if (isOld || isPrivate) return { language: tag.toLowerCase() };
  let at = 0;
  const takes = (pattern: RegExp): string | undefined => {
    const subtag = subtags[at];
    if (subtag === undefined || !pattern.test(subtag)) return undefined;
    at += 1;
    return subtag;
  };
  const language = takes(/^[a-z]{2,3}$/);
  if (language === undefined) return undefined;
  for (let count = 0; count < 3; count += 1) takes(/^[a-z]{3}$/);
  const script = takes(/^[a-z]{4}$/);
  const region = takes(/^([a-z]{2}|[0-9]{3})$/)?.toUpperCase();

  const variants: string[] = [];
  for (;;) {
    const variant = takes(/^([a-z0-9]{5,8}|[0-9][a-z0-9]{3})$/);
    if (variant === undefined) break;
    if (variants.includes(variant)) return undefined;
    variants.push(variant);
  }
  const singletons: string[] = [];
  for (;;) {
    const singleton = takes(/^[0-9a-wy-z]$/);
    if (singleton === undefined) break;
    if (singletons.includes(singleton)) return undefined;
    singletons.push(singleton);
    if (takes(/^[a-z0-9]{2,8}$/) === undefined) return undefined;
    while (takes(/^[a-z0-9]{2,8}$/) !== undefined);
  }
  if (takes(/^x$/) !== undefined) {
    if (takes(/^[a-z0-9]{1,8}$/) === undefined) return undefined;
    while (takes(/^[a-z0-9]{1,8}$/) !== undefined);
  }
  if (at < subtags.length) return undefined;
  return {
    language,
    ...(script === undefined ? {} : { script }),
    ...(region === undefined ? {} : { region }),
  };
}

function languageIssues({ at, value }: Placed<string>): NaiveIssue[] {
  const tag = readLanguageTag(value);
  if (!tag) return [error("malformed-string", at)];
  const isUnknownLanguage = tag.language.length === 2 && !languages.includes(tag.language);
  const isUnknownRegion = tag.region?.length === 2 && !isKnownCountry(tag.region);
  return isUnknownLanguage || isUnknownRegion ? [warning("unknown-code", at)] : [];
}

function addressIssues({ at, value }: Placed<string>): NaiveIssue[] {
  // Characters that are not seen or that change the direction of what is.
  if (/\p{Cf}/u.test(value)) return [error("unsafe-address", at)];
  // A reader of addresses forgives an empty host ("https:///a").
  if (/^https?:\/\/([/?#]|$)/i.test(value)) return [error("unsafe-address", at)];
  try {
    const { username, password } = new URL(value);
    return username !== "" || password !== "" ? [error("unsafe-address", at)] : [];
  } catch {
    return [error("unsafe-address", at)];
  }
}

function sharedIdentities(dossier: Dossier): NaiveIssue[] {
  const issues: NaiveIssue[] = [];
  const records = recordsOf(dossier);
  for (const [place, record] of records.entries()) {
    if (record.kind !== "actor" && record.kind !== "territory") continue;
    const earlier = records.slice(0, place);
    if (record.kind === "territory" && record.value.code !== undefined)
      if (earlier.some((each) => each.kind === "territory" && each.value.code === record.value.code))
        issues.push(warning("shared-identity", `${record.at}/code`));

    const iris = record.value.sameAs ?? [];
    for (const [index, iri] of iris.entries()) {
      // That it stands twice in one record is another matter.
      if (iris.indexOf(iri) < index) continue;
      const first = earlier.find(
        (each) =>
          (each.kind === "actor" || each.kind === "territory") &&
          each.kind === record.kind &&
          each.value.sameAs?.includes(iri),
      );
      if (first) issues.push(warning("shared-identity", `${record.at}/sameAs/${index}`));
    }
  }
  return issues;
}

export function codeIssues(dossier: Dossier): NaiveIssue[] {
  const issues: NaiveIssue[] = [];
  for (const record of recordsOf(dossier)) {
    const { at } = record;
    if (record.kind === "source" && record.value.language !== undefined)
      issues.push(...languageIssues({ at: `${at}/language`, value: record.value.language }));
    if (record.kind === "source" && record.value.url !== undefined)
      issues.push(...addressIssues({ at: `${at}/url`, value: record.value.url }));
    if (record.kind === "actor" || record.kind === "territory") {
      for (const name of items(`${at}/names`, record.value.names))
        if (name.value.language !== undefined)
          issues.push(...languageIssues({ at: `${name.at}/language`, value: name.value.language }));
      for (const iri of items(`${at}/sameAs`, record.value.sameAs)) issues.push(...addressIssues(iri));
    }
    if (record.kind === "actor" && record.value.country !== undefined)
      if (!isKnownCountry(record.value.country)) issues.push(warning("unknown-code", `${at}/country`));
    if (record.kind === "territory" && record.value.code !== undefined)
      if (!isKnownCountry(record.value.code.slice(0, 2))) issues.push(warning("unknown-code", `${at}/code`));
  }
  return [...issues, ...sharedIdentities(dossier)];
}
