// Made by `npm run generate` from the schemas: change those.

import { isEdtf } from "../../../time/index.js";
import { isObject, isText, type Notes, oneOf } from "../notes.js";

export const actorKind: (value: unknown) => value is "polity" | "body" | "organisation" | "person" | "group" | "delegation" | "armed-force" | "media" | "unnamed" | undefined = /* @__PURE__ */ oneOf(["polity","body","organisation","person","group","delegation","armed-force","media","unnamed"]);

export const aspect: (value: unknown) => value is "occurrence" | "wording" | "topic" | "outcome" | undefined = /* @__PURE__ */ oneOf(["occurrence","wording","topic","outcome"]);

export const basis: (value: unknown) => value is "stated" | "presupposed" | "inferred" | undefined = /* @__PURE__ */ oneOf(["stated","presupposed","inferred"]);

export const calendar: (value: unknown) => value is "buddhist" | "chinese" | "coptic" | "dangi" | "ethioaa" | "ethiopic" | "gregory" | "hebrew" | "indian" | "islamic" | "islamic-civil" | "islamic-rgsa" | "islamic-tbla" | "islamic-umalqura" | "iso8601" | "japanese" | "julian" | "persian" | "roc" | undefined = /* @__PURE__ */ oneOf(["buddhist","chinese","coptic","dangi","ethioaa","ethiopic","gregory","hebrew","indian","islamic","islamic-civil","islamic-rgsa","islamic-tbla","islamic-umalqura","iso8601","japanese","julian","persian","roc"]);

export const certainty: (value: unknown) => value is "certain" | "probable" | "possible" | "uncommitted" | undefined = /* @__PURE__ */ oneOf(["certain","probable","possible","uncommitted"]);

export const change: (value: unknown) => value is "more" | "less" | "begins" | "continues" | "ends" | undefined = /* @__PURE__ */ oneOf(["more","less","begins","continues","ends"]);

export const clauseKind: (value: unknown) => value is "if" | "unless" | "until" | "only-after" | "in-exchange-for" | "because" | "based-on" | "by-means-of" | "so-that" | "without-prejudice-to" | undefined = /* @__PURE__ */ oneOf(["if","unless","until","only-after","in-exchange-for","because","based-on","by-means-of","so-that","without-prejudice-to"]);

export const continuity: (value: unknown) => value is "new" | "unchanged" | "hardened" | "softened" | "reversed" | undefined = /* @__PURE__ */ oneOf(["new","unchanged","hardened","softened","reversed"]);

export const controlDegree: (value: unknown) => value is "full" | "partial" | "not-full" | "contested" | "none" | undefined = /* @__PURE__ */ oneOf(["full","partial","not-full","contested","none"]);

export const controlKind: (value: unknown) => value is "control" | "presence" | "administration" | undefined = /* @__PURE__ */ oneOf(["control","presence","administration"]);

export function countryCode(value: unknown): value is string | undefined {
  if (typeof value !== "string") return value === undefined;
  const { length } = value;
  if (length !== 2) return false;
  for (let at = 0; at < length; at++) {
    const unit = value.charCodeAt(at);
    if (!((unit >= 65 && unit <= 90))) return false;
  }
  return true;
}

export const coverage: (value: unknown) => value is "complete" | "extract" | "truncated" | undefined = /* @__PURE__ */ oneOf(["complete","extract","truncated"]);

export function date(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === "string" && isEdtf(value));
}

export const datePhase: (value: unknown) => value is "early" | "mid" | "late" | undefined = /* @__PURE__ */ oneOf(["early","mid","late"]);

export const durationBound: (value: unknown) => value is "about" | "at-least" | "at-most" | undefined = /* @__PURE__ */ oneOf(["about","at-least","at-most"]);

export const evaluation: (value: unknown) => value is "positive" | "negative" | "mixed" | undefined = /* @__PURE__ */ oneOf(["positive","negative","mixed"]);

export const eventStatus: (value: unknown) => value is "actual" | "planned" | "possible" | "not-actual" | "cancelled" | "postponed" | "refused" | undefined = /* @__PURE__ */ oneOf(["actual","planned","possible","not-actual","cancelled","postponed","refused"]);

export const evidencePlace: (value: unknown) => value is "text" | "title" | undefined = /* @__PURE__ */ oneOf(["text","title"]);

export function evidenceStart(value: unknown): value is number | undefined {
  return value === undefined || (typeof value === "number" && value >= 0 && value <= 9007199254740991 && Number.isSafeInteger(value));
}

export function extensions(value: unknown, notes: Notes): value is Record<string, unknown> | undefined {
  if (!isObject(value)) return value === undefined;
  for (const key in value) if (notes.parts-- <= 0 || !sourceExtensionsKey(key, notes)) return false;
  return true;
}

export const extent: (value: unknown) => value is "whole" | "part" | "line" | undefined = /* @__PURE__ */ oneOf(["whole","part","line"]);

