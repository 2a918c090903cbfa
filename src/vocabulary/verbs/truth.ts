import { type DiplomaticVerb, deciding } from "../diplomatic-verb.js";

/** Verbs by which somebody says what is so. */
export const verbsOfTruth: readonly DiplomaticVerb[] = /* @__PURE__ */ (() => [
  ...deciding(
    {
      act: "assert",
      yields: true,
      rule: "The plain verbs of saying. What is said decides: an intention is `commit`, a regret `assess`, a duty of another `demand`.",
    },
    "say, state, tell, add, remark, observe, mention, respond, reply, answer, write, report, be clear",
  ),
  ...deciding(
    {
      act: "assert",
      yields: true,
      rule: 'Says with weight that something is so. With "the importance of" or "the need for" it is `support`.',
    },
    "stress, emphasise, underline, underscore, highlight, point out, make clear, make it clear",
  ),
  ...deciding(
    {
      act: "assert",
      yields: true,
      rule: "Says that something is so. Insisting on what another is to do is `demand`.",
    },
    "affirm, assert, maintain, insist, argue, claim, contend",
  ),
  ...deciding(
    {
      act: "assert",
      continuity: "unchanged",
      yields: true,
      rule: "Says again. The words said again decide the act: a commitment `commit`, a call `appeal`.",
    },
    "reiterate, reaffirm, repeat, restate, reconfirm",
  ),
  ...deciding(
    {
      act: "assert",
      or: ["acknowledge", "commit"],
      yields: true,
      rule: "Says that something is so. Where another had said it first it is `acknowledge`; what one will do is `commit`.",
    },
    "confirm",
  ),
  ...deciding(
    {
      act: "declare",
      or: ["commit", "assert"],
      yields: true,
      rule: "`declare` where saying it brings it about, `commit` where the speaker will do it, `assert` where it is news.",
    },
    "announce",
  ),
  ...deciding(
    { act: "assert", rule: "Says that something is so." },
    `inform, brief, apprise, update, explain, clarify, outline, set out, indicate, recall, reveal,
      disclose, notify, cite, convey message, elaborate`,
    "give, provide + explanation, account, briefing, overview, update",
    "draw + attention to",
  ),
  ...deciding(
    {
      act: "assert",
      rule: "Says that the speaker watches: the topic `monitoring`, by the speaker. Concern that is voiced with it is `assess`, negative.",
    },
    "follow, monitor, watch + closely, development, developments, situation",
  ),
  ...deciding(
    {
      act: "assert",
      rule: 'Says what the speaker waits for, by a topic with the `deed` "wait for …". What is held back until then is a statement with a clause `until`.',
    },
    "await, wait for",
  ),
  ...deciding(
    { act: "assert", rule: "Says that something is so. All who share it are `speakers` of one statement." },
    "share, be of, hold + view, views, view that, opinion, assessment",
  ),
  ...deciding(
    {
      act: "assert",
      yields: true,
      rule: 'Says that something is so. "Noted the report", with no "that", is `acknowledge`.',
    },
    "note, observe + that",
  ),
  ...deciding(
    { act: "assert", certainty: "possible", rule: "Says what may be so." },
    "hint, signal, imply, speculate",
  ),
  ...deciding(
    { act: "assert", certainty: "probable", rule: "Says what will be, as likely." },
    "predict, forecast, foresee, anticipate, estimate",
  ),
  ...deciding({ act: "acknowledge", rule: "Grants that something is there, without approval." }, "note"),
  ...deciding(
    {
      act: "acknowledge",
      rule: 'Grants that something is there, without approval. "Took note with satisfaction" is `welcome`.',
    },
    "take + note, note of, cognisance of, account of, into account, into consideration",
  ),
  ...deciding(
    {
      act: "acknowledge",
      rule: "Grants that something is so. Recognising a state or a claim is `declare` and a territorial position.",
    },
    "acknowledge, admit, concede, recognise, concur, echo, understand",
  ),
  ...deciding(
    {
      act: "declare",
      or: ["acknowledge"],
      rule: "Recognises a state, a government or a claim: beside it stands a `territorial-position`, where ground is concerned.",
    },
    "recognise + as, independence of, statehood of",
  ),
  ...deciding(
    {
      act: "acknowledge",
      or: ["agree"],
      rule: 'Grants that something is so. Where a course of action follows ("that they will …"), it is `agree`.',
    },
    "agree, concur + that",
  ),
  ...deciding(
    { act: "acknowledge", rule: "Grants that something is so." },
    "be, bear + aware, mindful, conscious, cognisant, in mind",
  ),
  ...deciding(
    {
      act: "hold",
      or: ["assert"],
      rule: 'Is said to believe something. Where an utterance is reported ("said he believed"), it is `assert`.',
    },
    "believe, think, expect, trust, be convinced, be confident, be certain, be sure",
  ),
  ...deciding(
    { act: "accuse", rule: "Alleges a deed. Judging a deed that nobody disputes is `criticise`." },
    "accuse, allege, blame, pin blame on",
  ),
  ...deciding({ act: "accuse", rule: "Alleges whose deed it is." }, "hold + responsible, accountable"),
  ...deciding(
    {
      act: "deny",
      or: ["reject"],
      rule: "Says that a recorded claim is not so. Without a recorded claim it is a negated `assert`. Dismissing a proposal is `reject`.",
    },
    "deny, dismiss, refute, rebut, dispute, contest, debunk",
  ),
  ...deciding(
    {
      act: "deny",
      rule: "Says that a recorded claim is not so. Without a recorded claim it is a negated `assert`.",
    },
    "reject + claim, claims, allegation, allegations, accusation, accusations",
  ),
  ...deciding(
    { act: "decline-comment", rule: "Is asked and says nothing of it." },
    "decline, refuse + to comment, comment, to say, to answer, to discuss, to elaborate, to confirm",
    "have + no comment, nothing to add, nothing to say, no information to offer, nothing to share",
  ),
  ...deciding(
    { act: "decline-comment", rule: "Is asked and sends the one who asks to somebody else." },
    `refer + questions to, question to, reporters to, journalists to, inquiries to, enquiries to,
      you to, press to`,
  ),
  ...deciding(
    { act: "omit", rule: "Leaves out, in a complete text, what a reader would expect." },
    "omit, leave out, make no mention of, skip over",
  ),
  ...deciding(
    {
      act: "warn",
      or: ["threaten", "appeal"],
      rule: "Says that harm may come. Harm that the speaker announces to do is `threaten`.",
    },
    "warn, caution, alert",
  ),
  ...deciding({ act: "warn", rule: "Says that harm may come." }, "sound, raise + alarm, the alarm"),
  ...deciding(
    { act: "ask", rule: "Asks to be told something. Asking for something to be done is `appeal`." },
    "ask, wonder + whether, if, why, how, when, what, about",
  ),
  ...deciding(
    { act: "ask", rule: "Asks to be told something." },
    "inquire, enquire, seek clarification, seek information, request clarification, request information",
  ),
])();
