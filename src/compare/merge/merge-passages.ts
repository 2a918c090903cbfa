import { append } from "../../collections/index.js";
import {
  type DiplomaticEvent,
  type Dossier,
  type Id,
  type Instrument,
  indexDossier,
} from "../../model/index.js";
import { createPassages } from "../identity/index.js";
import { plainWords } from "../measures/index.js";
import { namesOf } from "../sides/index.js";
import type { Alignment, RecordPair } from "../terms/index.js";
import { joinDetails } from "./merge-details.js";
import type { Echo } from "./merge-echo.js";

/** For each event and instrument of the right dossier those of the left that are of one kind and rest on one passage of a text. */
export type OnePassage = ReadonlyMap<Id, ReadonlySet<Id>>;

/** Finds the records of both dossiers that rest on one passage of a text; `unified` has the left one of each source that becomes one. */
export function findOnePassage(left: Dossier, right: Dossier, unified: ReadonlyMap<Id, Id>): OnePassage {
  if (!right.sources.some(({ id }) => unified.has(id))) return new Map();
  const { areOne } = createPassages(
    indexDossier(left),
    indexDossier(right),
    (one, other) => unified.get(other) === one,
  );
  const byKind = new Map<string, (DiplomaticEvent | Instrument)[]>();
  for (const record of recordsOf(left)) append(byKind, kindOf(record), record);
  return new Map(
    recordsOf(right).map((record) => {
      const alike = byKind.get(kindOf(record)) ?? [];
      return [record.id, new Set(alike.filter((each) => areOne(each, record)).map(({ id }) => id))];
    }),
  );
}

/**
 * The actors and territories of the right dossier that are likely one of the left, have one name and are not from other texts: within one
 * text a name is of one.
 */
export function findNamedInOneText(
  left: Dossier,
  right: Dossier,
  { sources, actors, territories }: Alignment,
): ReadonlySet<Id> {
  const likely = [...actors, ...territories].filter(({ verdict }) => verdict === "likely-same");
  if (likely.length === 0 || sources.length === 0) return new Set();
  const [ofLeft, ofRight] = [createNaming(left), createNaming(right)];
  const isOne = (pair: RecordPair): boolean =>
    sources.some((text) => {
      const names = ofLeft(pair.left, text.left);
      return ofRight(pair.right, text.right).some((name) => names.includes(name));
    });
  return new Set(likely.filter(isOne).map((pair) => pair.right));
}

/** Gives the names of an actor or territory, unless all events and instruments that name it are from other sources than one with a text. */
function createNaming(dossier: Dossier): (id: Id, source: Id) => readonly string[] {
  const index = indexDossier(dossier);
  return (id, source) => {
    const record = index.actor(id) ?? index.territory(id);
    const naming = index
      .referencesTo(id)
      .flatMap(({ path: [list, at] }) =>
        list === "events" || list === "instruments" ? (dossier[list]?.[Number(at)] ?? []) : [],
      );
    const isOfText =
      index.source(source)?.text !== undefined &&
      (naming.length === 0 ||
        naming.some(({ reports }) => reports.some((report) => report.source === source)));
    return record && isOfText ? namesOf(record).map(plainWords) : [];
  };
}

/** Two records of one passage as one; undefined where they are of two, or give one thing differently. */
export function joinEchoes(left: Echo, right: Echo, onePassage: OnePassage): object | undefined {
  if (!onePassage.get(right.id)?.has(left.id)) return undefined;
  // Other records refer to provisions and topics with ids.
  if (left.parts.length > 0 || right.parts.length > 0) return undefined;
  return joinDetails(left.record, right.record);
}

function recordsOf({ events, instruments = [] }: Dossier): (DiplomaticEvent | Instrument)[] {
  return [...events, ...instruments];
}

function kindOf(record: DiplomaticEvent | Instrument): string {
  if (!("type" in record)) return record.kind;
  return record.type === "statement" ? `${record.type} ${record.act}` : record.type;
}
