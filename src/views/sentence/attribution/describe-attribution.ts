import { lookUp } from "../../../collections/index.js";
import type {
  AttributionLink,
  Basis,
  Certainty,
  DossierIndex,
  SourceReport,
  SourcingTerm,
  Statement,
} from "../../../model/index.js";
import { quoteWords, withoutEnd } from "../../../text/index.js";
import type { Names } from "../names/names.js";
import { nameRecord } from "../names/record-names.js";
import { listOf, oneLine, wordsOf } from "../prose.js";

/** How to describe reports. */
export interface AttributionOptions {
  /** Whether to name every source, instead of only those whose name adds information. */
  source: boolean;
  /** Whether the innermost named voice holds a view: "in the view of". */
  view: boolean;
}

const terms: Readonly<Record<SourcingTerm, string>> = {
  "on-the-record": "speaking on the record",
  background: "speaking on background",
  "deep-background": "speaking on deep background",
};

/** The terms on which the speaker or holder spoke, as a remark on the source. */
const spokenTerms: Readonly<Record<SourcingTerm, string>> = {
  "on-the-record": "where this is on the record",
  background: "where this is on background",
  "deep-background": "where this is on deep background",
};

/** The certainty of a voice, as a remark on it. */
const voiceCertainty: Readonly<Record<Certainty, string>> = {
  certain: "expressing no doubt",
  probable: "calling it likely",
  possible: "calling it possible",
  uncommitted: "not vouching for it",
};

/** The certainty of a source, as a remark on it. */
const sourceCertainty: Readonly<Record<Certainty, string>> = {
  certain: "which expresses no doubt",
  probable: "which calls it likely",
  possible: "which calls it possible",
  uncommitted: "which does not vouch for it",
};

const basisWords: Readonly<Record<Exclude<Basis, "stated">, string>> = {
  presupposed: "which takes this for granted",
  inferred: "from which this is inferred",
};

/** Cues that stand before a voice, cues that are its verb, and cues that stand alone. */
const leading =
  /^(?:according to|in the (?:view|words|account) of|citing|quoting|as (?:\w+) by|per|from|via|through)$/i;
const verbs =
  /^(?:(?:has|have|had) )?(?:add|announc|argu|claim|confirm|conced|contend|declar|disclos|indicat|insist|inform|maintain|mention|not|observ|report|relay|reveal|remark|recall|repeat|said|says?|signal|stat|suggest|testif|told|tells?|wrote|writes?|warn)(?:ed|es|ied|s)?(?: (?:reporters|journalists|us|the press))?(?: that)?$/i;
const adverbs = /^(?:\w+ly|it is (?:said|reported|understood|believed|claimed|alleged)(?: that)?)$/i;

/**
 * Every voice of every report, with its doubts and its cue, to stand before a clause: "According to the readout, citing a senior
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
  if (isNamed && !options.view && reports.every((report) => isPlain(report)))
    return `according to ${listOf([...new Set(reports.map(({ source }) => names.of(source)))])},`;
  const phrases = reports.map((report) =>
    describeReport(report, names, { ...options, source: isNamed, verbs: reports.length === 1 }),
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
  /** Whether a cue may be the verb of its own clause. It may not if one sentence has several reports. */
  verbs: boolean;
}

function describeReport(report: SourceReport, names: Names, options: ReportOptions): string {
  const { source, via = [], basis = "stated", certainty, withdrawn, term } = report;
  const viewer = options.view ? via.findLastIndex(({ who }) => who !== undefined) : undefined;
  const remarks = [
    basis === "stated" ? "" : (lookUp(basisWords, basis) ?? `where it is ${wordsOf(basis)}`),
    certainty === undefined
      ? ""
      : (lookUp(sourceCertainty, certainty) ?? `which calls it ${wordsOf(certainty)}`),
    term === undefined ? "" : (lookUp(spokenTerms, term) ?? `where this is ${wordsOf(term)}`),
    withdrawn ? "which has since withdrawn it" : "",
  ].filter((words) => words !== "");
  const isNamed = options.source || viewer === -1 || remarks.length > 0;
  const segments: Segment[] = [];
  if (isNamed) {
    segments.push({
      kind: viewer === -1 ? "view" : "voice",
      text: [names.of(source), ...remarks].join(", "),
    });
  }
  via.forEach((link, at) => {
    segments.push(describeLink(link, names, { isViewer: at === viewer, verbs: options.verbs }));
  });
  return segments
    .map(({ kind, text }, at) => {
      if (kind === "whole") return text;
      if (kind === "view") return `in the view of ${text},`;
      if (segments[at - 1]?.kind !== "voice") return `according to ${text},`;
      return `${segments[at - 2]?.kind === "voice" ? "who cites" : "citing"} ${text},`;
    })
    .join(" ");
}

/** A voice to follow "according to" or "citing", a voice that holds a view, or a complete phrase. */
interface Segment {
  kind: "voice" | "view" | "whole";
  text: string;
}

function describeLink(
  { who, term, cue, certainty }: AttributionLink,
  names: Names,
  { isViewer, verbs: mayBeVerb }: { isViewer: boolean; verbs: boolean },
): Segment {
  const words = cue === undefined ? undefined : withoutEnd(oneLine(cue), /[,:]/);
  const remarks = [
    term === undefined ? "" : (lookUp(terms, term) ?? wordsOf(term)),
    certainty === undefined ? "" : certaintyPhrase(certainty),
  ].filter((remark) => remark !== "");
  if (who === undefined) {
    if (words === undefined)
      return { kind: "voice", text: ["a voice that is not named", ...remarks].join(", ") };
    if (!adverbs.test(words)) {
      return {
        kind: "voice",
        text: [`a voice that is not named (${quoteWords(words)})`, ...remarks].join(", "),
      };
    }
    // "Reportedly" already means that the voice takes no stand.
    const more = remarks.filter((remark) => remark !== voiceCertainty.uncommitted);
    const lead = lowerFirst(words);
    const isClause = /^it is /i.test(lead);
    const end = isClause ? ` ${lead.endsWith("that") ? "" : "that"}`.trimEnd() : ",";
    return { kind: "whole", text: `${lead}${more.length === 0 ? "" : ` (${more.join(", ")})`}${end}` };
  }
  const name = isViewer ? nameViewer(who, names) : nameVoice(who, names);
  if (isViewer) {
    const remark = words === undefined || /^in the view of$/i.test(words) ? "" : ` (${quoteWords(words)})`;
    return { kind: "view", text: [`${name}${remark}`, ...remarks].join(", ") };
  }
  const voice = [name, ...remarks].join(", ");
  if (words === undefined) return { kind: "voice", text: voice };
  if (/^according to$/i.test(words)) return { kind: "voice", text: voice };
  if (leading.test(words)) return { kind: "whole", text: `${lowerFirst(words)} ${voice},` };
  if (mayBeVerb && verbs.test(words)) {
    const subject = remarks.length === 0 ? name : `${voice},`;
    return { kind: "whole", text: `${subject} ${lowerFirst(words)}${/ that$/i.test(words) ? "" : " that"}` };
  }
  return { kind: "voice", text: [`${name} (${quoteWords(words)})`, ...remarks].join(", ") };
}

function certaintyPhrase(certainty: Certainty): string {
  return lookUp(voiceCertainty, certainty) ?? `calling it ${wordsOf(certainty)}`;
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
