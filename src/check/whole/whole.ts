import type { Run, Whole } from "../run/run.js";
import { createCircles } from "./circles.js";
import { createIdentities } from "./identities.js";
import { createRelays } from "./relays.js";
import { createSources } from "./sources.js";
import { createTimes } from "./times.js";

/** Empty notes. */
export function createWhole(): Whole {
  return {
    circles: createCircles(),
    identities: createIdentities(),
    relays: createRelays(),
    sources: createSources(),
    times: createTimes(),
  };
}

/** Judges the notes, once all parts have been judged. */
export function settle(run: Run): void {
  const { circles, times } = run.whole;
  circles.settle(run);
  times.settle(run);
  settleSingly(run);
}

/** Judges the notes of which each is about one record. */
export function settleSingly(run: Run): void {
  const { sources, relays } = run.whole;
  sources.settleReports(run);
  sources.settleTranslations(run);
  relays.settle(run);
  sources.settleRevisions(run);
}
