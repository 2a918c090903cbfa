import { lookUp } from "../../../collections/index.js";
import type {
  AttributionLink,
  Basis,
  Certainty,
  DiplomaticEvent,
  DossierIndex,
  SourceReport,
  SourcingTerm,
  Statement,
} from "../../../model/index.js";
import { quoteWords, withoutEnd } from "../../../text/index.js";
import type { Names } from "../names/names.js";
import { nameRecord } from "../names/record-names.js";
import { joinWords, listOf, oneLine, wordsOf } from "../prose.js";

/** How to describe reports. */
export interface AttributionOptions {
  /** Whether to name every source, instead of only those whose name adds information. */
  source: boolean;
  /** The type of the reported event: an assessment is a view, and a text may imply that something was said. */
  type: DiplomaticEvent["type"];
  /** Whether a list of names follows, so that a comma would not end the list of voices. */
  beforeList: boolean;
}

const terms: Readonly<Record<SourcingTerm, string>> = {
  "on-the-record": "on the record",
  background: "on background",
  "deep-background": "on deep background",
};

const certaintyWords: Readonly<Record<Certainty, string>> = {
  certain: "expressing no doubt",
  probable: "calling it likely",
  possible: "calling it possible",
  uncommitted: "not vouching for it",
};

const basisWords: Readonly<Record<Exclude<Basis, "stated">, string>> = {
  presupposed: "taking this for granted",
  inferred: "from which this is inferred",
};

/** Cues that stand before a voice, cues that are its verb, and cues that stand alone. */
const leading =
  /^(?:according to|in the (?:view|words|account) of|citing|quoting|as (?:\w+) by|per|from|via|through)$/i;
const verbs =
  /^(?:(?:has|have|had) )?(?:add|announc|argu|claim|confirm|conced|contend|declar|disclos|indicat|insist|inform|maintain|mention|not|observ|report|relay|reveal|remark|recall|repeat|said|says?|signal|stat|suggest|testif|told|tells?|wrote|writes?|warn)(?:ed|es|ied|s)?(?: (?:reporters|journalists|us|the press))?(?: that)?$/i;
const adverbs = /^(?:\w+ly|it is (?:said|reported|understood|believed|claimed|alleged)(?: that)?)$/i;

/**
 * Every voice of every report, with its doubts and its cue, to stand before a clause: "According to the readout, which cites a senior
 * official,". Empty for a source that speaks for itself, because the clause names it.
 */
export function describeAttribution(
  reports: readonly SourceReport[],
  names: Names,
  options: AttributionOptions,
): string {
  const bases = new Set(reports.map(({ basis = "stated" }) => basis));
  const isMixed = reports.length > 1 && new Set(reports.map(({ via = [] }) => via.length > 0)).size > 1;
  const isNamed = options.source || isMixed || bases.size > 1;
  if (isNamed && options.type !== "control-assessment" && reports.every((report) => isPlain(report)))
    return `according to ${listOf([...new Set(reports.map(({ source }) => names.of(source)))])},`;
  const isAlone = reports.length === 1;
  const phrases = reports.map((report) =>
    describeReport(report, names, { ...options, source: isNamed, isAlone }),
  );
  return [...new Set(phrases)]
    .filter((text) => text !== "")
    .map((text, at) => (at === 0 ? text : `and also ${text}`))
    .join(" ");
}

/** The report of a statement that its source makes itself, without another voice or a doubt. */
export function findOwnReport({ reports, speakers }: Statement): SourceReport | undefined {
  const [report, ...others] = reports;
  if (!report || others.length > 0 || speakers.length > 1 || report.source !== speakers[0]?.who)
    return undefined;
  return isPlain({ ...report, basis: undefined }) ? report : undefined;
}

/** Whether a report has nothing to name but its source. */
function isPlain({ via = [], basis = "stated", certainty, withdrawn, term }: SourceReport): boolean {
  return via.length === 0 && basis === "stated" && !certainty && !withdrawn && !term;
}

interface ReportOptions extends AttributionOptions {
  /** Whether it is the only report, so that a cue or a basis may be a verb: "an official said that". */
  isAlone: boolean;
}

function describeReport(report: SourceReport, names: Names, options: ReportOptions): string {
  const { source, via = [], basis = "stated", certainty, withdrawn, term } = report;
  const isView = options.type === "control-assessment";
  const viewer = isView ? via.findLastIndex(({ who }) => who !== undefined) : undefined;
  const isClause = options.isAlone && lookUp<string | undefined>(basisWords, basis) !== undefined;
  const remarks = [
    basis === "stated" || isClause ? "" : (lookUp(basisWords, basis) ?? `where it is ${wordsOf(basis)}`),
    ...remarksOf({ term, certainty }),
    withdrawn ? "since withdrawn" : "",
  ];
  const segments: Segment[] = [];
  if (options.source || viewer === -1 || basis !== "stated" || remarks.some((remark) => remark !== "")) {
    const text = withRemarks(names.of(source), remarks);
    segments.push({ kind: viewer === -1 ? "view" : "voice", text, verb: "which cites" });
  }
  via.forEach((link, at) => {
    const mayBeVerb = options.isAlone && !isClause;
    segments.push(describeLink(link, names, { isViewer: at === viewer, mayBeVerb }));
  });
  if (!isClause) return joinSegments(segments, options.beforeList ? ":" : ",");
  if (basis === "inferred") {
    const [first, ...others] = segments;
    const rest = others.length === 0 ? "" : `, ${joinSegments(others, ",", first)}`;
    return `it is inferred from ${first?.text}${rest} that`;
  }
  const last = segments.at(-1);
  const before = joinSegments(segments.slice(0, -1), ",");
  const isSaid = options.type === "statement";
  if (last === undefined || last.kind === "whole")
    return joinWords([
      before,
      last?.text ?? "",
      isSaid ? "it is implied, but not said, that" : "it is taken for granted that",
    ]);
  const isPlural = last.verb.endsWith("cite");
  const verb = isSaid
    ? `${isPlural ? "imply, but do" : "implies, but does"} not say, that`
    : `${isPlural ? "take" : "takes"} for granted that`;
  return joinWords([before, last.text, verb]);
}

