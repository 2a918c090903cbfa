import type { DiplomaticVerb } from "../diplomatic-verb.js";

/** Verbs that say only what a meeting is about, or that something is planned. */
export const verbsOfNoStatement: readonly DiplomaticVerb[] = [
  {
    verbs: [
      "discuss",
      "review",
      "touch on",
      "touch upon",
      "talk about",
      "deliberate",
      "go over",
      "explore",
      "compare notes",
      "focus on",
      "concentrate on",
      "centre on",
      "reflect on",
    ],
    act: "no-statement",
    rule: "Says what a meeting is about: `about` of the meeting. Nobody takes a stand.",
  },
  {
    verbs: ["exchange"],
    complements: ["view", "views", "opinions", "assessments", "ideas", "information", "greetings"],
    act: "no-statement",
    rule: "Says what a meeting is about: `about` of the meeting. Nobody takes a stand.",
  },
  {
    verbs: ["receive", "hear"],
    complements: ["report", "reports", "briefing", "briefings", "update"],
    act: "no-statement",
    rule: "Says what a meeting is about. What the report says is a statement of those who gave it.",
  },
  {
    verbs: ["convey", "extend", "express", "offer", "send", "pass on"],
    complements: ["greetings", "greeting", "regards", "wishes"],
    act: "no-statement",
    rule: "Is a courtesy: nobody takes a stand.",
  },
  {
    verbs: ["hold", "have"],
    complements: ["discussion", "discussions", "talks", "consultations", "exchange of views", "conversation"],
    act: "no-statement",
    rule: 'Is a meeting. What follows "on" or "about" is its `about`.',
  },
  {
    verbs: ["raise", "take up", "bring up", "cover", "address"],
    complements: [
      "issue",
      "issues",
      "matter",
      "matters",
      "question",
      "topic",
      "topics",
      "subject",
      "situation",
      "case",
    ],
    act: "no-statement",
    rule: "Says what a meeting is about: `about` of the meeting. Raising a concern is `assess`, negative.",
  },
  {
    verbs: ["postpone", "put off"],
    act: "no-statement",
    status: "postponed",
    rule: "An event that was planned: the event itself with the status `postponed`.",
  },
  {
    verbs: ["cancel", "call off"],
    act: "no-statement",
    status: "cancelled",
    rule: "An event that was planned: the event itself with the status `cancelled`.",
  },
  {
    verbs: ["be"],
    complements: ["expected to", "due to", "scheduled to", "set to"],
    act: "no-statement",
    status: "planned",
    rule: "An event that is planned: the event itself with the status `planned`.",
  },
];
