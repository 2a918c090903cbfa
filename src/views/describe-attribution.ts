import type { DossierIndex } from "../graph/dossier-index.js";
import type { AttributionLink, SourceReport, SourcingTerm } from "../values/attribution.js";
import type { Basis } from "../values/basis.js";
import type { Certainty } from "../values/certainty.js";
import { quoteWords } from "../values/quote-words.js";
import { withoutEnd } from "../values/without-end.js";
import type { Names } from "./names.js";
import { oneLine, worded, wordsOf } from "./prose.js";
import { nameRecord } from "./record-names.js";

/** How reports are told. */
export interface AttributionOptions {
  /** Whether every source is named, not only where it adds something. */
  source: boolean;
  /** Whether the innermost named voice is one in whose view something is so. */
  view: boolean;
}

const terms: Readonly<Record<SourcingTerm, string>> = {
  "on-the-record": "speaking on the record",
  background: "speaking on background",
  "deep-background": "speaking on deep background",
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

/** Cues that stand before a voice, cues that stand behind it as its verb, and cues that stand alone. */
const leading =
  /^(?:according to|in the (?:view|words|account) of|citing|quoting|as (?:\w+) by|per|from|via|through)$/i;
const verbs =
  /^(?:(?:has|have|had) )?(?:add|announc|argu|claim|confirm|conced|contend|declar|disclos|indicat|insist|inform|maintain|mention|not|observ|report|relay|reveal|remark|recall|repeat|said|says?|signal|stat|suggest|testif|told|tells?|wrote|writes?|warn)(?:ed|es|ied|s)?(?: (?:reporters|journalists|us|the press))?(?: that)?$/i;
const adverbs = /^(?:\w+ly|it is (?:said|reported|understood|believed|claimed|alleged)(?: that)?)$/i;

/** What goes before a sentence to say who says so, and what goes behind it. */
export interface Attribution {
  /** "According to Russian state media,", empty where nobody but the source says so. */
  before: string;
  /** " (this is inferred rather than stated)", empty where all is stated. */
  after: string;
}

/** Who says so: every voice of every report, with each voice's doubts and cue. */
export function describeAttribution(
  reports: readonly SourceReport[],
  names: Names,
  options: AttributionOptions,
): Attribution {
  const bases = new Set(reports.map(({ basis }) => (basis === "stated" ? undefined : basis)));
  const common = bases.size === 1;
  const isMixed = reports.length > 1 && new Set(reports.map(({ via = [] }) => via.length > 0)).size > 1;
  const told = reports.map((report) =>
    describeReport(report, names, {
      ...options,
      source: options.source || isMixed || !common,
      verbs: reports.length === 1,
      basis: common ? undefined : report.basis,
    }),
  );
  const different = [...new Set(told)].filter((text) => text !== "");
  const [basis] = bases;
  const words =
    common && basis !== undefined ? (worded(basisWords, basis) ?? `this is ${wordsOf(basis)}`) : "";
  return {
    before: different.map((text, at) => (at === 0 ? text : `and also ${text}`)).join(" "),
    after: words === "" ? "" : ` (${words})`,
  };
}

interface ReportOptions extends AttributionOptions {
  /** Whether a cue may be the verb of a clause of its own: not where several reports are told of one sentence. */
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

/** A voice that "according to" or "citing" goes before, one in whose view something is so, or words of their own. */
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
    term === undefined ? "" : (worded(terms, term) ?? wordsOf(term)),
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
    // "Reportedly" is by itself a word of one who takes no stand.
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
  return worded(certaintyWords, certainty) ?? `giving it as ${wordsOf(certainty)}`;
}

function nameVoice(who: string, names: Names): string {
  return names.index.statement(who) ? nameRecord(who, names) : names.of(who);
}

/** In whose view something is so: where the voice is a statement, its speakers. */
function nameViewer(who: string, { index, of }: Names): string {
  return speakersOf(who, index)?.map(of).join(" and ") ?? of(who);
}

function speakersOf(who: string, index: DossierIndex): string[] | undefined {
  return index.statement(who)?.speakers.map((speaker) => speaker.who);
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