/** Voices one after the other, each followed by a comma, the last by `end`. */
function joinSegments(segments: readonly Segment[], end: "," | ":", above?: Segment): string {
  return segments
    .map(({ kind, text }, at) => {
      const previous = segments[at - 1] ?? above;
      const stop = at === segments.length - 1 ? end : ",";
      if (kind === "whole") return text;
      if (kind === "view") return `in the view of ${text}${stop}`;
      return `${previous?.kind === "voice" ? previous.verb : "according to"} ${text}${stop}`;
    })
    .join(" ");
}

/** A voice to follow "according to" or "which cites", a voice that holds a view, or a complete phrase. */
interface Segment {
  kind: "voice" | "view" | "whole";
  text: string;
  /** The words before the voice that it cites: "which cites", "who cite". */
  verb: string;
}

function describeLink(
  { who, term, cue, certainty }: AttributionLink,
  names: Names,
  { isViewer, mayBeVerb }: { isViewer: boolean; mayBeVerb: boolean },
): Segment {
  const words = cue === undefined ? undefined : withoutEnd(oneLine(cue), /[,:]/);
  const quoted = words === undefined ? "" : quoteWords(words);
  const remarks = remarksOf({ term, certainty });
  const verb = who === undefined ? "who cites" : citingVerb(who, names);
  if (who === undefined) {
    const name = "a voice that is not named";
    if (words === undefined || !adverbs.test(words))
      return { kind: "voice", text: withRemarks(name, [quoted, ...remarks]), verb };
    // "Reportedly" already means that the voice takes no stand.
    const more = remarks.filter((remark) => remark !== certaintyWords.uncommitted);
    const lead = lowerFirst(words);
    const isClause = /^it is /i.test(lead);
    const end = isClause ? ` ${lead.endsWith("that") ? "" : "that"}`.trimEnd() : ",";
    return { kind: "whole", text: `${withRemarks(lead, more)}${end}`, verb };
  }
  if (isViewer) {
    const cueRemark = /^in the view of$/i.test(words ?? "") ? "" : quoted;
    return { kind: "view", text: withRemarks(nameViewer(who, names), [cueRemark, ...remarks]), verb };
  }
  const name = nameVoice(who, names);
  if (words === undefined || /^according to$/i.test(words))
    return { kind: "voice", text: withRemarks(name, remarks), verb };
  if (leading.test(words))
    return { kind: "whole", text: `${lowerFirst(words)} ${withRemarks(name, remarks)},`, verb };
  if (mayBeVerb && verbs.test(words)) {
    const subject = withRemarks(nameViewer(who, names), remarks);
    const that = / that$/i.test(words) ? "" : " that";
    return { kind: "whole", text: `${subject} ${lowerFirst(words)}${that}`, verb };
  }
  return { kind: "voice", text: withRemarks(name, [quoted, ...remarks]), verb };
}

/** The terms on which a voice spoke, and its certainty. */
function remarksOf({ term, certainty }: Pick<AttributionLink, "term" | "certainty">): string[] {
  return [
    term === undefined ? "" : (lookUp(terms, term) ?? wordsOf(term)),
    certainty === undefined ? "" : (lookUp(certaintyWords, certainty) ?? `calling it ${wordsOf(certainty)}`),
  ];
}

/** A name with the non-empty remarks in brackets: "a senior official (on background)". */
function withRemarks(name: string, remarks: readonly string[]): string {
  const found = remarks.filter((remark) => remark !== "");
  return found.length === 0 ? name : `${name} (${found.join("; ")})`;
}

/** "who cites" for a person, "which cites" for anything else. */
function citingVerb(who: string, { index, isPlural }: Names): string {
  const kind = index.actor(who)?.kind;
  return `${kind === "person" || kind === "unnamed" ? "who" : "which"} ${isPlural(who) ? "cite" : "cites"}`;
}

function nameVoice(who: string, names: Names): string {
  return names.index.statement(who) ? nameRecord(who, names) : names.of(who);
}

/** Names the holder of a view: for a statement, its speakers. */
function nameViewer(who: string, { index, of }: Names): string {
  const speakers = speakersOf(who, index);
  return speakers ? listOf(speakers.map(of)) : of(who);
}

function speakersOf(who: string, index: DossierIndex): string[] | undefined {
  return index.statement(who)?.speakers.map((speaker) => speaker.who);
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
