// All that the library answers for a document, so that the answers of two runtimes can be compared.

import {
  checkDossierText,
  describeEvent,
  formatIssues,
  toTerritoryMatrix,
  toTimeline,
} from "diplomatic-events";
import { compareDossiers, mergeDossiers } from "diplomatic-events/compare";
import { referenceDossier } from "diplomatic-events/fixtures";
import { textOf } from "./expect.js";

/** @typedef {{ name: string, text: string }} Fixture */

/**
 * @param {Fixture[]} fixtures
 * @returns {Record<string, string>} A hash of the answers by the fixture's name.
 */
export function answersTo(fixtures) {
  return Object.fromEntries(fixtures.map(({ name, text }) => [name, hash(textOf(answersFor(text)))]));
}

/** @param {string} text */
function answersFor(text) {
  const strict = checkDossierText(text);
  const loose = checkDossierText(text, { mode: "loose" });
  const issues = [formatIssues(strict.issues), formatIssues(loose.issues)];
  if (!strict.ok) return { issues };
  const dossier = strict.value;
  return {
    issues,
    sentences: dossier.events.map((event) => describeEvent(event, dossier, { source: true })),
    timeline: toTimeline(dossier),
    matrix: toTerritoryMatrix(dossier),
    comparison: compareDossiers(referenceDossier, dossier),
    merged: mergeDossiers(referenceDossier, dossier),
  };
}

/**
 * 53 bits of a text, after cyrb53: no runtime-neutral function hashes at once.
 *
 * @param {string} text
 */
function hash(text) {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return `${(b >>> 0).toString(16).padStart(8, "0")}${(a >>> 0).toString(16).padStart(8, "0")}`;
}
