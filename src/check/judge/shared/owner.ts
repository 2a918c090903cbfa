import { eventKinds, type Id, type Place } from "../../../model/index.js";

/** The instrument or event to which a part belongs. */
export interface Owner {
  readonly id: Id;
  /** The type of an event, also of one that only a newer version knows; `instrument` for an instrument. */
  readonly kind: string;
}

/** The record around a place, unchecked; undefined where it has no id. */
export function ownerOf(place: Place): Owner | undefined {
  const { id, type } = place.enclosing("instrument", ...eventKinds) ?? {};
  return typeof id === "string" ? { id, kind: typeof type === "string" ? type : "instrument" } : undefined;
}
