import type { Id } from "../../model/index.js";
import type { IdentityVerdict } from "./comparison.js";

/** A record of the left document and one of the right that are taken for one thing. */
export interface RecordPair {
  /** The id of the left document's record. */
  left: Id;
  /** The id of the right document's record. */
  right: Id;
  /** How sure that is: `same` or `likely-same`; `unknown` for events that fit but for a date. */
  verdict: IdentityVerdict;
}

/** Which records of one document are which of another, each in at most one pair. */
export interface Alignment {
  /** Texts and recordings. */
  sources: RecordPair[];
  /** Who acts and speaks. */
  actors: RecordPair[];
  /** Places. */
  territories: RecordPair[];
  /** Texts agreed, proposed or adopted. */
  instruments: RecordPair[];
  /** Provisions of aligned instruments. */
  provisions: RecordPair[];
  /** Events of one type. */
  events: RecordPair[];
}
