import { type DiplomaticVerb, deciding } from "../diplomatic-verb.js";

/** Verbs by which somebody says what is good or bad. */
export const verbsOfValue: readonly DiplomaticVerb[] = /* @__PURE__ */ (() => [
  ...deciding(
    { act: "welcome", rule: "Is glad of what happened. What should still happen is `support`." },
    "welcome, hail, congratulate, celebrate, rejoice",
  ),
  ...deciding(
    { act: "welcome", rule: "Is glad of what happened." },
    "be + pleased, glad, gratified, encouraged, heartened, delighted, satisfied, happy",
    `note, observe, acknowledge, take note, recall + with … satisfaction, with … appreciation,
      with … pleasure, with … approval`,
    "respond + … congratulations",
  ),
  ...deciding(
    {
      act: "thank",
      or: ["assess"],
      rule: "Says thanks to somebody for something. Praise that thanks nobody is `assess`, positive.",
    },
    "thank, appreciate",
  ),
  ...deciding(
    { act: "thank", rule: "Says thanks to somebody for something." },
    "be + grateful, thankful, appreciative, indebted",
  ),
  ...deciding(
    {
      act: "assess",
      evaluation: "positive",
      rule: "Judges somebody's conduct as good. Being glad of an event is `welcome`.",
    },
    `praise, commend, laud, applaud, compliment, salute, pay tribute, honour, speak highly of, value,
      be proud`,
  ),
  ...deciding(
    { act: "assess", rule: "Judges; `evaluation` says which way." },
    "assess, describe, characterise, evaluate, rate",
    "give, make + assessment",
  ),
  ...deciding({ act: "assert", rule: "Says that something is so." }, "assess, conclude + that"),
  ...deciding(
    {
      act: "assess",
      evaluation: "negative",
      rule: "Judges a state of things as bad without faulting a deed.",
    },
    "regret, lament, mourn, be sorry",
    `be, remain + concerned, worried, alarmed, troubled, disturbed, saddened, disappointed, dismayed,
      shocked, regrettable, worrying, deplorable`,
    `note, observe, learn, follow, view + with … concern, with … regret, with … alarm, with … sadness,
      with … dismay`,
    "cast, have + doubt, doubts, reservation, reservations, misgivings",
  ),
  ...deciding(
    {
      act: "assess",
      evaluation: "negative",
      rule: "Judges a state of things as bad without faulting a deed. Raising a matter without concern is no statement: it is what the meeting is about.",
    },
    "raise + concern, concerns",
  ),
  ...deciding(
    { act: "criticise", rule: "Faults a deed that is known. Alleging one is `accuse`." },
    "condemn, denounce, deplore, decry, criticise, censure, slam, rebuke, reprimand, protest",
  ),
  ...deciding(
    { act: "criticise", rule: "Faults a deed that is known." },
    "lodge, make, file, deliver + protest, complaint, representation, representations, demarche, démarche",
    "be + unacceptable, appalled, outraged, unjustifiable",
    "summon, call in + ambassador, envoy, chargé",
    "take + exception, issue with",
  ),
])();
