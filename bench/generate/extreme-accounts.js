// Pairs of accounts that take long to compare where each record is compared with each: for the benchmark, and for the inputs from
// strangers.

/** @typedef {import("diplomatic-events").Dossier} Dossier */

const report = [{ source: "source" }];
const claim = { type: "territorial-position", stance: "claims-sovereignty", holder: "a", reports: report };

/**
 * Two accounts of one form, which differ in a name.
 *
 * @param {(name: string) => object} make What they have beside a source and an actor.
 * @returns {[Dossier, Dossier]}
 */
function bothSides(make) {
  const account = (/** @type {string} */ name) =>
    /** @type {Dossier} */ ({
      format: "diplomatic-events/1",
      title: name,
      sources: [{ id: "source", kind: "document" }],
      actors: [{ id: "a", kind: "person", name: "A" }],
      events: [],
      ...make(name),
    });
  return [account("Norland"), account("Sudria")];
}

/**
 * @template T
 * @param {number} length
 * @param {(index: number) => T} make
 */
const list = (length, make) => Array.from({ length }, (_, index) => make(index));

/**
 * Bodies that each hold a position on the one territory.
 *
 * @param {number} length
 */
export const positionsOnOneTerritory = (length) =>
  bothSides((name) => ({
    actors: list(length, (index) => ({ id: `a${index}`, kind: "body", name: `${name} ${index}` })),
    territories: [{ id: "lake", name: "The Lake", code: "CH-GE" }],
    events: list(length, (index) => ({
      ...claim,
      id: `p${index}`,
      holder: `a${index}`,
      territories: ["lake"],
    })),
  }));

/**
 * People whose names are nearly alike.
 *
 * @param {number} length
 */
export const nearNames = (length) =>
  bothSides((name) => ({
    actors: list(length, (index) => ({
      id: `a${index}`,
      kind: "person",
      name: `Delegate ${index} of ${name}`,
    })),
  }));

/**
 * Territories that are each in the one before, with a position on each.
 *
 * @param {number} length
 */
export const nestedTerritories = (length) =>
  bothSides(() => ({
    territories: list(length, (index) => ({
      id: `t${index}`,
      name: `Place ${index}`,
      ...(index > 0 && { within: `t${index - 1}` }),
    })),
    events: list(length, (index) => ({ ...claim, id: `p${index}`, territories: [`t${index}`] })),
  }));

/**
 * Statements that are each about the one before.
 *
 * @param {number} length
 */
export const chainedStatements = (length) =>
  bothSides((name) => ({
    events: list(length, (index) => ({
      id: `s${index}`,
      type: "statement",
      speakers: [{ who: "a" }],
      act: "ask",
      content: index === 0 ? `${name} began.` : `Answer ${index}.`,
      reports: report,
      ...(index > 0 && { about: [{ ref: `s${index - 1}` }] }),
    })),
  }));
