import { DiplomaticEventsError } from "../issues/index.js";

/** How many steps comparing or merging two dossiers may take: seconds where names are compared, a minute where all are events. */
export const mostSteps = 1_500_000;

/** Counts the steps ahead, and refuses them before they are taken. The count depends on the dossiers alone. */
export interface Work {
  /** Announces steps. A step takes 2 microseconds for two names, up to 50 for two events. */
  plan(steps: number): void;
}

/** Work without a bound. */
export const unbounded: Work = { plan: () => {} };

/** The work of one call, which ends with an error where more than {@link mostSteps} are announced. */
export function createWork(what: "compare" | "merge"): Work {
  let planned = 0;
  return {
    plan: (steps) => {
      planned += steps;
      if (planned > mostSteps) throw tooMuch(what);
    },
  };
}

function tooMuch(what: "compare" | "merge"): DiplomaticEventsError {
  return new DiplomaticEventsError(
    "the dossiers",
    [
      {
        code: "too-many",
        severity: "error",
        path: [],
        pointer: "",
        message: `The dossiers have too many records that may be one or share a territory: more than ${mostSteps} steps to ${what} them.`,
        hint: `${what} them in parts, such as the events of one month or one territory`,
        params: { limit: mostSteps },
      },
    ],
    what,
  );
}
