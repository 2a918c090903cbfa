import { lookUp } from "../../../collections/index.js";
import type {
  AttributionLink,
  Basis,
  Certainty,
  SourceReport,
  SourcingTerm,
  Statement,
} from "../../../model/index.js";
import { quoteWords, withoutEnd } from "../../../text/index.js";
import type { Names } from "../names/names.js";
import { nameAct } from "../names/record-names.js";
import { joinWords, listOf, oneLine, wordsOf } from "../prose.js";

const terms: Readonly<Record<SourcingTerm, string>> = {
  "on-the-record": "on the record",
  background: "on background",
  "deep-background": "on deep background",
};

const certaintyWords: Readonly<Record<Certainty, string>> = {
  certain: "calling it certain",
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
 * Every voice of every report, with its doubts and its cue, to stand before a clause: "According to a senior official in the
 * readout,". Empty for a source that speaks for itself, because the clause names it. Names either every source or, without
 * `allSources`, only those whose name adds information.
 */
export function describeAttribution(
  reports: readonly SourceReport[],
  names: Names,
  allSources: boolean,
): string {
  const isNamed = allSources || areUnlike(reports);
  if (isNamed && reports.every((report) => isPlain(report)))
    return `according to ${listOf([...new Set(reports.map(({ source }) => names.of(source)))])},`;
  const isAlone = reports.length === 1;
  const phrases = reports.map((report) => describeReport(report, names, { isNamed, isAlone }));
  return [...new Set(phrases)]
    .filter((text) => text !== "")
    .map((text, at) => (at === 0 ? text : `and also ${text}`))
    .join(" ");
}

/** Whether reports rest on different bases, or only some of them name a voice. */
function areUnlike(reports: readonly SourceReport[]): boolean {
  const bases = new Set(reports.map(({ basis = "stated" }) => basis));
  return bases.size > 1 || new Set(reports.map(({ via = [] }) => via.length > 0)).size > 1;
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

interface ReportOptions {
  /** Whether to name the source in any case. */
  isNamed: boolean;
  /** Whether it is the only report, so that a cue or a basis may be a verb: "an official said that". */
  isAlone: boolean;
}

function describeReport(report: SourceReport, names: Names, { isNamed, isAlone }: ReportOptions): string {
  const { source, via = [], basis = "stated", certainty, withdrawn, term } = report;
  const isClause = isAlone && lookUp<string | undefined>(basisWords, basis) !== undefined;
  const remarks = [
    basis === "stated" || isClause ? "" : (lookUp(basisWords, basis) ?? `where it is ${wordsOf(basis)}`),
    ...remarksOf({ term, certainty }),
    withdrawn ? "since withdrawn" : "",
  ];
  const segments: Segment[] = [];
  if (isNamed || basis !== "stated" || remarks.some((remark) => remark !== "")) {
    segments.push({ kind: "source", text: withRemarks(names.of(source), remarks) });
  }
  const mayBeVerb = isAlone && !isClause;
  for (const link of via) segments.push(describeLink(link, names, mayBeVerb));
  if (!isClause) return joinSegments(segments);
  if (basis === "inferred") {
    const isBroken = segments.some(({ kind }) => kind === "whole");
    const [first, ...others] = segments;
    return isBroken
      ? `it is inferred from ${first?.text}, ${joinSegments(others)} that`
      : `it is inferred from ${segments.at(-1)?.isSpeaker ? "the words of " : ""}${nestVoices(segments)} that`;
  }
  const last = segments.at(-1);
  const before = joinSegments(segments.slice(0, -1));
  if (last === undefined || last.kind === "whole")
    return joinWords([before, last?.text ?? "", "it is taken for granted that"]);
  return joinWords([before, last.text, `${last.isPlural ? "take" : "takes"} for granted that`]);
}

/** Voices one after the other, each run of them from the innermost to the source, and each followed by a comma. */
function joinSegments(segments: readonly Segment[]): string {
  const phrases: string[] = [];
  let run: Segment[] = [];
  const endRun = (): void => {
    if (run.length > 0) phrases.push(`according to ${nestVoices(run)},`);
    run = [];
  };
  for (const segment of segments) {
    if (segment.kind !== "whole") {
      run.push(segment);
      continue;
    }
    endRun();
    phrases.push(segment.text);
  }
  endRun();
  return phrases.join(" ");
}

/** "an aide, as cited by a senior official in the readout". */
function nestVoices(run: readonly Segment[]): string {
  return run.reduce((inner, { text }, at) => {
    if (at === 0) return text;
    return `${text}${run[at - 1]?.kind === "source" ? " in" : ", as cited by"} ${inner}`;
  }, "");
}

/** A source or a voice to follow "according to", or a complete phrase. */
interface Segment {
  kind: "source" | "voice" | "whole";
  text: string;
  isPlural?: boolean;
  /** Whether it is somebody who speaks. */
  isSpeaker?: boolean;
}

function describeLink(
  { who, term, cue, certainty }: AttributionLink,
  names: Names,
  mayBeVerb: boolean,
): Segment {
  const words = cue === undefined ? undefined : withoutEnd(oneLine(cue), /[,:]/);
  const quoted = words === undefined ? "" : quoteWords(words);
  const remarks = remarksOf({ term, certainty });
  if (who === undefined) {
    const name = "a voice that is not named";
    if (words === undefined || !adverbs.test(words))
      return { kind: "voice", text: withRemarks(name, [quoted, ...remarks]) };
    // "Reportedly" already means that the voice takes no stand.
    const more = remarks.filter((remark) => remark !== certaintyWords.uncommitted);
    const lead = lowerFirst(words);
    const isClause = /^it is /i.test(lead);
    const end = isClause ? ` ${lead.endsWith("that") ? "" : "that"}`.trimEnd() : ",";
    return { kind: "whole", text: `${withRemarks(lead, more)}${end}` };
  }
  const { name, isAct, isPlural } = nameVoice(who, names);
  // A cue with the name of its voice says nothing more.
  if (words === undefined || /^according to$/i.test(words) || words.includes(name))
    return { kind: "voice", text: withRemarks(name, remarks), isPlural, isSpeaker: !isAct };
  // Before a statement, "as expressed by" may lead to the speaker of the record.
  if (!isAct && leading.test(words))
    return { kind: "whole", text: `${lowerFirst(words)} ${withRemarks(name, remarks)},` };
  if (!isAct && mayBeVerb && verbs.test(words)) {
    const subject = withRemarks(name, remarks);
    const that = / that$/i.test(words) ? "" : " that";
    return { kind: "whole", text: `${subject} ${lowerFirst(words)}${that}` };
  }
  return { kind: "voice", text: withRemarks(name, [quoted, ...remarks]), isPlural, isSpeaker: !isAct };
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

/** A voice; of a statement its speakers, or what they make: "a denial by the minister". */
function nameVoice(who: string, names: Names): { name: string; isAct: boolean; isPlural: boolean } {
  const act = names.index.statement(who)?.act;
  const speakers = names.index.statement(who)?.speakers.map((speaker) => speaker.who) ?? [who];
  const isAct = act !== undefined && act !== "assert";
  const name = listOf(speakers.map(names.of));
  return {
    name: isAct ? `${nameAct(act)} by ${name}` : name,
    isAct,
    isPlural: !isAct && (speakers.length > 1 || speakers.some(names.isPlural)),
  };
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
