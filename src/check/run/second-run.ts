import type { ZodType } from "zod";
import { type Place, type Visitor, walk } from "../../model/index.js";
import type { Collector } from "../collector.js";
import { createJudges } from "../generated/judges.js";
import { guard } from "../guard.js";
import { noteVoice } from "../judge/attribution.js";
import { judgeEvidence } from "../judge/evidence.js";
import { judgeLink } from "../judge/link.js";
import { judgeReference } from "../judge/reference.js";
import { type Owner, ownerOf } from "../judge/shared/owner.js";
import type { Limits } from "../options.js";
import { createWhole, settle } from "../whole/whole.js";
import type { Records, Run, Texts, Whole } from "./run.js";

/** A value and all that is known of it before the second run. */
export interface Examined {
  readonly schema: ZodType;
  readonly value: unknown;
  /** The objects of which a field has the wrong shape: they are not judged, but their intact parts are. */
  readonly broken: ReadonlySet<object>;
  readonly records: Records | undefined;
  readonly texts: Texts;
  /** What the first run has found; undefined where all has to be judged. */
  readonly known?: Known | undefined;
}

interface Known {
  /** The records to be judged. */
  readonly marked: ReadonlySet<object>;
  /** Notes of all others. */
  readonly whole: Whole;
  /** True when these have been settled. */
  readonly isSettled: boolean;
}

/**
 * Judges the parts of a value by reading their fields one by one, and reports where each problem is. Returns false when all has to be
 * judged, not only the marked records: a note of the first run, which has no place, is part of a problem.
 */
export function runAgain(examined: Examined, limits: Limits, collector: Collector): boolean {
  const { schema, value, broken, records, texts, known } = examined;
  const whole = known?.whole ?? createWhole();
  let isComplete = true;
  let at: Place = { path: [], enclosing: () => undefined };
  const run: Run = {
    ...{ isFirst: false, limits, records, texts, whole },
    full: () => collector.full,
    report: (code, params, ...keys) => collector.add(code, [...at.path, ...keys], params),
    reportAt: (path, code, params) => {
      if (known) isComplete = false;
      else collector.add(code, path, params);
    },
    place: (...keys) => [...at.path, ...keys],
    lookAgain: () => undefined,
    isBroken: (part) => broken.has(part),
    guard: (part) => {
      guard(part, at.path, limits, collector);
    },
  };
  const goTo = (place: Place): void => {
    at = place;
  };
  walk(schema, value, [createJudges(run, goTo), judgesOfParts(run, goTo)], broken, known?.marked);
  if (!known?.isSettled) settle(run);
  return isComplete;
}

/** The judges of parts that need the record, or the report, around them. */
function judgesOfParts(run: Run, goTo: (place: Place) => void): Visitor {
  const withOwner = (place: Place, judge: (own: Owner) => void): void => {
    const own = ownerOf(place);
    goTo(place);
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
      goTo(place);
      const source = place.enclosing("report")?.["source"];
      judgeEvidence(run, evidence, typeof source === "string" ? source : undefined);
    },
    reference: (id, kinds, place) => {
      goTo(place);
      judgeReference(run, id, kinds);
    },
  };
}
