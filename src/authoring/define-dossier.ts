import {
  type Dossier,
  dossierFormat,
  type Extensions,
  isJsonObject,
  type JsonObject,
} from "../model/index.js";
import type { DefinedSource } from "./define-source.js";
import type { ActorDraft, EventDraft, InstrumentDraft, Many, TerritoryDraft } from "./drafts.js";
import { expandEvents, expandRecords } from "./expand-lists.js";

/** The ids that fields may refer to. `NoInfer`: they come from the keys alone, those of topics from their `id`. */
interface IdsOf<
  S extends string,
  A extends string,
  T extends string,
  Other extends string,
  Q extends string,
> {
  source: NoInfer<S>;
  actor: NoInfer<A>;
  territory: NoInfer<T>;
  other: NoInfer<Other | Q>;
  topic: Q;
}

/** A dossier as {@link defineDossier} takes it: the plain format, with records by their ids and one item where the format has a list. */
export interface DossierDraft<
  S extends string,
  A extends string,
  T extends string,
  I extends string,
  P extends string,
  E extends string,
  Q extends string = never,
> {
  /** The address of a JSON Schema. */
  $schema?: string | undefined;
  /** A title for the dossier. */
  title?: string | undefined;
  /** The sources, each made by `defineSource`. */
  sources: Many<DefinedSource<S, NoInfer<A>, NoInfer<S>>>;
  /** The actors by their ids. */
  actors: { [K in A]: ActorDraft<IdsOf<S, A, T, I | P | E, Q>> };
  /** The territories by their ids. */
  territories?: { [K in T]: TerritoryDraft<IdsOf<S, A, T, I | P | E, Q>> } | undefined;
  /** The instruments by their ids. */
  instruments?: { [K in I]: InstrumentDraft<IdsOf<S, A, T, I | P | E, Q>, P> } | undefined;
  /** The events by their ids: `act` makes a statement, `form` a meeting, `stance` a position, `degree` or `controller` a control assessment. */
  events: { [K in E]: EventDraft<IdsOf<S, A, T, I | P | E, Q>> };
  /** Your own data, under namespaced keys. */
  extensions?: Extensions | undefined;
}

/**
 * Writes a dossier in fewer words than JSON takes. The records stand under their ids, so that the compiler checks every reference and
 * the editor completes it. One report, one speaker or one topic needs no list, and an id is enough for a party or a link of a chain. The type of an event
 * follows from its fields. The result is the plain format; `checkDossier` then checks all that types cannot.
 *
 * @param draft The dossier, with one source made by `defineSource`, or a list of them.
 * @throws A TypeError for a source that `defineSource` did not make.
 *
 * @example
 * ```ts
 * import { checkDossier } from "diplomatic-events";
 * import { defineDossier, defineSource } from "diplomatic-events/authoring";
 *
 * const bulletin = defineSource("bulletin", { kind: "readout", text: "The envoy of Norland welcomed the truce." });
 * const dossier = defineDossier({
 *   sources: bulletin,
 *   actors: {
 *     norland: { kind: "polity", name: "Norland" },
 *     envoy: { kind: "person", name: "The envoy of Norland", offices: { title: "Envoy", of: "norland" } },
 *   },
 *   events: {
 *     truce: {
 *       act: "welcome",
 *       speakers: "envoy",
 *       content: "It is welcome that there is a truce.",
 *       about: { subject: "ceasefire" },
 *       reports: bulletin.quote("The envoy of Norland welcomed the truce"),
 *     },
 *   },
 * });
 * console.log(checkDossier(dossier).ok, dossier.events[0]?.type); // true "statement"
 * ```
 */
export function defineDossier<
  const S extends string,
  const A extends string,
  const E extends string,
  const T extends string = never,
  const I extends string = never,
  const P extends string = never,
  const Q extends string = never,
>(draft: DossierDraft<S, A, T, I, P, E, Q>): Dossier {
  const { sources, actors, territories, instruments, events, ...others } = draft;
  const dossier: unknown = {
    format: dossierFormat,
    ...others,
    sources: [sources].flat().map(plainSource),
    actors: expandRecords(actors),
    ...(territories && { territories: expandRecords(territories) }),
    ...(instruments && { instruments: expandRecords(instruments) }),
    events: expandEvents(events),
  };
  // The types of drafts are those of the format but for lists, ids and parties, which are expanded.
  return dossier as Dossier;
}

/** Types tell this to whom writes TypeScript; in JavaScript the source would be lost without a word. */
function plainSource(defined: unknown, at: number): JsonObject {
  if (isJsonObject(defined) && isJsonObject(defined["source"])) return defined["source"];
  throw new TypeError(
    `Cannot use item ${at} of "sources": expected a source made by defineSource("id", { kind: …, text: … }), or a list of them.`,
  );
}
