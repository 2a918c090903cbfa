/**
 * Groups of subjects: two encoders who choose different words for one matter mostly choose words of one group. They have no place
 * in a dossier.
 */
export const subjectGroups = [
  /** Ending a conflict and keeping the peace. */
  "peacemaking",
  /** Fighting, force and what they do to people. */
  "hostilities",
  /** Safety of states: defence, alliances, armed forces, weapons. */
  "defence",
  /** Harm by others than armed forces: terrorism, crime, attacks on networks. */
  "crime",
  /** Whose a place is, and who is a state. */
  "territory",
  /** Law among states, and agreements and their keeping. */
  "law",
  /** How states deal with each other. */
  "diplomacy",
  /** How a state is governed. */
  "government",
  /** People in need, on the move or with rights at stake. */
  "people",
  /** Money, goods, aid and pressure by them. */
  "economy",
  /** Energy, resources, works, technology and the environment. */
  "resources",
  /** Health, culture and public information. */
  "society",
] as const;

/** A term of {@link subjectGroups}. */
export type SubjectGroup = (typeof subjectGroups)[number];
