import { lookUp } from "../../collections/index.js";
import type {
  AttributionLink,
  Basis,
  Certainty,
  DossierIndex,
  SourceReport,
  SourcingTerm,
} from "../../model/index.js";
import { quoteWords, withoutEnd } from "../../text/index.js";
import type { Names } from "./names.js";
import { oneLine, wordsOf } from "./prose.js";
import { nameRecord } from "./record-names.js";

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

/** The terms on which the speaker spoke, for the end of a sentence. */
const spokenTerms: Readonly<Record<SourcingTerm, string>> = {
  "on-the-record": "said on the record",
  background: "said on background",
  "deep-background": "said on deep background",
};

const certaintyWords: Readonly<Record<Certainty, string>> = {
  certain: "giving it as certain",
  probable: "giving it as likely",
  possible: "giving it as possible",
  uncommitted: "taking no stand on it",
};

const basisWords: Readonly<Record<Exclude<Basis, "stated">, string>> = {
  presupposed: "this is taken for granted rather than stated",
  inferred: "this is inferred rather than stated",
};

/** Cues that stand before a voice, cues that are its verb, and cues that stand alone. */
const leading =
  /^(?:according to|in the (?:view|words|account) of|citing|quoting|as (?:\w+) by|per|from|via|through)$/i;
const verbs =
  /^(?:(?:has|have|had) )?(?:add|announc|argu|claim|confirm|conced|contend|declar|disclos|indicat|insist|inform|maintain|mention|not|observ|report|relay|reveal|remark|recall|repeat|said|says?|signal|stat|suggest|testif|told|tells?|wrote|writes?|warn)(?:ed|es|ied|s)?(?: (?:reporters|journalists|us|the press))?(?: that)?$/i;
const adverbs = /^(?:\w+ly|it is (?:said|reported|understood|believed|claimed|alleged)(?: that)?)$/i;

/** The words before and after a sentence that attribute it. */
export interface Attribution {
  /** "According to Russian state media,"; empty if only the source itself says so. */
  before: string;
  /** " (this is inferred rather than stated)"; empty if all reports state it. */
  after: string;
}

/** Describes every voice of every report, with its doubts and its cue. */
export function describeAttribution(
  reports: readonly SourceReport[],
  names: Names,
  options: AttributionOptions,
): Attribution {
  const bases = new Set(reports.map(({ basis }) => (basis === "stated" ? undefined : basis)));
  const isOneBasis = bases.size === 1;
  const isMixed = reports.length > 1 && new Set(reports.map(({ via = [] }) => via.length > 0)).size > 1;
  const phrases = reports.map((report) =>
    describeReport(report, names, {
      ...options,
      source: options.source || isMixed || !isOneBasis,
      verbs: reports.length === 1,
      basis: isOneBasis ? undefined : report.basis,
    }),
  );
  const spoken = new Set(reports.map(({ term }) => term));
  const distinct = [...new Set(phrases)].filter((text) => text !== "");
  const [basis] = bases;
  const words = [
    ...[...spoken].flatMap((term) =>
      term === undefined ? [] : [lookUp(spokenTerms, term) ?? wordsOf(term)],
    ),
    ...(isOneBasis && basis !== undefined ? [lookUp(basisWords, basis) ?? `this is ${wordsOf(basis)}`] : []),
  ].join("; ");
  return {
    before: distinct.map((text, at) => (at === 0 ? text : `and also ${text}`)).join(" "),
    after: words === "" ? "" : ` (${words})`,
  };
}

interface ReportOptions extends AttributionOptions {
  /** Whether a cue may be the verb of its own clause. It may not if one sentence has several reports. */
  verbs: boolean;
  basis: Basis | undefined;
}

function describeReport(report: SourceReport, names: Names, options: ReportOptions): string {
  const { source, via = [], certainty, withdrawn } = report;
  const { basis } = options;
  const viewer = options.view ? via.findLastIndex(({ who }) => who !== undefined) : undefined;
  const remarks = [
    basis === undefined || basis === "stated" ? "" : `where it is ${wordsOf(basis)}`,
    certainty === undefined ? "" : certaintyPhrase(certainty),
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
      return `${segments[at - 1]?.kind === "voice" ? "citing" : "according to"} ${text},`;
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
    const more = remarks.filter((remark) => remark !== certaintyWords.uncommitted);
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
  return lookUp(certaintyWords, certainty) ?? `giving it as ${wordsOf(certainty)}`;
}

function nameVoice(who: string, names: Names): string {
  return names.index.statement(who) ? nameRecord(who, names) : names.of(who);
}

/** Names the holder of a view: for a statement, its speakers. */
function nameViewer(who: string, { index, of }: Names): string {
  return speakersOf(who, index)?.map(of).join(" and ") ?? of(who);
}

function speakersOf(who: string, index: DossierIndex): string[] | undefined {
  return index.statement(who)?.speakers.map((speaker) => speaker.who);
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
