import { compareTerritorialPositions, type TerritorialPositionComparison } from "../../compare.js";
import { type Dossier, indexDossier, type TerritorialPosition, toTerritoryMatrix } from "../../index.js";
import { possessive } from "../../views/index.js";
import { words } from "./layout.js";
import type { Phrases } from "./phrases.js";

/** How many positions are compared with each other: more pairs than these have nobody reads. */
const most = 200;

/** What the positions of a dossier come to beside each other and beside who is assessed to hold the ground, one sentence each. */
export function standingTogether(dossier: Dossier, phrases: Phrases): string[] {
  const positions = dossier.events.filter((event) => event.type === "territorial-position").slice(0, most);
  // Each comparison reads its dossier, so it is given no more of it than positions speak of.
  const context = { left: { ...dossier, sources: [], instruments: [], events: positions } };
  const areOne = (left: TerritorialPosition, { id, links = [] }: TerritorialPosition): boolean =>
    links.some(({ rel, to }) => rel === "same-event" && to === left.id) ||
    (left.links?.some(({ rel, to }) => rel === "same-event" && to === id) ?? false);
  const pairs = positions.flatMap((left, at) =>
    positions.slice(at + 1).flatMap((right) => {
      if (areOne(left, right)) return [];
      return { left, right, comparison: compareTerritorialPositions(left, right, context) };
    }),
  );
  return [
    ...pairs.flatMap(({ left, right, comparison }) => rivals(left, right, comparison, phrases)),
    ...pairs.flatMap(({ left, right, comparison }) => movement(left, right, comparison, phrases)),
    ...claimsBesideControl(dossier, phrases),
  ];
}

function rivals(
  left: TerritorialPosition,
  right: TerritorialPosition,
  { byTerritory, shift }: TerritorialPositionComparison,
  phrases: Phrases,
): string[] {
  const ids = byTerritory.filter(({ verdict }) => verdict === "incompatible").map((each) => each.left);
  if (ids.length === 0 || shift !== undefined) return [];
  return [
    `${phrases.name(left.holder)} ${words(left.stance)} [${left.id}] and ${phrases.name(right.holder)} ${words(right.stance)} [${right.id}]; the two positions are incompatible on ${phrases.names(ids)}`,
  ];
}

function movement(
  left: TerritorialPosition,
  right: TerritorialPosition,
  { shift }: TerritorialPositionComparison,
  phrases: Phrases,
): string[] {
  if (shift === undefined) return [];
  const reasons = shift.moved.map(({ reason }) => reason).join(" ");
  return [
    `${possessive(phrases.name(left.holder))} position [${right.id}], compared with [${left.id}]: ${shift.verdict}${reasons === "" ? "" : `. ${reasons}`}`,
  ];
}

/** A claim and who is assessed to hold the ground stand beside each other: neither is the other's proof or refutation. */
function claimsBesideControl(dossier: Dossier, phrases: Phrases): string[] {
  const index = indexDossier(dossier);
  const sentences = new Set<string>();
  for (const { cells, control } of toTerritoryMatrix(dossier).rows) {
    if (control.length === 0) continue;
    const held = control.map(
      ({ id, controller, degree, kind = "control" }) =>
        `${degree === undefined ? "" : `${degree === "not-full" ? "less than full" : words(degree)} `}${kind} by ${controller === undefined ? "a holder not named" : phrases.name(controller)} [${id}]`,
    );
    for (const { actor, positions } of cells) {
      for (const { id } of positions) {
        const stance = index.territorialPosition(id)?.stance;
        if (stance !== "claims-annexation" && stance !== "claims-sovereignty") continue;
        sentences.add(
          `${phrases.name(actor)} ${words(stance)} [${id}]; on who holds the ground: ${held.join("; ")}`,
        );
      }
    }
  }
  return [...sentences];
}
