import { type CheckOptions, checkDiplomaticEvent, checkDossier, checkDossierText } from "../../src/index.js";

/** What {@link judge} finds. */
export interface Judgement {
  /** Whether the runtime makes functions from text. */
  makesFunctions: boolean;
  /** For each text what the checks say, with each of the options. */
  results: unknown[][];
}

/** Checks texts in all ways: here, or in a process of its own. */
export function judge(texts: readonly string[], options: readonly CheckOptions[]): Judgement {
  const results = texts.map((text) => {
    const parsed = tryParse(text);
    const events: unknown = Object(parsed).events;
    const event: unknown = Array.isArray(events) ? events[2] : parsed;
    return options.map((option) => [
      checkDossierText(text, option),
      checkDossier(parsed, option),
      checkDiplomaticEvent(event, option),
    ]);
  });
  return { makesFunctions: makesFunctions(), results };
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function makesFunctions(): boolean {
  try {
    new Function("return 1");
    return true;
  } catch {
    return false;
  }
}