export function id(value: unknown): value is string | undefined {
  if (typeof value !== "string") return value === undefined;
  const { length } = value;
  if (length < 1 || length > 64) return false;
  if (!((value.charCodeAt(0) >= 97 && value.charCodeAt(0) <= 122) || (value.charCodeAt(0) >= 65 && value.charCodeAt(0) <= 90) || (value.charCodeAt(0) >= 48 && value.charCodeAt(0) <= 57))) return false;
  for (let at = 1; at < length; at++) {
    const unit = value.charCodeAt(at);
    if (!((unit >= 97 && unit <= 122) || unit === 95 || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 46 || unit === 45)) return false;
  }
  return true;
}

export const instrumentKind: (value: unknown) => value is "memorandum" | "treaty" | "agreement" | "plan" | "resolution" | "note" | "law" | "order" | undefined = /* @__PURE__ */ oneOf(["memorandum","treaty","agreement","plan","resolution","note","law","order"]);

export const instrumentStage: (value: unknown) => value is "draft" | "proposed" | "under-negotiation" | "text-agreed" | "initialled" | "signed" | "issued" | "ratified" | "in-force" | "ended" | undefined = /* @__PURE__ */ oneOf(["draft","proposed","under-negotiation","text-agreed","initialled","signed","issued","ratified","in-force","ended"]);

