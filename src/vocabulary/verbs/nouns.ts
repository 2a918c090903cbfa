import { type Decision, type DiplomaticVerb, deciding } from "../diplomatic-verb.js";

const saying =
  "express, voice, convey, state, stress, underline, underscore, emphasise, highlight, affirm, confirm, extend, offer";
const repeating = "reiterate, reaffirm, reconfirm, renew, repeat, restate";

/** "Express X" and "reiterate X" have the act of the noun; the second says that nothing changed. */
function said(decision: Decision, nouns: string): DiplomaticVerb[] {
  return [
    ...deciding(decision, `${saying} + ${nouns}`),
    ...deciding({ continuity: "unchanged", ...decision }, `${repeating} + ${nouns}`),
  ];
}

/** Phrases in which a noun decides: "express concern", "reiterate commitment". */
export const nounPhrases: readonly DiplomaticVerb[] = /* @__PURE__ */ (() => [
  ...said(
    {
      act: "assess",
      evaluation: "negative",
      rule: "Judges a state of things as bad without faulting a deed. Faulting a deed is `criticise`.",
    },
    "concern, concerns, alarm, worry, unease, dismay, disappointment, frustration, dissatisfaction, displeasure, shock, regret, doubts",
  ),
  ...said(
    {
      act: "condole",
      rule: "Shares somebody's grief. The one who suffered goes into `audience`, the deed into `about`.",
    },
    "sympathy, sympathies, condolences, sorrow, sadness, grief",
  ),
  ...said(
    {
      act: "apologise",
      rule: "Says sorry for something its own side did. Sorry for what others did is `assess`, negative.",
    },
    "apology, apologies",
  ),
  ...said(
    { act: "criticise", rule: "Faults a deed that is known." },
    "condemnation, outrage, indignation, denunciation, protest",
  ),
  ...said(
    { act: "reject", rule: "Refuses a course of action." },
    "rejection, opposition, objection, objections, refusal",
  ),
  ...said(
    { act: "thank", rule: "Says thanks to somebody for something." },
    "gratitude, thanks, appreciation",
  ),
  ...said(
    { act: "welcome", rule: "Is glad of what happened." },
    "satisfaction, congratulations, pleasure, delight, joy",
  ),
  ...said(
    { act: "assess", evaluation: "positive", rule: "Judges somebody's conduct as good." },
    "admiration, respect, praise, tribute",
  ),
  ...said(
    { act: "support", rule: "Speaks for a party or a cause." },
    "support, solidarity, backing, endorsement",
  ),
  ...said(
    {
      act: "support",
      or: ["appeal"],
      rule: "Speaks for what should happen. Where the one who hears it is to bring it about, it is `appeal`.",
    },
    "hope, hopes, wish, desire, interest, aspiration",
  ),
  ...said(
    { act: "commit", rule: "Binds oneself to do or to keep to something." },
    "commitment, commitments, determination, resolve, intention, adherence, dedication, pledge, vow",
  ),
  ...said(
    {
      act: "offer",
      or: ["commit"],
      rule: "Holds out what needs the other's consent. An action that needs no consent is `commit`.",
    },
    "readiness, willingness, preparedness, openness",
  ),
  ...said(
    { act: "assert", rule: "Says that something is so. It is said, so it is no `hold`." },
    "belief, conviction, confidence, optimism, view, views, opinion, position, stance, understanding",
  ),
  ...said(
    {
      act: "support",
      or: ["appeal"],
      rule: "Speaks for what should happen. Where the one who hears it is to bring it about, it is `appeal`.",
    },
    "importance, need, necessity, urgency, imperative, significance, centrality",
  ),
  ...said(
    { act: "appeal", rule: "Asks somebody to do something. An invitation to visit is `offer`." },
    "call, calls, appeal, appeals, request",
  ),
  ...said({ act: "demand", rule: "Asks for something as a right or a prerequisite." }, "demand, demands"),
  ...said(
    { act: "warn", rule: "Says that harm may come. Harm that the speaker announces to do is `threaten`." },
    "warning, warnings",
  ),
  ...said({ act: "agree", rule: "Accepts a course of action." }, "consent, agreement, approval"),
  ...deciding(
    { act: "offer", rule: "Holds out a visit, which needs the other's consent." },
    "extend, issue, send, convey + invitation, invitation to visit",
  ),
])();
