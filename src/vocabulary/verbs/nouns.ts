import type { DiplomaticVerb } from "../diplomatic-verb.js";

const saying = [
  "express",
  "voice",
  "convey",
  "state",
  "stress",
  "underline",
  "underscore",
  "emphasise",
  "highlight",
  "affirm",
  "confirm",
  "extend",
  "offer",
];

const repeating = ["reiterate", "reaffirm", "reconfirm", "renew", "repeat", "restate"];

/** "Express X" and "reiterate X" have the act of the noun; the second says that nothing changed. */
function said(verb: Omit<DiplomaticVerb, "verbs">): DiplomaticVerb[] {
  return [
    { verbs: saying, ...verb },
    { verbs: repeating, continuity: "unchanged", ...verb },
  ];
}

/** Phrases in which a noun decides: "express concern", "reiterate commitment". */
export const nounPhrases: readonly DiplomaticVerb[] = [
  ...said({
    complements: [
      "concern",
      "concerns",
      "alarm",
      "worry",
      "unease",
      "dismay",
      "disappointment",
      "frustration",
      "dissatisfaction",
      "displeasure",
      "shock",
      "regret",
      "doubts",
    ],
    act: "assess",
    evaluation: "negative",
    rule: "Judges a state of things as bad without faulting a deed. Faulting a deed is `criticise`.",
  }),
  ...said({
    complements: ["sympathy", "sympathies", "condolences", "sorrow", "sadness", "grief"],
    act: "condole",
    rule: "Shares somebody's grief. The one who suffered goes into `audience`, the deed into `about`.",
  }),
  ...said({
    complements: ["apology", "apologies"],
    act: "apologise",
    rule: "Says sorry for something its own side did. Sorry for what others did is `assess`, negative.",
  }),
  ...said({
    complements: ["condemnation", "outrage", "indignation", "denunciation", "protest"],
    act: "criticise",
    rule: "Faults a deed that is known.",
  }),
  ...said({
    complements: ["rejection", "opposition", "objection", "objections", "refusal"],
    act: "reject",
    rule: "Refuses a course of action.",
  }),
  ...said({
    complements: ["gratitude", "thanks", "appreciation"],
    act: "thank",
    rule: "Says thanks to somebody for something.",
  }),
  ...said({
    complements: ["satisfaction", "congratulations", "pleasure", "delight", "joy"],
    act: "welcome",
    rule: "Is glad of what happened.",
  }),
  ...said({
    complements: ["admiration", "respect", "praise", "tribute"],
    act: "assess",
    evaluation: "positive",
    rule: "Judges somebody's conduct as good.",
  }),
  ...said({
    complements: ["support", "solidarity", "backing", "endorsement"],
    act: "support",
    rule: "Speaks for a party or a cause.",
  }),
  ...said({
    complements: ["hope", "hopes", "wish", "desire", "interest", "aspiration"],
    act: "support",
    or: ["appeal"],
    rule: "Speaks for what should happen. Where the one who hears it is to bring it about, it is `appeal`.",
  }),
  ...said({
    complements: [
      "commitment",
      "commitments",
      "determination",
      "resolve",
      "intention",
      "adherence",
      "dedication",
      "pledge",
      "vow",
    ],
    act: "commit",
    rule: "Binds oneself to do or to keep to something.",
  }),
  ...said({
    complements: ["readiness", "willingness", "preparedness", "openness"],
    act: "offer",
    or: ["commit"],
    rule: "Holds out what needs the other's consent. An action that needs no consent is `commit`.",
  }),
  ...said({
    complements: [
      "belief",
      "conviction",
      "confidence",
      "optimism",
      "view",
      "views",
      "opinion",
      "position",
      "stance",
      "understanding",
    ],
    act: "assert",
    rule: "Says that something is so. It is said, so it is no `hold`.",
  }),
  ...said({
    complements: ["importance", "need", "necessity", "urgency", "imperative", "significance", "centrality"],
    act: "support",
    or: ["appeal"],
    rule: "Speaks for what should happen. Where the one who hears it is to bring it about, it is `appeal`.",
  }),
  ...said({
    complements: ["call", "calls", "appeal", "appeals", "request"],
    act: "appeal",
    rule: "Asks somebody to do something. An invitation to visit is `offer`.",
  }),
  ...said({
    complements: ["demand", "demands"],
    act: "demand",
    rule: "Asks for something as a right or a prerequisite.",
  }),
  ...said({
    complements: ["warning", "warnings"],
    act: "warn",
    rule: "Says that harm may come. Harm that the speaker announces to do is `threaten`.",
  }),
  ...said({
    complements: ["consent", "agreement", "approval"],
    act: "agree",
    rule: "Accepts a course of action.",
  }),
  {
    verbs: ["extend", "issue", "send", "convey"],
    complements: ["invitation", "invitation to visit"],
    act: "offer",
    rule: "Holds out a visit, which needs the other's consent.",
  },
];