export function iri(value: unknown, notes: Notes): value is string | undefined {
  return value === undefined || (isText(value, notes) && /^([Hh][Tt][Tt][Pp][Ss]?:\/\/|[Uu][Rr][Nn]:[A-Za-z0-9][A-Za-z0-9-]{1,31}:)[^\u0000-\u0020"<>\\^`{|}\u007f]+$/.test(value));
}

export function isoDuration(value: unknown, notes: Notes): value is string | undefined {
  return value === undefined || (isText(value, notes) && /^P([0-9]+([.,][0-9]+)?Y|([0-9]+Y)?[0-9]+([.,][0-9]+)?M|([0-9]+Y)?([0-9]+M)?[0-9]+([.,][0-9]+)?W|([0-9]+Y)?([0-9]+M)?([0-9]+W)?[0-9]+([.,][0-9]+)?D|([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?T([0-9]+([.,][0-9]+)?H|([0-9]+H)?[0-9]+([.,][0-9]+)?M|([0-9]+H)?([0-9]+M)?[0-9]+([.,][0-9]+)?S))$/.test(value));
}

export function languageTag(value: unknown, notes: Notes): value is string | undefined {
  return value === undefined || (isText(value, notes) && /^([A-Za-z]{2,3}|[IiXx]-[A-Za-z0-9]{1,8})(-[A-Za-z0-9]{1,8})*$/.test(value));
}

export const linkRelation: (value: unknown) => value is "responds-to" | "part-of" | "same-event" | "alongside" | "corrects" | "supersedes" | "based-on" | undefined = /* @__PURE__ */ oneOf(["responds-to","part-of","same-event","alongside","corrects","supersedes","based-on"]);

export const meetingForm: (value: unknown) => value is "conversation" | "negotiation" | "visit" | "conference" | "briefing" | "ceremony" | "shuttle" | undefined = /* @__PURE__ */ oneOf(["conversation","negotiation","visit","conference","briefing","ceremony","shuttle"]);

export const meetingMedium: (value: unknown) => value is "in-person" | "phone" | "video" | "remote" | "correspondence" | undefined = /* @__PURE__ */ oneOf(["in-person","phone","video","remote","correspondence"]);

export const meetingOutcome: (value: unknown) => value is "agreement" | "progress" | "no-agreement" | "broken-off" | "unknown" | undefined = /* @__PURE__ */ oneOf(["agreement","progress","no-agreement","broken-off","unknown"]);

export const nearness: (value: unknown) => value is "immediately" | "shortly" | undefined = /* @__PURE__ */ oneOf(["immediately","shortly"]);

export const partyRole: (value: unknown) => value is "party" | "host" | "mediator" | "facilitator" | "moderator" | "observer" | "witness" | "guarantor" | undefined = /* @__PURE__ */ oneOf(["party","host","mediator","facilitator","moderator","observer","witness","guarantor"]);

export function passage(value: unknown, notes: Notes): value is string | undefined {
  return value === undefined || isText(value, notes);
}

export const provisionForce: (value: unknown) => value is "obligatory" | "possible" | "prohibited" | undefined = /* @__PURE__ */ oneOf(["obligatory","possible","prohibited"]);

export const provisionSubject0: (value: unknown) => value is "ceasefire" | "withdrawal" | "talks" | "mediation" | "settlement" | "concessions" | "conflict" | "territory" | "monitoring" | "assistance" | "humanitarian" | "detainees" | "terrorism" | "legitimacy" | "legality" | "legal-force" | "signature" | "implementation" | "membership" | "statehood" | "elections" | "legislation" | "reform" | "relations" | "security-guarantees" | "sanctions" | "nuclear" | "economic" | "natural-resources" | "transport" | "use-of-force" | "de-escalation" | "civilian-harm" | "peacekeeping" | "military-posture" | "deterrence" | "defence" | "security" | "arms-control" | "drugs-and-crime" | "cyber" | "sovereignty" | "justice" | "international-order" | "communication-channels" | "diplomatic-missions" | "regional-affairs" | "government" | "democracy" | "human-rights" | "migration" | "citizens-abroad" | "health" | "culture" | "information" | "trade" | "development" | "energy" | "infrastructure" | "technology" | "climate" | undefined = /* @__PURE__ */ oneOf(["ceasefire","withdrawal","talks","mediation","settlement","concessions","conflict","territory","monitoring","assistance","humanitarian","detainees","terrorism","legitimacy","legality","legal-force","signature","implementation","membership","statehood","elections","legislation","reform","relations","security-guarantees","sanctions","nuclear","economic","natural-resources","transport","use-of-force","de-escalation","civilian-harm","peacekeeping","military-posture","deterrence","defence","security","arms-control","drugs-and-crime","cyber","sovereignty","justice","international-order","communication-channels","diplomatic-missions","regional-affairs","government","democracy","human-rights","migration","citizens-abroad","health","culture","information","trade","development","energy","infrastructure","technology","climate"]);

export function provisionSubject1(value: unknown, notes: Notes): value is `${string}:${string}` | undefined {
  return value === undefined || (isText(value, notes) && /^[a-z][a-z0-9-]*:[a-z0-9][a-z0-9-]*$/.test(value));
}

export function quantityAmount(value: unknown): value is number | undefined {
  return value === undefined || (typeof value === "number" && value >= -Infinity && value <= Infinity);
}

export const representationLevel: (value: unknown) => value is "head-of-state" | "head-of-government" | "ministerial" | "envoy" | "senior-officials" | "delegation" | "technical" | undefined = /* @__PURE__ */ oneOf(["head-of-state","head-of-government","ministerial","envoy","senior-officials","delegation","technical"]);

export function sourceExtensionsKey(value: unknown, notes: Notes): value is string | undefined {
  return value === undefined || (isText(value, notes) && /^[a-z][a-z0-9-]*:[A-Za-z0-9._-]+$/.test(value));
}

export const sourceKind: (value: unknown) => value is "news-article" | "readout" | "communique" | "official-statement" | "transcript" | "social-post" | "document" | undefined = /* @__PURE__ */ oneOf(["news-article","readout","communique","official-statement","transcript","social-post","document"]);

export function sourceReportConfidence(value: unknown): value is number | undefined {
  return value === undefined || (typeof value === "number" && value >= 0 && value <= 1);
}

export const sourcingTerm: (value: unknown) => value is "on-the-record" | "background" | "deep-background" | undefined = /* @__PURE__ */ oneOf(["on-the-record","background","deep-background"]);

export const speechAct: (value: unknown) => value is "assert" | "acknowledge" | "hold" | "accuse" | "deny" | "decline-comment" | "omit" | "warn" | "appeal" | "demand" | "instruct" | "offer" | "commit" | "agree" | "reject" | "support" | "declare" | "sign" | "threaten" | "retract" | "welcome" | "thank" | "condole" | "apologise" | "assess" | "criticise" | "ask" | undefined = /* @__PURE__ */ oneOf(["assert","acknowledge","hold","accuse","deny","decline-comment","omit","warn","appeal","demand","instruct","offer","commit","agree","reject","support","declare","sign","threaten","retract","welcome","thank","condole","apologise","assess","criticise","ask"]);

export const territorialStance: (value: unknown) => value is "claims-sovereignty" | "claims-annexation" | "recognises" | "refuses-recognition" | "upholds" | "demands-withdrawal" | "refuses-withdrawal" | "renounces" | "offers" | "reserves" | undefined = /* @__PURE__ */ oneOf(["claims-sovereignty","claims-annexation","recognises","refuses-recognition","upholds","demands-withdrawal","refuses-withdrawal","renounces","offers","reserves"]);

export function territoryCode(value: unknown, notes: Notes): value is string | undefined {
  return value === undefined || (isText(value, notes) && /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(value));
}

export function text(value: unknown, notes: Notes): value is string | undefined {
  return value === undefined || (isText(value, notes) && ((value >= "!" && value < "\x7f") || /[^\u0000-\u0020\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb]/.test(value)));
}

export function timeOfDay(value: unknown, notes: Notes): value is string | undefined {
  return value === undefined || (isText(value, notes) && /^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?$/.test(value));
}

export const timePoint: (value: unknown) => value is "start" | "end" | undefined = /* @__PURE__ */ oneOf(["start","end"]);

export const timeRelation: (value: unknown) => value is "at" | "before" | "after" | "meets" | "met-by" | "overlaps" | "overlapped-by" | "starts" | "started-by" | "during" | "contains" | "finishes" | "finished-by" | "equals" | undefined = /* @__PURE__ */ oneOf(["at","before","after","meets","met-by","overlaps","overlapped-by","starts","started-by","during","contains","finishes","finished-by","equals"]);

export function url(value: unknown, notes: Notes): value is string | undefined {
  return value === undefined || (isText(value, notes) && /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\u0000-\u0020"<>\\^`{|}\u007f]+$/.test(value));
}
