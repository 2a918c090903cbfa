/**
 * Lets the library work on fixtures: checks them, describes the events and the times of those that are in order, and compares each
 * with itself.
 *
 * @param {readonly import("../contracts/verdicts.js").Case[]} cases
 * @param {typeof import("../../src/index.js")} library
 * @param {typeof import("../../src/time.js")} time
 */
export function exercise(cases, library, time) {
  for (const { of, value } of cases) {
    if (of !== "dossier") {
      library.checkDiplomaticEvent(value);
      continue;
    }
    const result = library.checkDossier(value);
    if (!result.ok) continue;
    for (const event of result.value.events) {
      library.describeEvent(event, result.value);
      if (event.when) time.describeTime(event.when);
    }
    library.timeline(result.value);
    library.territoryMatrix(result.value);
    library.compareDossiers(result.value, result.value);
  }
}
