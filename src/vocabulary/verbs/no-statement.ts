import { type DiplomaticVerb, deciding } from "../diplomatic-verb.js";

/** Verbs that say only what a meeting is about, or that something is planned. */
export const verbsOfNoStatement: readonly DiplomaticVerb[] = /* @__PURE__ */ (() => [
  ...deciding(
    {
      act: "no-statement",
      rule: "Says what a meeting is about: `about` of the meeting. Nobody takes a stand.",
    },
    `discuss, review, touch on, touch upon, talk about, deliberate, go over, explore, compare notes,
      focus on, concentrate on, centre on, reflect on`,
    "exchange + view, views, opinions, assessments, ideas, information, greetings",
  ),
  ...deciding(
    {
      act: "no-statement",
      rule: "Says what a meeting is about. What the report says is a statement of those who gave it.",
    },
    "receive, hear + report, reports, briefing, briefings, update",
  ),
  ...deciding(
    { act: "no-statement", rule: "Is a courtesy: nobody takes a stand." },
    "convey, extend, express, offer, send, pass on + greetings, greeting, regards, wishes",
  ),
  ...deciding(
    { act: "no-statement", rule: 'Is a meeting. What follows "on" or "about" is its `about`.' },
    "hold, have + discussion, discussions, talks, consultations, exchange of views, conversation",
  ),
  ...deciding(
    {
      act: "no-statement",
      rule: "Says what a meeting is about: `about` of the meeting. Raising a concern is `assess`, negative.",
    },
    `raise, take up, bring up, cover, address + issue, issues, matter, matters, question, topic, topics,
      subject, situation, case`,
  ),
  ...deciding(
    {
      act: "no-statement",
      status: "postponed",
      rule: "An event that was planned: the event itself with the status `postponed`.",
    },
    "postpone, put off",
  ),
  ...deciding(
    {
      act: "no-statement",
      status: "cancelled",
      rule: "An event that was planned: the event itself with the status `cancelled`.",
    },
    "cancel, call off",
  ),
  ...deciding(
    {
      act: "no-statement",
      status: "planned",
      rule: "An event that is planned: the event itself with the status `planned`.",
    },
    "be + expected to, due to, scheduled to, set to",
  ),
])();
