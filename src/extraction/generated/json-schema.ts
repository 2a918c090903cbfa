// Made by `npm run generate` from the model of an extraction and the comments of the sources: change those.

import type { JsonSchema } from "../../json-schema.js";

export const extractionDescription: JsonSchema = {
  "type": "object",
  "properties": {
    "actors": {
      "type": "array",
      "description": "Everybody whom the rest names, once each.",
      "items": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "description": "A short id of your own, such as `a1`: letters, digits, `-`, `_`. No two records have the same."
          },
          "kind": {
            "type": "string",
            "enum": [
              "polity",
              "body",
              "organisation",
              "person",
              "group",
              "delegation",
              "armed-force",
              "media",
              "unnamed"
            ],
            "description": "What the actor is."
          },
          "name": {
            "type": "string",
            "description": "The fullest name that the text has; for somebody unnamed, the words by which the text calls them."
          },
          "aliases": {
            "type": "array",
            "description": "Other words by which the text calls the actor, copied: short forms, and capitals that stand for governments.",
            "items": {
              "type": "string"
            }
          },
          "office": {
            "type": "string",
            "description": "The office that the text says the actor holds: \"President\"; `\"\"` where it says none."
          },
          "memberOf": {
            "type": "string",
            "description": "The id of the actor of which that is an office, or to which this one belongs; `\"\"` where the text says none."
          }
        },
        "required": [
          "id",
          "kind",
          "name",
          "aliases",
          "office",
          "memberOf"
        ],
        "additionalProperties": false,
        "description": "Somebody who acts, speaks, is spoken to, takes part or passes something on."
      }
    },
    "territories": {
      "type": "array",
      "description": "Every place that the rest names, once each.",
      "items": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "description": "A short id of your own, such as `t1`: letters, digits, `-`, `_`. No two records have the same."
          },
          "name": {
            "type": "string",
            "description": "The name that the text has."
          },
          "aliases": {
            "type": "array",
            "description": "Other names of the same place in the text, copied.",
            "items": {
              "type": "string"
            }
          }
        },
        "required": [
          "id",
          "name",
          "aliases"
        ],
        "additionalProperties": false,
        "description": "A place that something is about, or where something happens. Nothing here says whose it is."
      }
    },
    "meetings": {
      "type": "array",
      "description": "The calls, talks, rounds and visits.",
      "items": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "description": "A short id of your own, such as `s1`: letters, digits, `-`, `_`. No two records have the same."
          },
          "quotations": {
            "type": "array",
            "description": "The passages of the text that say it, at least one; several where what they say stands apart.",
            "items": {
              "type": "object",
              "properties": {
                "exact": {
                  "type": "string",
                  "description": "One unbroken passage of the text, copied character by character, long enough to stand in it only once."
                },
                "before": {
                  "type": "string",
                  "description": "The few words that stand directly before the passage, copied as well, where the passage stands in the text more than once; otherwise `\"\"`."
                }
              },
              "required": [
                "exact",
                "before"
              ],
              "additionalProperties": false,
              "description": "Words of the text, copied. Never a paraphrase, and never two passages in one."
            }
          },
          "chain": {
            "type": "array",
            "description": "Through whom it reaches the text, from the text inward, without the one who speaks or holds it; empty where the text says it by itself.",
            "items": {
              "type": "object",
              "properties": {
                "who": {
                  "type": "string",
                  "description": "The id of the actor that passes it on, or of the statement in which somebody does; `\"\"` where the text only hedges."
                },
                "cue": {
                  "type": "string",
                  "description": "The words of the text that mark the voice, copied: \"According to\", \"Reportedly\"; `\"\"` where there are none."
                },
                "certainty": {
                  "type": "string",
                  "enum": [
                    "certain",
                    "probable",
                    "possible",
                    "uncommitted",
                    "unstated"
                  ],
                  "description": "How surely this voice says it: \"reportedly\" and \"claims\" are `uncommitted`."
                }
              },
              "required": [
                "who",
                "cue",
                "certainty"
              ],
              "additionalProperties": false,
              "description": "A voice that passes something on, between the text and the one who speaks."
            }
          },
          "date": {
            "type": "string",
            "description": "The date as EDTF (ISO 8601-2), with nothing in it that the text does not say: `2024-03-01`, `2024-03`, `XXXX-05-16` where no year is stated; `\"\"` where there is none."
          },
          "timeAsWritten": {
            "type": "string",
            "description": "The words of the text for when it happened, copied: \"on May 16\", \"shortly after the talks\"; `\"\"` where there are none."
          },
          "form": {
            "type": "string",
            "enum": [
              "conversation",
              "negotiation",
              "visit",
              "conference",
              "briefing",
              "shuttle"
            ],
            "description": "What kind of meeting."
          },
          "medium": {
            "type": "string",
            "enum": [
              "in-person",
              "phone",
              "video",
              "remote",
              "correspondence",
              "unstated"
            ],
            "description": "Through what they met."
          },
          "participants": {
            "type": "array",
            "description": "Who took part, at least one.",
            "items": {
              "type": "object",
              "properties": {
                "actor": {
                  "type": "string",
                  "description": "The id of the actor."
                },
                "onBehalfOf": {
                  "type": "string",
                  "description": "The id of the actor for whom they take part: the state, body or bloc; `\"\"` where the text does not say."
                }
              },
              "required": [
                "actor",
                "onBehalfOf"
              ],
              "additionalProperties": false,
              "description": "Somebody who takes part in a meeting."
            }
          },
          "place": {
            "type": "string",
            "description": "The id of the territory where it took place; `\"\"` where the text does not say."
          },
          "duration": {
            "type": "string",
            "description": "How long it lasted, as an ISO 8601 duration: `PT2H`; `\"\"` where the text gives no measure."
          },
          "outcome": {
            "type": "string",
            "enum": [
              "agreement",
              "progress",
              "no-agreement",
              "broken-off",
              "unknown",
              "unstated"
            ],
            "description": "What came of it."
          },
          "status": {
            "type": "string",
            "enum": [
              "actual",
              "planned",
              "possible",
              "not-actual",
              "cancelled",
              "postponed",
              "refused"
            ],
            "description": "Whether it has taken place."
          },
          "subjects": {
            "type": "array",
            "description": "The matters it was about.",
            "items": {
              "type": "string",
              "enum": [
                "ceasefire",
                "withdrawal",
                "talks",
                "mediation",
                "settlement",
                "concessions",
                "conflict",
                "territory",
                "monitoring",
                "assistance",
                "humanitarian",
                "detainees",
                "terrorism",
                "legitimacy",
                "legality",
                "legal-force",
                "signature",
                "implementation",
                "membership",
                "statehood",
                "elections",
                "legislation",
                "reform",
                "relations",
                "security-guarantees",
                "sanctions",
                "nuclear",
                "economic",
                "natural-resources",
                "transport",
                "use-of-force",
                "de-escalation",
                "civilian-harm",
                "peacekeeping",
                "military-posture",
                "deterrence",
                "defence",
                "security",
                "arms-control",
                "drugs-and-crime",
                "cyber",
                "sovereignty",
                "justice",
                "international-order",
                "communication-channels",
                "diplomatic-missions",
                "regional-affairs",
                "government",
                "democracy",
                "human-rights",
                "migration",
                "citizens-abroad",
                "health",
                "culture",
                "information",
                "trade",
                "development",
                "energy",
                "infrastructure",
                "technology",
                "climate"
              ]
            }
          }
        },
        "required": [
          "id",
          "quotations",
          "chain",
          "date",
          "timeAsWritten",
          "form",
          "medium",
          "participants",
          "place",
          "duration",
          "outcome",
          "status",
          "subjects"
        ],
        "additionalProperties": false,
        "description": "A call, talk, round or visit."
      }
    },
    "statements": {
      "type": "array",
      "description": "What is said.",
      "items": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "description": "A short id of your own, such as `s1`: letters, digits, `-`, `_`. No two records have the same."
          },
          "quotations": {
            "type": "array",
            "description": "The passages of the text that say it, at least one; several where what they say stands apart.",
            "items": {
              "type": "object",
              "properties": {
                "exact": {
                  "type": "string",
                  "description": "One unbroken passage of the text, copied character by character, long enough to stand in it only once."
                },
                "before": {
                  "type": "string",
                  "description": "The few words that stand directly before the passage, copied as well, where the passage stands in the text more than once; otherwise `\"\"`."
                }
              },
              "required": [
                "exact",
                "before"
              ],
              "additionalProperties": false,
              "description": "Words of the text, copied. Never a paraphrase, and never two passages in one."
            }
          },
          "chain": {
            "type": "array",
            "description": "Through whom it reaches the text, from the text inward, without the one who speaks or holds it; empty where the text says it by itself.",
            "items": {
              "type": "object",
              "properties": {
                "who": {
                  "type": "string",
                  "description": "The id of the actor that passes it on, or of the statement in which somebody does; `\"\"` where the text only hedges."
                },
                "cue": {
                  "type": "string",
                  "description": "The words of the text that mark the voice, copied: \"According to\", \"Reportedly\"; `\"\"` where there are none."
                },
                "certainty": {
                  "type": "string",
                  "enum": [
                    "certain",
                    "probable",
                    "possible",
                    "uncommitted",
                    "unstated"
                  ],
                  "description": "How surely this voice says it: \"reportedly\" and \"claims\" are `uncommitted`."
                }
              },
              "required": [
                "who",
                "cue",
                "certainty"
              ],
              "additionalProperties": false,
              "description": "A voice that passes something on, between the text and the one who speaks."
            }
          },
          "date": {
            "type": "string",
            "description": "The date as EDTF (ISO 8601-2), with nothing in it that the text does not say: `2024-03-01`, `2024-03`, `XXXX-05-16` where no year is stated; `\"\"` where there is none."
          },
          "timeAsWritten": {
            "type": "string",
            "description": "The words of the text for when it happened, copied: \"on May 16\", \"shortly after the talks\"; `\"\"` where there are none."
          },
          "speakers": {
            "type": "array",
            "description": "The ids of the actors who say it, at least one; the word `text` where it is the text's own judgement.",
            "items": {
              "type": "string"
            }
          },
          "onBehalfOf": {
            "type": "string",
            "description": "The id of the actor for whom they speak; `\"\"` where the text does not say."
          },
          "audience": {
            "type": "array",
            "description": "The ids of the actors to whom it is said.",
            "items": {
              "type": "string"
            }
          },
          "act": {
            "type": "string",
            "enum": [
              "assert",
              "acknowledge",
              "hold",
              "accuse",
              "deny",
              "decline-comment",
              "omit",
              "warn",
              "appeal",
              "demand",
              "instruct",
              "offer",
              "commit",
              "agree",
              "reject",
              "support",
              "declare",
              "sign",
              "threaten",
              "retract",
              "welcome",
              "thank",
              "assess",
              "criticise",
              "ask"
            ],
            "description": "What is done by saying it."
          },
          "content": {
            "type": "string",
            "description": "What is said, paraphrased neutrally in one sentence that can be read alone."
          },
          "negated": {
            "type": "boolean",
            "description": "Whether the content is said not to be so. With the act `deny` it stays false: the content is the claim that is denied."
          },
          "evaluation": {
            "type": "string",
            "enum": [
              "positive",
              "negative",
              "mixed",
              "unstated"
            ],
            "description": "Which way the judgement goes. Only with the act `assess`."
          },
          "certainty": {
            "type": "string",
            "enum": [
              "certain",
              "probable",
              "possible",
              "uncommitted",
              "unstated"
            ],
            "description": "How surely the speaker says it: \"may\" and \"suggests\" are `possible`."
          },
          "continuity": {
            "type": "string",
            "enum": [
              "new",
              "unchanged",
              "hardened",
              "softened",
              "reversed",
              "unstated"
            ],
            "description": "How it stands to what the speaker said before, where the text says so: \"reiterated\" is `unchanged`."
          },
          "subjects": {
            "type": "array",
            "description": "The matters it is about.",
            "items": {
              "type": "string",
              "enum": [
                "ceasefire",
                "withdrawal",
                "talks",
                "mediation",
                "settlement",
                "concessions",
                "conflict",
                "territory",
                "monitoring",
                "assistance",
                "humanitarian",
                "detainees",
                "terrorism",
                "legitimacy",
                "legality",
                "legal-force",
                "signature",
                "implementation",
                "membership",
                "statehood",
                "elections",
                "legislation",
                "reform",
                "relations",
                "security-guarantees",
                "sanctions",
                "nuclear",
                "economic",
                "natural-resources",
                "transport",
                "use-of-force",
                "de-escalation",
                "civilian-harm",
                "peacekeeping",
                "military-posture",
                "deterrence",
                "defence",
                "security",
                "arms-control",
                "drugs-and-crime",
                "cyber",
                "sovereignty",
                "justice",
                "international-order",
                "communication-channels",
                "diplomatic-missions",
                "regional-affairs",
                "government",
                "democracy",
                "human-rights",
                "migration",
                "citizens-abroad",
                "health",
                "culture",
                "information",
                "trade",
                "development",
                "energy",
                "infrastructure",
                "technology",
                "climate"
              ]
            }
          },
          "about": {
            "type": "array",
            "description": "The ids of the meetings, statements, positions, control assessments and territories that it is about.",
            "items": {
              "type": "string"
            }
          },
          "by": {
            "type": "array",
            "description": "The ids of the actors who do, did or are to do what it is about.",
            "items": {
              "type": "string"
            }
          },
          "conditions": {
            "type": "array",
            "description": "Conditions, grounds, purposes and reservations.",
            "items": {
              "type": "object",
              "properties": {
                "kind": {
                  "type": "string",
                  "enum": [
                    "if",
                    "unless",
                    "until",
                    "only-after",
                    "in-exchange-for",
                    "because",
                    "based-on",
                    "so-that",
                    "without-prejudice-to"
                  ],
                  "description": "How it bears on what it is attached to."
                },
                "text": {
                  "type": "string",
                  "description": "The clause, in few words and without its conjunction: \"the blockade is lifted\"."
                }
              },
              "required": [
                "kind",
                "text"
              ],
              "additionalProperties": false,
              "description": "A condition, ground, purpose or reservation that the text attaches."
            }
          },
          "repliesTo": {
            "type": "string",
            "description": "The id of the statement, position or meeting that it answers; `\"\"` where it answers none."
          }
        },
        "required": [
          "id",
          "quotations",
          "chain",
          "date",
          "timeAsWritten",
          "speakers",
          "onBehalfOf",
          "audience",
          "act",
          "content",
          "negated",
          "evaluation",
          "certainty",
          "continuity",
          "subjects",
          "about",
          "by",
          "conditions",
          "repliesTo"
        ],
        "additionalProperties": false,
        "description": "Something said. One act each: a sentence with two acts makes two statements."
      }
    },
    "positions": {
      "type": "array",
      "description": "Who holds what about which territory.",
      "items": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "description": "A short id of your own, such as `s1`: letters, digits, `-`, `_`. No two records have the same."
          },
          "quotations": {
            "type": "array",
            "description": "The passages of the text that say it, at least one; several where what they say stands apart.",
            "items": {
              "type": "object",
              "properties": {
                "exact": {
                  "type": "string",
                  "description": "One unbroken passage of the text, copied character by character, long enough to stand in it only once."
                },
                "before": {
                  "type": "string",
                  "description": "The few words that stand directly before the passage, copied as well, where the passage stands in the text more than once; otherwise `\"\"`."
                }
              },
              "required": [
                "exact",
                "before"
              ],
              "additionalProperties": false,
              "description": "Words of the text, copied. Never a paraphrase, and never two passages in one."
            }
          },
          "chain": {
            "type": "array",
            "description": "Through whom it reaches the text, from the text inward, without the one who speaks or holds it; empty where the text says it by itself.",
            "items": {
              "type": "object",
              "properties": {
                "who": {
                  "type": "string",
                  "description": "The id of the actor that passes it on, or of the statement in which somebody does; `\"\"` where the text only hedges."
                },
                "cue": {
                  "type": "string",
                  "description": "The words of the text that mark the voice, copied: \"According to\", \"Reportedly\"; `\"\"` where there are none."
                },
                "certainty": {
                  "type": "string",
                  "enum": [
                    "certain",
                    "probable",
                    "possible",
                    "uncommitted",
                    "unstated"
                  ],
                  "description": "How surely this voice says it: \"reportedly\" and \"claims\" are `uncommitted`."
                }
              },
              "required": [
                "who",
                "cue",
                "certainty"
              ],
              "additionalProperties": false,
              "description": "A voice that passes something on, between the text and the one who speaks."
            }
          },
          "date": {
            "type": "string",
            "description": "The date as EDTF (ISO 8601-2), with nothing in it that the text does not say: `2024-03-01`, `2024-03`, `XXXX-05-16` where no year is stated; `\"\"` where there is none."
          },
          "timeAsWritten": {
            "type": "string",
            "description": "The words of the text for when it happened, copied: \"on May 16\", \"shortly after the talks\"; `\"\"` where there are none."
          },
          "holder": {
            "type": "string",
            "description": "The id of the actor whose position it is."
          },
          "territories": {
            "type": "array",
            "description": "The ids of the territories that it concerns, at least one.",
            "items": {
              "type": "string"
            }
          },
          "stance": {
            "type": "string",
            "enum": [
              "claims-sovereignty",
              "claims-annexation",
              "recognises",
              "refuses-recognition",
              "upholds",
              "demands-withdrawal",
              "refuses-withdrawal",
              "renounces",
              "offers",
              "reserves"
            ],
            "description": "What the holder holds."
          },
          "toward": {
            "type": "array",
            "description": "The ids of the actors whom it addresses, or whose right it concerns.",
            "items": {
              "type": "string"
            }
          },
          "extent": {
            "type": "string",
            "enum": [
              "whole",
              "part",
              "line",
              "unstated"
            ],
            "description": "How much of each territory it concerns."
          },
          "continuity": {
            "type": "string",
            "enum": [
              "new",
              "unchanged",
              "hardened",
              "softened",
              "reversed",
              "unstated"
            ],
            "description": "How it stands to what the holder held before, where the text says so: \"remains\" is `unchanged`."
          },
          "status": {
            "type": "string",
            "enum": [
              "actual",
              "planned",
              "possible",
              "not-actual",
              "cancelled",
              "postponed",
              "refused"
            ],
            "description": "Whether the holder holds it already: \"will recognise\" is `planned`."
          },
          "conditions": {
            "type": "array",
            "description": "Conditions, grounds, purposes and reservations.",
            "items": {
              "type": "object",
              "properties": {
                "kind": {
                  "type": "string",
                  "enum": [
                    "if",
                    "unless",
                    "until",
                    "only-after",
                    "in-exchange-for",
                    "because",
                    "based-on",
                    "so-that",
                    "without-prejudice-to"
                  ],
                  "description": "How it bears on what it is attached to."
                },
                "text": {
                  "type": "string",
                  "description": "The clause, in few words and without its conjunction: \"the blockade is lifted\"."
                }
              },
              "required": [
                "kind",
                "text"
              ],
              "additionalProperties": false,
              "description": "A condition, ground, purpose or reservation that the text attaches."
            }
          },
          "repliesTo": {
            "type": "string",
            "description": "The id of the statement, position or meeting that it answers; `\"\"` where it answers none."
          }
        },
        "required": [
          "id",
          "quotations",
          "chain",
          "date",
          "timeAsWritten",
          "holder",
          "territories",
          "stance",
          "toward",
          "extent",
          "continuity",
          "status",
          "conditions",
          "repliesTo"
        ],
        "additionalProperties": false,
        "description": "A party's stand on territory: a claim, a demand, a recognition, a refusal. It is the holder's, and says nothing of right."
      }
    },
    "controlAssessments": {
      "type": "array",
      "description": "Who is said to hold which ground.",
      "items": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "description": "A short id of your own, such as `s1`: letters, digits, `-`, `_`. No two records have the same."
          },
          "quotations": {
            "type": "array",
            "description": "The passages of the text that say it, at least one; several where what they say stands apart.",
            "items": {
              "type": "object",
              "properties": {
                "exact": {
                  "type": "string",
                  "description": "One unbroken passage of the text, copied character by character, long enough to stand in it only once."
                },
                "before": {
                  "type": "string",
                  "description": "The few words that stand directly before the passage, copied as well, where the passage stands in the text more than once; otherwise `\"\"`."
                }
              },
              "required": [
                "exact",
                "before"
              ],
              "additionalProperties": false,
              "description": "Words of the text, copied. Never a paraphrase, and never two passages in one."
            }
          },
          "chain": {
            "type": "array",
            "description": "Through whom it reaches the text, from the text inward, without the one who speaks or holds it; empty where the text says it by itself.",
            "items": {
              "type": "object",
              "properties": {
                "who": {
                  "type": "string",
                  "description": "The id of the actor that passes it on, or of the statement in which somebody does; `\"\"` where the text only hedges."
                },
                "cue": {
                  "type": "string",
                  "description": "The words of the text that mark the voice, copied: \"According to\", \"Reportedly\"; `\"\"` where there are none."
                },
                "certainty": {
                  "type": "string",
                  "enum": [
                    "certain",
                    "probable",
                    "possible",
                    "uncommitted",
                    "unstated"
                  ],
                  "description": "How surely this voice says it: \"reportedly\" and \"claims\" are `uncommitted`."
                }
              },
              "required": [
                "who",
                "cue",
                "certainty"
              ],
              "additionalProperties": false,
              "description": "A voice that passes something on, between the text and the one who speaks."
            }
          },
          "date": {
            "type": "string",
            "description": "The date as EDTF (ISO 8601-2), with nothing in it that the text does not say: `2024-03-01`, `2024-03`, `XXXX-05-16` where no year is stated; `\"\"` where there is none."
          },
          "timeAsWritten": {
            "type": "string",
            "description": "The words of the text for when it happened, copied: \"on May 16\", \"shortly after the talks\"; `\"\"` where there are none."
          },
          "territories": {
            "type": "array",
            "description": "The ids of the territories that it concerns, at least one, each for itself.",
            "items": {
              "type": "string"
            }
          },
          "controller": {
            "type": "string",
            "description": "The id of the actor said to hold them; `\"\"` where the text names nobody."
          },
          "kind": {
            "type": "string",
            "enum": [
              "control",
              "presence",
              "administration",
              "unstated"
            ],
            "description": "In what way."
          },
          "degree": {
            "type": "string",
            "enum": [
              "full",
              "partial",
              "not-full",
              "contested",
              "none"
            ],
            "description": "How much of each territory."
          }
        },
        "required": [
          "id",
          "quotations",
          "chain",
          "date",
          "timeAsWritten",
          "territories",
          "controller",
          "kind",
          "degree"
        ],
        "additionalProperties": false,
        "description": "Who holds ground, in the view of the innermost voice of the chain, or of the text where there is none. It says nothing of right."
      }
    },
    "order": {
      "type": "array",
      "description": "What came before or after what, where the text says so by words and not by dates.",
      "items": {
        "type": "object",
        "properties": {
          "record": {
            "type": "string",
            "description": "The id of the meeting, statement, position or control assessment that is placed."
          },
          "relation": {
            "type": "string",
            "enum": [
              "at",
              "before",
              "after",
              "immediately-before",
              "shortly-before",
              "immediately-after",
              "shortly-after"
            ],
            "description": "How it lies: \"just before\" is `immediately-before`, \"shortly after\" is `shortly-after`."
          },
          "to": {
            "type": "string",
            "description": "The id of the one to which it lies so."
          }
        },
        "required": [
          "record",
          "relation",
          "to"
        ],
        "additionalProperties": false,
        "description": "That something happened before, after or at the time of something else, where the text says so."
      }
    }
  },
  "required": [
    "actors",
    "territories",
    "meetings",
    "statements",
    "positions",
    "controlAssessments",
    "order"
  ],
  "additionalProperties": false,
  "description": "What a text tells: who says what, who meets whom, who holds which position on which territory. Only what the text says."
};
