import type { ZodType } from "zod";
import { type Place, recordKinds, type Visitor, walk } from "../../model/index.js";
import type { Collector } from "../collector.js";
import { createJudges } from "../generated/judges.js";
import { guard } from "../guard.js";
import { noteVoice } from "../judge/attribution.js";
import { judgeEvidence } from "../judge/references/evidence.js";
import { judgeLink } from "../judge/references/link.js";
import { judgeReference } from "../judge/references/reference.js";
import { type Owner, ownerOf } from "../judge/shared/owner.js";
import { createWhole, settle, settleSingly } from "../whole/whole.js";
import { type FirstRun, startRun } from "./first-run.js";
import { readRecords } from "./records.js";
import type { Run } from "./run.js";

/**
 * Judges the parts of a value by reading their fields one by one, and reports where each problem is: all parts, or those of the records
 * that the first run has marked, with its notes of all others. Returns false when these do not suffice: a note without a place is part
 * of a problem.
 *
 * @param broken The objects of which a field has the wrong shape: they are not judged, but their intact parts are.
 */
export function runAgain(
  schema: ZodType,
  value: unknown,
  first: FirstRun,
  broken: ReadonlySet<object>,
  collector: Collector,
): boolean {
  const { limits, texts, isOpen, marked, refused } = first;
  const records = isOpen && first.records ? readRecords(value, collector) : first.records;
  const whole = isOpen ? createWhole() : first.whole;
  let isComplete = true;
  let at: Place = { path: [], enclosing: () => undefined };
  const run: Run = Object.assign(startRun(limits), {
    isFirst: false,
    records,
    texts,
    whole,
    full: collector.full,
    report: (code, params, ...keys) => collector.add(code, [...at.path, ...keys], params),
    reportAt: (path, code, params, own) => {
      if (isOpen || (own !== undefined && path.length > 0)) collector.add(code, path, params);
      else run.lookAgain(own);
    },
    place: (...keys) => [...at.path, ...keys],
    lookAgain: (id) => {
      // A marked record is noted again, with its places.
      const record = id === undefined ? undefined : records?.recordOf(id);
      if (!isOpen && !(record && marked.has(record))) isComplete = false;
    },
    isBroken: (part) => broken.has(part),
    guard: (part) => {
      guard(part, at.path, limits, collector);
    },
  } satisfies Partial<Run>);
  const start = (place: Place): void => {
    at = place;
  };
  walk(
    schema,
    value,
    [{ start }, createJudges(run), judgesOfParts(run)],
    broken,
    isOpen ? undefined : marked,
  );
  // The first run has settled the notes of several records where none was refused.
  if (isOpen || refused.size > 0) settle(run);
  else settleSingly(run);
  return isComplete;
}

/** A topic need not have an id. */
const kindsWithId = /* @__PURE__ */ recordKinds.filter((kind) => kind !== "topic");

/** The judges of parts that need the record, or the report, around them. */
function judgesOfParts(run: Run): Visitor {
  const withOwner = (place: Place, judge: (own: Owner) => void): void => {
    const own = ownerOf(place);
    if (own) judge(own);
  };
  return {
    link: (link, place) => withOwner(place, (own) => judgeLink(run, own, link)),
    attribution: (link, place) => withOwner(place, (own) => noteVoice(run, own, link)),
    report: ({ via }, place) =>
      withOwner(place, (own) => {
        if (via) run.whole.relays.noteChain(run, own.id, via, run.place());
      }),
    evidence: (evidence, place) => {
      const source = place.enclosing("report")?.["source"];
      judgeEvidence(run, evidence, typeof source === "string" ? source : undefined);
    },
    reference: (id, kinds, place) => judgeReference(run, id, kinds, place.enclosing(...kindsWithId)?.["id"]),
  };
}
