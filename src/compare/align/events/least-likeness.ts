/** From which likeness on two statements are taken for one, or stand beside each other. */
export const leastLikeness = {
  /** On one occasion, with acts of one family and subjects of one group. */
  oneFamily: 0.17,
  /** On one occasion, with acts of near families and subjects of one group. */
  near: 0.25,
  /** On one occasion otherwise, and where each has a record of the other account that is nearer. */
  far: 0.3,
  /** Where one of them has no known occasion, or the speakers are two persons of one side. */
  open: 0.45,
  /** Of one side and without a known occasion, where no record of the other account is nearer to either. */
  openNearest: 0.25,
  /** For the only statement that two or more sides make together in either account. */
  onlyJoint: 0.13,
  /** Of the contents of one passage, whoever speaks. */
  wording: 0.4,
  /** Of the contents of an undertaking, whoever gives it. */
  oneWord: 0.8,
  /** For parallels with acts of one family. */
  parallelOfFamily: 0.16,
  /** For each voice's word on one matter. */
  counterpart: 0.06,
  /** For other parallels. */
  parallel: 0.3,
  /** Parallels are at least this share of the best parallel that either has. A demand can have several answers. */
  nearBest: 0.6,
  /** Parallels are at least this share of the pair that either is in. */
  nearSame: 0.35,
  /** A further record of a pair is at least this share of it. */
  split: 0.7,
};
