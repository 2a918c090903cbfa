// Made by `npm run generate` from the schemas and the comments of the sources: change those.

import type { JsonSchema } from "../json-schema.js";

export const Actor: JsonSchema = {
  "title": "Actor",
  "description": "Somebody who acts or speaks.",
  "type": "object",
  "properties": {
    "id": {
      "$ref": "#/$defs/Id",
      "description": "The record's id."
    },
    "kind": {
      "$ref": "#/$defs/ActorKind",
      "description": "What the actor is."
    },
    "name": {
      "description": "The words as they stand in the source's `text`.",
      "type": "string",
      "minLength": 1
    },
    "names": {
      "description": "Other names, metonyms included.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Name"
      }
    },
    "country": {
      "$ref": "#/$defs/CountryCode",
      "description": "The country code of ISO 3166-1, for a polity that has one."
    },
    "offices": {
      "description": "The offices the actor holds or held.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Office"
      }
    },
    "partOf": {
      "$ref": "#/$defs/Id",
      "description": "The actor to which this one belongs. The id of an actor."
    },
    "sameAs": {
      "description": "IRIs that name the same actor elsewhere.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Iri"
      }
    },
    "extensions": {
      "$ref": "#/$defs/Extensions",
      "description": "Data of one's own."
    }
  },
  "required": [
    "id",
    "kind",
    "name"
  ],
  "additionalProperties": false,
  "examples": [
    {
      "id": "arden",
      "kind": "polity",
      "name": "Arden"
    }
  ]
};

export const ActorKind: JsonSchema = {
  "title": "ActorKind",
  "description": "What an actor is. The kind takes no side in a dispute about status.\n\n- `polity`: A state or would-be state, and its government.\n- `body`: An organ of a polity or organisation: a ministry, a presidential office, a parliament.\n- `organisation`: An intergovernmental or other organisation, an alliance, a party.\n- `person`: A human being.\n- `delegation`: People sent to a meeting for somebody.\n- `armed-force`: Forces under arms, of a state or not.\n- `media`: A news medium, or several named together.\n- `unnamed`: Somebody whom the source does not name.",
  "type": "string",
  "enum": [
    "polity",
    "body",
    "organisation",
    "person",
    "delegation",
    "armed-force",
    "media",
    "unnamed"
  ]
};

export const Aspect: JsonSchema = {
  "title": "Aspect",
  "description": "What of a record a topic concerns.\n\n- `occurrence`: That it happened or was said at all.\n- `wording`: In which words.\n- `topic`: What it was about.\n- `outcome`: What came of it.",
  "type": "string",
  "enum": [
    "occurrence",
    "wording",
    "topic",
    "outcome"
  ]
};

export const AttributionLink: JsonSchema = {
  "title": "AttributionLink",
  "description": "One voice on the way from the source to the speaker. At least one of `who` and `cue` is given.",
  "type": "object",
  "properties": {
    "who": {
      "$ref": "#/$defs/Id",
      "description": "Who passes it on: an actor, a source, or a statement when the saying is a record of its own. The id of an actor, a source or a statement."
    },
    "term": {
      "$ref": "#/$defs/SourcingTerm",
      "description": "On what terms this voice spoke."
    },
    "cue": {
      "description": "The words that mark the attribution: \"Reportedly\", \"according to\".",
      "type": "string",
      "minLength": 1
    },
    "certainty": {
      "$ref": "#/$defs/Certainty",
      "description": "How surely this voice says it."
    },
    "evidence": {
      "description": "Words of the report's source that show the link.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Evidence"
      }
    }
  },
  "additionalProperties": false,
  "examples": [
    {
      "who": "official",
      "term": "background",
      "cue": "suggested",
      "certainty": "possible"
    }
  ]
};

export const Basis: JsonSchema = {
  "title": "Basis",
  "description": "On what ground something is recorded.\n\n- `stated`: The text says it.\n- `presupposed`: The text takes it for granted: \"their *remaining* demands\" presupposes demands.\n- `inferred`: The text does not say it; whoever made the record concluded it.",
  "type": "string",
  "enum": [
    "stated",
    "presupposed",
    "inferred"
  ]
};

export const Calendar: JsonSchema = {
  "title": "Calendar",
  "description": "Calendars a date may be written in: the names of Unicode CLDR, and `julian`, which CLDR lacks.",
  "type": "string",
  "enum": [
    "buddhist",
    "chinese",
    "coptic",
    "dangi",
    "ethioaa",
    "ethiopic",
    "gregory",
    "hebrew",
    "indian",
    "islamic",
    "islamic-civil",
    "islamic-rgsa",
    "islamic-tbla",
    "islamic-umalqura",
    "iso8601",
    "japanese",
    "julian",
    "persian",
    "roc"
  ]
};

export const Certainty: JsonSchema = {
  "title": "Certainty",
  "description": "How surely something is said to be so, after the modality of FactBank (Saurí and Pustejovsky 2009). Whether it is said to be so or not to be so is not part of it.\n\n- `certain`: Said without a doubt.\n- `probable`: Said to be likely: \"probably\", \"is expected to\".\n- `possible`: Said to be open: \"may\", \"might\", \"suggests\".\n- `uncommitted`: Passed on without taking a stand: \"reportedly\", \"claims\".",
  "type": "string",
  "enum": [
    "certain",
    "probable",
    "possible",
    "uncommitted"
  ]
};

export const Clause: JsonSchema = {
  "title": "Clause",
  "description": "A condition, ground, purpose or reservation attached to a statement, a position or a provision.",
  "type": "object",
  "properties": {
    "kind": {
      "$ref": "#/$defs/ClauseKind",
      "description": "How it bears on what it is attached to."
    },
    "text": {
      "description": "The words as they stand in the source's `text`.",
      "type": "string",
      "minLength": 1
    },
    "about": {
      "description": "What the clause is about.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Topic"
      }
    }
  },
  "required": [
    "kind",
    "text"
  ],
  "additionalProperties": false,
  "examples": [
    {
      "kind": "if",
      "text": "Belmar withdraws its patrols",
      "about": [
        {
          "subject": "withdrawal",
          "by": [
            "belmar"
          ]
        }
      ]
    }
  ]
};

export const ClauseKind: JsonSchema = {
  "title": "ClauseKind",
  "description": "How a clause bears on what it is attached to. The first five make it conditional, the others do not.\n\n- `if`: It holds if this is so: \"provided that\", \"in case\".\n- `unless`: It holds if this is not so: \"unless\".\n- `until`: It holds as long as this has not come about.\n- `only-after`: It holds once this has come about: \"not before\", \"following\".\n- `in-exchange-for`: It is given for this: \"in return for\".\n- `because`: The ground given.\n- `so-that`: The purpose given.\n- `without-prejudice-to`: What it leaves untouched: \"without prejudice to\", \"notwithstanding\".",
  "type": "string",
  "enum": [
    "if",
    "unless",
    "until",
    "only-after",
    "in-exchange-for",
    "because",
    "so-that",
    "without-prejudice-to"
  ]
};

export const Continuity: JsonSchema = {
  "title": "Continuity",
  "description": "How a statement or a position stands to what the same party held before, as the source puts it.\n\n- `new`: Said or held for the first time.\n- `unchanged`: As before: \"reiterated\", \"remains\".\n- `hardened`: Asks more, or yields less, than before.\n- `softened`: Asks less, or yields more, than before.\n- `reversed`: The opposite of before.",
  "type": "string",
  "enum": [
    "new",
    "unchanged",
    "hardened",
    "softened",
    "reversed"
  ]
};

export const ControlAssessment: JsonSchema = {
  "title": "ControlAssessment",
  "description": "Who holds ground, in somebody's view: the assessor is the innermost voice of each report. It says nothing of right.",
  "type": "object",
  "properties": {
    "id": {
      "$ref": "#/$defs/Id",
      "description": "The record's id."
    },
    "type": {
      "description": "Tells it from the other events.",
      "type": "string",
      "const": "control-assessment"
    },
    "territories": {
      "description": "The territories it concerns, each for itself. Each is the id of a territory.",
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/$defs/Id"
      }
    },
    "controller": {
      "$ref": "#/$defs/Id",
      "description": "The actor said to hold them; absent where the source names nobody. The id of an actor."
    },
    "kind": {
      "$ref": "#/$defs/ControlKind",
      "description": "In what way."
    },
    "degree": {
      "$ref": "#/$defs/ControlDegree",
      "description": "How much of each territory."
    },
    "reports": {
      "description": "Who says so: one report or more. The record holds only what all of them say.",
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/$defs/SourceReport"
      }
    },
    "when": {
      "$ref": "#/$defs/When",
      "description": "When it happens."
    },
    "status": {
      "$ref": "#/$defs/EventStatus",
      "description": "Whether it has come about; `actual` when absent."
    },
    "links": {
      "description": "Its relations to other records.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Link"
      }
    },
    "codes": {
      "description": "Its codes in other schemes.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/EventCode"
      }
    },
    "note": {
      "description": "A remark of whoever made the record.",
      "type": "string",
      "minLength": 1
    },
    "extensions": {
      "$ref": "#/$defs/Extensions",
      "description": "Data of one's own."
    }
  },
  "required": [
    "id",
    "type",
    "territories",
    "degree",
    "reports"
  ],
  "additionalProperties": false,
  "examples": [
    {
      "id": "presence",
      "type": "control-assessment",
      "territories": [
        "saltmarsh"
      ],
      "controller": "belmar",
      "kind": "presence",
      "degree": "partial",
      "reports": [
        {
          "source": "bulletin",
          "via": [
            {
              "who": "observers",
              "cue": "reported"
            }
          ],
          "evidence": [
            {
              "exact": "Belmar’s patrols hold part of the Saltmarsh"
            }
          ]
        }
      ]
    }
  ]
};

export const ControlDegree: JsonSchema = {
  "title": "ControlDegree",
  "description": "How much of each territory is held.\n\n- `full`: All of it.\n- `partial`: Some of it is held: \"partially occupied\".\n- `not-full`: Not all of it is held, perhaps none: \"does not possess full control\".\n- `contested`: Several hold or fight for it.\n- `none`: Nothing of it is held.",
  "type": "string",
  "enum": [
    "full",
    "partial",
    "not-full",
    "contested",
    "none"
  ]
};

export const ControlKind: JsonSchema = {
  "title": "ControlKind",
  "description": "In what way ground is held.\n\n- `control`: Decides what happens there.\n- `presence`: Has people or forces there.\n- `administration`: Runs its offices and services.",
  "type": "string",
  "enum": [
    "control",
    "presence",
    "administration"
  ]
};

export const CountryCode: JsonSchema = {
  "title": "CountryCode",
  "description": "A country code after ISO 3166-1 alpha-2, such as `KE`.",
  "type": "string",
  "pattern": "^[A-Z]{2}$",
  "not": {
    "pattern": "[^!-~]"
  }
};

export const Coverage: JsonSchema = {
  "title": "Coverage",
  "description": "How much of a source the dossier's `text` holds. Only a complete source can leave something out.\n\n- `complete`: All of it.\n- `extract`: Chosen parts.\n- `truncated`: The beginning; the rest is cut off.",
  "type": "string",
  "enum": [
    "complete",
    "extract",
    "truncated"
  ]
};

export const Date: JsonSchema = {
  "title": "Date",
  "description": "A date: EDTF (ISO 8601-2:2019), levels 0 to 2, exactly what `parseEdtf` reads. In JSON Schema it is a pattern, which also lets pass what no pattern can tell, such as February 30.",
  "type": "string",
  "pattern": "^([?~%]?((-?[0-9X]{4}|Y-?[1-9]([0-9]{4,}(E[1-9][0-9]*)?|[0-9]{0,3}E[1-9][0-9]*))(S[1-9][0-9]{0,2})?[?~%]?|-?[0-9X]{4}[?~%]?-([?~%]?(2[1-9]|3[0-9]|4[01])[?~%]?|[?~%]?(0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(-[?~%]?(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))|-?[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T(([01][0-9]|2[0-3])(:[0-5][0-9]){2}|24:00:00)(Z|[+-]([01][0-9]|2[0-3])(:[0-5][0-9])?)?|([?~%]?((-?[0-9X]{4}|Y-?[1-9]([0-9]{4,}(E[1-9][0-9]*)?|[0-9]{0,3}E[1-9][0-9]*))(S[1-9][0-9]{0,2})?[?~%]?|-?[0-9X]{4}[?~%]?-([?~%]?(2[1-9]|3[0-9]|4[01])[?~%]?|[?~%]?(0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(-[?~%]?(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))|[.]{2})?/([?~%]?((-?[0-9X]{4}|Y-?[1-9]([0-9]{4,}(E[1-9][0-9]*)?|[0-9]{0,3}E[1-9][0-9]*))(S[1-9][0-9]{0,2})?[?~%]?|-?[0-9X]{4}[?~%]?-([?~%]?(2[1-9]|3[0-9]|4[01])[?~%]?|[?~%]?(0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(-[?~%]?(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))|[.]{2})?|\\[([.]{2})?[?~%]?((-?[0-9X]{4}|Y-?[1-9]([0-9]{4,}(E[1-9][0-9]*)?|[0-9]{0,3}E[1-9][0-9]*))(S[1-9][0-9]{0,2})?[?~%]?|-?[0-9X]{4}[?~%]?-([?~%]?(2[1-9]|3[0-9]|4[01])[?~%]?|[?~%]?(0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(-[?~%]?(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))((,|[.]{2})[?~%]?((-?[0-9X]{4}|Y-?[1-9]([0-9]{4,}(E[1-9][0-9]*)?|[0-9]{0,3}E[1-9][0-9]*))(S[1-9][0-9]{0,2})?[?~%]?|-?[0-9X]{4}[?~%]?-([?~%]?(2[1-9]|3[0-9]|4[01])[?~%]?|[?~%]?(0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(-[?~%]?(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?)))*([.]{2})?\\]|\\{([.]{2})?[?~%]?((-?[0-9X]{4}|Y-?[1-9]([0-9]{4,}(E[1-9][0-9]*)?|[0-9]{0,3}E[1-9][0-9]*))(S[1-9][0-9]{0,2})?[?~%]?|-?[0-9X]{4}[?~%]?-([?~%]?(2[1-9]|3[0-9]|4[01])[?~%]?|[?~%]?(0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(-[?~%]?(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))((,|[.]{2})[?~%]?((-?[0-9X]{4}|Y-?[1-9]([0-9]{4,}(E[1-9][0-9]*)?|[0-9]{0,3}E[1-9][0-9]*))(S[1-9][0-9]{0,2})?[?~%]?|-?[0-9X]{4}[?~%]?-([?~%]?(2[1-9]|3[0-9]|4[01])[?~%]?|[?~%]?(0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(-[?~%]?(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?)))*([.]{2})?\\})$",
  "not": {
    "pattern": "[^!-~]"
  }
};

export const DiplomaticEvent: JsonSchema = {
  "title": "DiplomaticEvent",
  "description": "Anything reported to have happened or to be held. `type` tells which: narrowing on it gives the record's type.",
  "oneOf": [
    {
      "$ref": "#/$defs/Statement"
    },
    {
      "$ref": "#/$defs/Meeting"
    },
    {
      "$ref": "#/$defs/TerritorialPosition"
    },
    {
      "$ref": "#/$defs/ControlAssessment"
    }
  ],
  "examples": [
    {
      "id": "ceasefire-offer",
      "type": "statement",
      "speakers": [
        {
          "who": "marr",
          "onBehalfOf": "arden"
        }
      ],
      "act": "offer",
      "content": "Arden offers a ceasefire if Belmar withdraws its patrols.",
      "about": [
        {
          "subject": "ceasefire"
        }
      ],
      "clauses": [
        {
          "kind": "if",
          "text": "Belmar withdraws its patrols",
          "about": [
            {
              "subject": "withdrawal",
              "by": [
                "belmar"
              ]
            }
          ]
        }
      ],
      "reports": [
        {
          "source": "bulletin",
          "via": [
            {
              "who": "official",
              "term": "background",
              "cue": "suggested",
              "certainty": "possible"
            }
          ],
          "evidence": [
            {
              "exact": "Marr had offered a ceasefire in Arden’s name if Belmar withdraws its patrols"
            }
          ]
        }
      ]
    }
  ]
};

export const Dossier: JsonSchema = {
  "title": "Dossier",
  "description": "One JSON document: the sources, whom and what they speak of, and what they report. Records refer to each other by id.",
  "type": "object",
  "properties": {
    "format": {
      "description": "The format and its major version.",
      "type": "string",
      "const": "diplomatic-events/1"
    },
    "title": {
      "description": "What the dossier is about.",
      "type": "string",
      "minLength": 1
    },
    "sources": {
      "description": "The texts and recordings that report.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Source"
      }
    },
    "actors": {
      "description": "Who acts and speaks.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Actor"
      }
    },
    "territories": {
      "description": "The places.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Territory"
      }
    },
    "instruments": {
      "description": "The texts that parties agree, propose or adopt.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Instrument"
      }
    },
    "events": {
      "description": "What is reported to have happened or to be held.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/DiplomaticEvent"
      }
    },
    "extensions": {
      "$ref": "#/$defs/Extensions",
      "description": "Data of one's own."
    }
  },
  "required": [
    "format",
    "sources",
    "actors",
    "events"
  ],
  "additionalProperties": false,
  "examples": [
    {
      "format": "diplomatic-events/1",
      "title": "Talks on the Saltmarsh",
      "sources": [],
      "actors": [],
      "events": []
    }
  ]
};

export const Duration: JsonSchema = {
  "title": "Duration",
  "description": "A length of time. At least one of `iso` and `asWritten` is given.",
  "type": "object",
  "properties": {
    "iso": {
      "$ref": "#/$defs/IsoDuration",
      "description": "The length as an ISO 8601 duration: `PT2H`, `P14D`."
    },
    "bound": {
      "$ref": "#/$defs/DurationBound",
      "description": "How `iso` is to be read; absent where the source gives the length as it is."
    },
    "asWritten": {
      "description": "The words of the source: \"two-hour\", \"brief\".",
      "type": "string",
      "minLength": 1
    }
  },
  "additionalProperties": false,
  "examples": [
    {
      "iso": "PT3H",
      "bound": "about",
      "asWritten": "about three hours"
    }
  ]
};

export const DurationBound: JsonSchema = {
  "title": "DurationBound",
  "description": "How a length of time, or a distance between two points in time, is bounded.\n\n- `about`: Round: \"about two hours\".\n- `at-least`: This or more: \"more than two hours\", \"not before\".\n- `at-most`: This or less: \"under two hours\", \"within\", \"at the latest\".",
  "type": "string",
  "enum": [
    "about",
    "at-least",
    "at-most"
  ]
};

export const Evaluation: JsonSchema = {
  "title": "Evaluation",
  "description": "Which way a judgement goes.",
  "type": "string",
  "enum": [
    "positive",
    "negative",
    "mixed"
  ]
};

export const EventCode: JsonSchema = {
  "title": "EventCode",
  "description": "The code of a record in somebody else's coding scheme. A code without its codebook is ambiguous, so all three are given.",
  "type": "object",
  "properties": {
    "scheme": {
      "description": "The words as they stand in the source's `text`.",
      "type": "string",
      "minLength": 1
    },
    "version": {
      "description": "The words as they stand in the source's `text`.",
      "type": "string",
      "minLength": 1
    },
    "code": {
      "description": "The words as they stand in the source's `text`.",
      "type": "string",
      "minLength": 1
    }
  },
  "required": [
    "scheme",
    "version",
    "code"
  ],
  "additionalProperties": false,
  "examples": [
    {
      "scheme": "CAMEO",
      "version": "1.1b3",
      "code": "046"
    }
  ]
};

export const EventStatus: JsonSchema = {
  "title": "EventStatus",
  "description": "Whether what a record says has come about.\n\n- `actual`: It has: also what is meant when no status is given.\n- `planned`: It is meant to: \"will recognise\".\n- `possible`: It may: \"is considering\".\n- `not-actual`: It has not: \"did not meet\".\n- `cancelled`: It was planned and called off.\n- `postponed`: It was planned and put off.\n- `refused`: It was proposed and somebody declined.",
  "type": "string",
  "enum": [
    "actual",
    "planned",
    "possible",
    "not-actual",
    "cancelled",
    "postponed",
    "refused"
  ]
};

export const Evidence: JsonSchema = {
  "title": "Evidence",
  "description": "Words of a source that carry a record, after the text quote and text position selectors of the W3C Web Annotation Data Model. Several pieces make a discontinuous passage. What counts is the quotation: offsets are checked against it and can be computed by `anchorEvidence`.",
  "type": "object",
  "properties": {
    "exact": {
      "description": "The words as they stand in the source's `text`.",
      "type": "string",
      "minLength": 1
    },
    "prefix": {
      "description": "The words directly before `exact`, where it stands in the text more than once.",
      "type": "string",
      "minLength": 1
    },
    "suffix": {
      "description": "The words directly after `exact`.",
      "type": "string",
      "minLength": 1
    },
    "start": {
      "description": "Where `exact` starts in the text, in UTF-16 code units from 0.",
      "type": "integer",
      "minimum": 0,
      "maximum": 9007199254740991
    },
    "end": {
      "description": "Where `exact` ends in the text: the offset of the first code unit after it.",
      "type": "integer",
      "minimum": 0,
      "maximum": 9007199254740991
    },
    "quoted": {
      "description": "The words are the speaker's own, not the source's.",
      "type": "boolean",
      "const": true
    }
  },
  "required": [
    "exact"
  ],
  "additionalProperties": false,
  "examples": [
    {
      "exact": "No such offer was made",
      "quoted": true
    }
  ]
};

export const Extensions: JsonSchema = {
  "title": "Extensions",
  "description": "Data of one's own: keys carry a namespace (`\"acme:priority\"`), values are any JSON. The only open place of a dossier.",
  "type": "object",
  "propertyNames": {
    "type": "string",
    "pattern": "^[a-z][a-z0-9-]*:[A-Za-z0-9._-]+$",
    "not": {
      "pattern": "[^!-~]"
    }
  },
  "additionalProperties": {},
  "examples": [
    {
      "acme:desk": "coast",
      "acme:reviewed": {
        "by": "ja",
        "on": "2031-03-22"
      }
    }
  ]
};

export const Extent: JsonSchema = {
  "title": "Extent",
  "description": "How much of each territory a position concerns.\n\n- `whole`: All of it.\n- `part`: A part of it.\n- `line`: A border or line in it.",
  "type": "string",
  "enum": [
    "whole",
    "part",
    "line"
  ]
};

export const Id: JsonSchema = {
  "title": "Id",
  "description": "The name of a record within its dossier: 1 to 64 letters (a–z), digits, `-`, `_` or `.`, starting with a letter or a digit. All records of a dossier, provisions included, share one namespace. Ids carry no meaning across dossiers.",
  "type": "string",
  "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
  "not": {
    "pattern": "[^!-~]"
  }
};

export const Instrument: JsonSchema = {
  "title": "Instrument",
  "description": "A memorandum, treaty, plan, resolution or note, as reported.",
  "type": "object",
  "properties": {
    "id": {
      "$ref": "#/$defs/Id",
      "description": "The record's id."
    },
    "kind": {
      "$ref": "#/$defs/InstrumentKind",
      "description": "What it is called."
    },
    "title": {
      "description": "Its title.",
      "type": "string",
      "minLength": 1
    },
    "parties": {
      "description": "Its parties, and its witnesses, mediators and guarantors by `role`.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Participant"
      }
    },
    "stage": {
      "$ref": "#/$defs/InstrumentStage",
      "description": "How far it has come; `when` is when it came to that."
    },
    "version": {
      "description": "Which of several versions it is, as the source calls it.",
      "type": "string",
      "minLength": 1
    },
    "provisions": {
      "description": "What it provides.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Provision"
      }
    },
    "reports": {
      "description": "Who says so: one report or more. The record holds only what all of them say.",
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/$defs/SourceReport"
      }
    },
    "when": {
      "$ref": "#/$defs/When",
      "description": "When it happens."
    },
    "status": {
      "$ref": "#/$defs/EventStatus",
      "description": "Whether it has come about; `actual` when absent."
    },
    "links": {
      "description": "Its relations to other records.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Link"
      }
    },
    "codes": {
      "description": "Its codes in other schemes.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/EventCode"
      }
    },
    "note": {
      "description": "A remark of whoever made the record.",
      "type": "string",
      "minLength": 1
    },
    "extensions": {
      "$ref": "#/$defs/Extensions",
      "description": "Data of one's own."
    }
  },
  "required": [
    "id",
    "kind",
    "reports"
  ],
  "additionalProperties": false,
  "examples": [
    {
      "id": "memorandum",
      "kind": "memorandum",
      "parties": [
        {
          "who": "arden"
        },
        {
          "who": "belmar"
        }
      ],
      "stage": "proposed",
      "when": {
        "relative": [
          {
            "relation": "after",
            "to": "talks",
            "nearness": "shortly"
          }
        ],
        "asWritten": "Shortly after the talks"
      },
      "provisions": [
        {
          "id": "truce",
          "text": "A ceasefire.",
          "subject": "ceasefire"
        },
        {
          "id": "heavy-weapons",
          "text": "Both sides withdraw heavy weapons.",
          "force": "obligatory",
          "subject": "withdrawal",
          "by": [
            "arden",
            "belmar"
          ],
          "when": {
            "relative": [
              {
                "point": "end",
                "relation": "after",
                "to": "truce",
                "toPoint": "start",
                "offset": "P14D",
                "bound": "at-most"
              }
            ],
            "asWritten": "within 14 days of the start of a ceasefire"
          }
        }
      ],
      "reports": [
        {
          "source": "bulletin",
          "evidence": [
            {
              "exact": "Shortly after the talks the League put forward a draft memorandum"
            },
            {
              "exact": "shall withdraw heavy weapons within 14 days of the start of a ceasefire",
              "quoted": true
            }
          ]
        }
      ]
    }
  ]
};

export const InstrumentKind: JsonSchema = {
  "title": "InstrumentKind",
  "description": "What an instrument is called by its parties or its source.\n\n- `memorandum`: A memorandum of understanding or the like.\n- `treaty`: A treaty, convention, covenant or protocol.\n- `agreement`: An agreement, accord, arrangement or deal of any other name.\n- `plan`: A plan, roadmap, framework or set of principles.\n- `resolution`: A resolution or decision of a body.\n- `note`: A diplomatic note or letter.",
  "type": "string",
  "enum": [
    "memorandum",
    "treaty",
    "agreement",
    "plan",
    "resolution",
    "note"
  ]
};

export const InstrumentStage: JsonSchema = {
  "title": "InstrumentStage",
  "description": "How far an instrument has come. Who disputes that is said by statements about it.\n\n- `proposed`: Somebody has put it forward.\n- `text-agreed`: Its wording is agreed.\n- `initialled`: Negotiators have initialled its wording.\n- `signed`: It is signed or adopted.\n- `ratified`: Its parties have consented to be bound.\n- `in-force`: It applies.\n- `ended`: It applies no more.",
  "type": "string",
  "enum": [
    "proposed",
    "text-agreed",
    "initialled",
    "signed",
    "ratified",
    "in-force",
    "ended"
  ]
};

export const Iri: JsonSchema = {
  "title": "Iri",
  "description": "An IRI (RFC 3987) that names a thing elsewhere: `http`, `https` or `urn`.",
  "type": "string",
  "pattern": "^(https?://|urn:[A-Za-z0-9][A-Za-z0-9-]{1,31}:)[^\\x00-\\x20\"<>\\\\^`{|}\\x7f]+$",
  "not": {
    "pattern": "[\\x00-\\x20]"
  }
};

export const IsoDuration: JsonSchema = {
  "title": "IsoDuration",
  "description": "An ISO 8601 duration, without sign.",
  "type": "string",
  "pattern": "^P([0-9]+([.,][0-9]+)?Y|([0-9]+Y)?[0-9]+([.,][0-9]+)?M|([0-9]+Y)?([0-9]+M)?[0-9]+([.,][0-9]+)?W|([0-9]+Y)?([0-9]+M)?([0-9]+W)?[0-9]+([.,][0-9]+)?D|([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?T([0-9]+([.,][0-9]+)?H|([0-9]+H)?[0-9]+([.,][0-9]+)?M|([0-9]+H)?([0-9]+M)?[0-9]+([.,][0-9]+)?S))$",
  "not": {
    "pattern": "[^!-~]"
  }
};

export const Issue: JsonSchema = {
  "title": "Issue",
  "description": "One thing that is wrong, or worth a look, in what was checked. Plain data, the same for the library, the command, tests and pages.",
  "type": "object",
  "properties": {
    "code": {
      "$ref": "#/$defs/IssueCode",
      "description": "What is the matter, as a stable documented word."
    },
    "severity": {
      "description": "Whether it fails the check: an error does, a warning never does.",
      "type": "string",
      "enum": [
        "error",
        "warning"
      ]
    },
    "path": {
      "description": "Where it is: object keys and array indexes from the root of what was checked.",
      "type": "array",
      "items": {
        "anyOf": [
          {
            "type": "string"
          },
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          }
        ]
      }
    },
    "pointer": {
      "description": "The same place as a JSON Pointer (RFC 6901), `\"\"` for the root.",
      "type": "string"
    },
    "message": {
      "description": "One sentence that says what was found and what was expected.",
      "type": "string"
    },
    "hint": {
      "description": "What to do about it, where that can be said.",
      "type": "string"
    },
    "params": {
      "description": "The values that the message was made from, for programs.",
      "type": "object",
      "propertyNames": {
        "type": "string"
      },
      "additionalProperties": {}
    },
    "line": {
      "description": "The line in the JSON text, from 1; given when text was checked.",
      "type": "integer",
      "minimum": 1,
      "maximum": 9007199254740991
    },
    "column": {
      "description": "The column in the JSON text, from 1, in UTF-16 code units; given when text was checked.",
      "type": "integer",
      "minimum": 1,
      "maximum": 9007199254740991
    }
  },
  "required": [
    "code",
    "severity",
    "path",
    "pointer",
    "message"
  ],
  "additionalProperties": false
};

export const IssueCode: JsonSchema = {
  "title": "IssueCode",
  "description": "The code of an issue: a stable word. `IssueParams` documents each.",
  "type": "string",
  "enum": [
    "empty-input",
    "byte-order-mark",
    "json-syntax",
    "trailing-comma",
    "truncated-json",
    "duplicate-key",
    "invalid-utf-8",
    "too-deep",
    "too-long",
    "too-many",
    "cyclic-value",
    "not-json",
    "unreadable-value",
    "issue-limit",
    "not-a-dossier",
    "wrong-type",
    "missing-field",
    "unknown-field",
    "unknown-word",
    "unsupported-format",
    "malformed-string",
    "malformed-date",
    "empty-value",
    "out-of-range",
    "duplicate-id",
    "dangling-reference",
    "wrong-kind",
    "circular-reference",
    "repeated-item",
    "shared-identity",
    "same-event-of-other-type",
    "same-language-translation",
    "unknown-code",
    "unsafe-address",
    "empty-topic",
    "empty-time",
    "empty-duration",
    "empty-attribution",
    "misplaced-field",
    "outcome-of-unheld-meeting",
    "stance-without-toward",
    "obligation-on-nobody",
    "acts-for-itself",
    "denial-of-nothing",
    "double-negation",
    "speaker-in-chain",
    "unrelated-relay",
    "only-withdrawn-reports",
    "omission-from-extract",
    "calendar-mismatch",
    "contradictory-order",
    "response-before-cause",
    "reversed-dates",
    "quote-not-found",
    "quote-outside-extract",
    "quote-normalised",
    "quote-ambiguous",
    "offset-mismatch",
    "source-without-text"
  ]
};

export const LanguageTag: JsonSchema = {
  "title": "LanguageTag",
  "description": "A language tag after BCP 47 (RFC 5646), such as `en` or `sr-Latn-BA`.",
  "type": "string",
  "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$",
  "not": {
    "pattern": "[^!-~]"
  }
};

export const Link: JsonSchema = {
  "title": "Link",
  "description": "A relation of this record to another.",
  "type": "object",
  "properties": {
    "rel": {
      "$ref": "#/$defs/LinkRelation",
      "description": "How this record relates to the other."
    },
    "to": {
      "$ref": "#/$defs/Id",
      "description": "The other record. The id of an instrument, a provision, a statement, a meeting, a territorial-position or a control-assessment."
    },
    "basis": {
      "$ref": "#/$defs/Basis",
      "description": "Whether the source states the relation, or it was concluded."
    }
  },
  "required": [
    "rel",
    "to"
  ],
  "additionalProperties": false,
  "examples": [
    {
      "rel": "alongside",
      "to": "denial"
    }
  ]
};

export const LinkRelation: JsonSchema = {
  "title": "LinkRelation",
  "description": "How a record relates to another. Accepting, denying, following in time and being conditional are said by the act, `about`, `when` and clauses, and only there.\n\n- `responds-to`: It answers the other.\n- `part-of`: It is a part of the other: a round of a conference, a remark made at a meeting.\n- `same-event`: It is another account of what the other records.\n- `alongside`: It was done together with the other.\n- `corrects`: It puts the other right: the other was wrong when made.\n- `supersedes`: It takes the other's place: the other was right until then.",
  "type": "string",
  "enum": [
    "responds-to",
    "part-of",
    "same-event",
    "alongside",
    "corrects",
    "supersedes"
  ]
};

export const Meeting: JsonSchema = {
  "title": "Meeting",
  "description": "A call, talk, round or visit, as reported.",
  "type": "object",
  "properties": {
    "id": {
      "$ref": "#/$defs/Id",
      "description": "The record's id."
    },
    "type": {
      "description": "Tells it from the other events.",
      "type": "string",
      "const": "meeting"
    },
    "form": {
      "$ref": "#/$defs/MeetingForm",
      "description": "What kind of meeting."
    },
    "medium": {
      "$ref": "#/$defs/MeetingMedium",
      "description": "Through what they met."
    },
    "participants": {
      "description": "Who took part.",
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/$defs/Participant"
      }
    },
    "place": {
      "$ref": "#/$defs/Id",
      "description": "The territory where it took place. The id of a territory."
    },
    "initiatedBy": {
      "description": "The actors on whose initiative it took place. Each is the id of an actor.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Id"
      }
    },
    "about": {
      "description": "What it was about.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Topic"
      }
    },
    "outcome": {
      "$ref": "#/$defs/MeetingOutcome",
      "description": "What came of it."
    },
    "reports": {
      "description": "Who says so: one report or more. The record holds only what all of them say.",
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/$defs/SourceReport"
      }
    },
    "when": {
      "$ref": "#/$defs/When",
      "description": "When it happens."
    },
    "status": {
      "$ref": "#/$defs/EventStatus",
      "description": "Whether it has come about; `actual` when absent."
    },
    "links": {
      "description": "Its relations to other records.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Link"
      }
    },
    "codes": {
      "description": "Its codes in other schemes.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/EventCode"
      }
    },
    "note": {
      "description": "A remark of whoever made the record.",
      "type": "string",
      "minLength": 1
    },
    "extensions": {
      "$ref": "#/$defs/Extensions",
      "description": "Data of one's own."
    }
  },
  "required": [
    "id",
    "type",
    "form",
    "participants",
    "reports"
  ],
  "additionalProperties": false,
  "examples": [
    {
      "id": "talks",
      "type": "meeting",
      "form": "negotiation",
      "medium": "in-person",
      "participants": [
        {
          "who": "marr",
          "onBehalfOf": "arden",
          "level": "ministerial"
        },
        {
          "who": "reyl",
          "onBehalfOf": "belmar",
          "level": "ministerial"
        },
        {
          "who": "coastal-league",
          "role": "host"
        }
      ],
      "place": "port-lowen",
      "outcome": "no-agreement",
      "when": {
        "date": "2031-03-12",
        "duration": {
          "iso": "PT3H",
          "bound": "about",
          "asWritten": "about three hours"
        },
        "asWritten": "on 12 March 2031"
      },
      "codes": [
        {
          "scheme": "CAMEO",
          "version": "1.1b3",
          "code": "046"
        }
      ],
      "reports": [
        {
          "source": "bulletin",
          "evidence": [
            {
              "exact": "Tomas Reyl of Belmar met in Port Lowen on 12 March 2031 for talks hosted by the Coastal League"
            },
            {
              "exact": "The talks lasted about three hours"
            }
          ]
        }
      ]
    }
  ]
};

export const MeetingForm: JsonSchema = {
  "title": "MeetingForm",
  "description": "What kind of meeting it is.\n\n- `conversation`: An exchange between persons, without a mandate to agree a text.\n- `negotiation`: A round of talks between sides that seek an outcome.\n- `visit`: One goes to another: a trip with its talks and ceremonies.\n- `conference`: Many take part under one agenda.\n- `shuttle`: A mediator goes back and forth between sides that do not meet.",
  "type": "string",
  "enum": [
    "conversation",
    "negotiation",
    "visit",
    "conference",
    "shuttle"
  ]
};

export const MeetingMedium: JsonSchema = {
  "title": "MeetingMedium",
  "description": "Through what people meet.\n\n- `in-person`: In one place.\n- `phone`: By voice from afar.\n- `video`: By picture and voice from afar.\n- `correspondence`: In writing.",
  "type": "string",
  "enum": [
    "in-person",
    "phone",
    "video",
    "correspondence"
  ]
};

export const MeetingOutcome: JsonSchema = {
  "title": "MeetingOutcome",
  "description": "What came of a meeting, in one word. What was agreed is a statement or an instrument.\n\n- `agreement`: Something was agreed.\n- `progress`: The sides came closer, short of agreement.\n- `no-agreement`: It ended as planned without agreement.\n- `broken-off`: It ended before it was meant to.\n- `unknown`: The source says that the outcome is not known.",
  "type": "string",
  "enum": [
    "agreement",
    "progress",
    "no-agreement",
    "broken-off",
    "unknown"
  ]
};

export const Name: JsonSchema = {
  "title": "Name",
  "description": "One of the names of an actor or a territory. Rival names sit side by side, each with who uses it.",
  "type": "object",
  "properties": {
    "name": {
      "description": "The words as they stand in the source's `text`.",
      "type": "string",
      "minLength": 1
    },
    "language": {
      "$ref": "#/$defs/LanguageTag",
      "description": "The language of the name, a BCP 47 tag."
    },
    "usedBy": {
      "description": "Who uses the name: actors or sources. Each is the id of an actor or a source.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Id"
      }
    }
  },
  "required": [
    "name"
  ],
  "additionalProperties": false,
  "examples": [
    {
      "name": "Salinera",
      "usedBy": [
        "belmar"
      ]
    }
  ]
};

export const Nearness: JsonSchema = {
  "title": "Nearness",
  "description": "How close two times are, where the source gives no measure.\n\n- `immediately`: With nothing of note between: \"immediately after\", \"just prior to\".\n- `shortly`: With little time between: \"shortly after\".",
  "type": "string",
  "enum": [
    "immediately",
    "shortly"
  ]
};

export const Office: JsonSchema = {
  "title": "Office",
  "description": "An office that an actor holds or held.",
  "type": "object",
  "properties": {
    "title": {
      "description": "The words as they stand in the source's `text`.",
      "type": "string",
      "minLength": 1
    },
    "of": {
      "$ref": "#/$defs/Id",
      "description": "The actor of which it is an office. The id of an actor."
    },
    "from": {
      "$ref": "#/$defs/Date",
      "description": "Since when, an EDTF date."
    },
    "to": {
      "$ref": "#/$defs/Date",
      "description": "Until when, an EDTF date."
    }
  },
  "required": [
    "title"
  ],
  "additionalProperties": false,
  "examples": [
    {
      "title": "Foreign minister",
      "of": "arden",
      "from": "2029"
    }
  ]
};

export const Participant: JsonSchema = {
  "title": "Participant",
  "description": "A `Party` that is no speaker, and so is an actor: only a speaker can be the text itself.",
  "type": "object",
  "properties": {
    "who": {
      "$ref": "#/$defs/Id",
      "description": "The id of an actor."
    },
    "onBehalfOf": {
      "$ref": "#/$defs/Id",
      "description": "The actor for whom they act: the state, body or bloc. The id of an actor."
    },
    "role": {
      "$ref": "#/$defs/PartyRole",
      "description": "In which capacity."
    },
    "level": {
      "$ref": "#/$defs/RepresentationLevel",
      "description": "At which level."
    },
    "certainty": {
      "$ref": "#/$defs/Certainty",
      "description": "How sure it is that it was this one: two candidates are two parties, each `possible`."
    }
  },
  "required": [
    "who"
  ],
  "additionalProperties": false
};

export const Party: JsonSchema = {
  "title": "Party",
  "description": "Somebody who speaks, is spoken to, or takes part.",
  "type": "object",
  "properties": {
    "who": {
      "$ref": "#/$defs/Id",
      "description": "An actor; for a speaker also a source, where the text itself is the voice. The id of an actor or a source."
    },
    "onBehalfOf": {
      "$ref": "#/$defs/Id",
      "description": "The actor for whom they act: the state, body or bloc. The id of an actor."
    },
    "role": {
      "$ref": "#/$defs/PartyRole",
      "description": "In which capacity."
    },
    "level": {
      "$ref": "#/$defs/RepresentationLevel",
      "description": "At which level."
    },
    "certainty": {
      "$ref": "#/$defs/Certainty",
      "description": "How sure it is that it was this one: two candidates are two parties, each `possible`."
    }
  },
  "required": [
    "who"
  ],
  "additionalProperties": false,
  "examples": [
    {
      "who": "marr",
      "onBehalfOf": "arden",
      "level": "ministerial"
    }
  ]
};

export const PartyRole: JsonSchema = {
  "title": "PartyRole",
  "description": "In which capacity somebody takes part.\n\n- `party`: A side of the matter.\n- `host`: Gives the place.\n- `mediator`: Brings the sides together and carries proposals.\n- `observer`: Follows without a say.\n- `witness`: Attests to what was agreed.\n- `guarantor`: Answers for its being kept.",
  "type": "string",
  "enum": [
    "party",
    "host",
    "mediator",
    "observer",
    "witness",
    "guarantor"
  ]
};

export const Provision: JsonSchema = {
  "title": "Provision",
  "description": "A part of an instrument: what it provides. It has an id of its own, so that other records can refer to it.",
  "type": "object",
  "properties": {
    "id": {
      "$ref": "#/$defs/Id",
      "description": "The record's id."
    },
    "text": {
      "description": "The words as they stand in the source's `text`.",
      "type": "string",
      "minLength": 1
    },
    "clauses": {
      "description": "Conditions, grounds, purposes and reservations.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Clause"
      }
    },
    "force": {
      "$ref": "#/$defs/ProvisionForce",
      "description": "How it binds, as the reports put it."
    },
    "subject": {
      "$ref": "#/$defs/Subject",
      "description": "The matter."
    },
    "ref": {
      "$ref": "#/$defs/Id",
      "description": "A record or a provision that it is about. The id of any record."
    },
    "aspect": {
      "$ref": "#/$defs/Aspect",
      "description": "What of the record named by `ref`."
    },
    "by": {
      "description": "The actors who do it, did it or are to do it. Each is the id of an actor.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Id"
      }
    },
    "toward": {
      "description": "The actors toward whom. Each is the id of an actor.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Id"
      }
    },
    "territories": {
      "description": "The territories where, or about which. Each is the id of a territory.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Id"
      }
    },
    "when": {
      "$ref": "#/$defs/When",
      "description": "When it is to be or was done."
    }
  },
  "required": [
    "id",
    "text"
  ],
  "additionalProperties": false,
  "examples": [
    {
      "id": "heavy-weapons",
      "text": "Both sides withdraw heavy weapons.",
      "force": "obligatory",
      "subject": "withdrawal",
      "by": [
        "arden",
        "belmar"
      ]
    }
  ]
};

export const ProvisionForce: JsonSchema = {
  "title": "ProvisionForce",
  "description": "How a provision binds.\n\n- `obligatory`: \"shall\", \"undertakes to\".\n- `possible`: \"may include\", \"should\".",
  "type": "string",
  "enum": [
    "obligatory",
    "possible"
  ]
};

export const RelativeTime: JsonSchema = {
  "title": "RelativeTime",
  "description": "Where a time lies relative to another record: \"shortly after the talks\", \"within 14 days of its start\". `point` of this record is `relation` `toPoint` of `to`, by `offset`.",
  "type": "object",
  "properties": {
    "point": {
      "$ref": "#/$defs/TimePoint",
      "description": "The point of this record that is placed; absent where the whole span is."
    },
    "relation": {
      "$ref": "#/$defs/TimeRelation",
      "description": "How it lies."
    },
    "to": {
      "$ref": "#/$defs/Id",
      "description": "The event, instrument or provision it lies to, which may be the one that holds this; or a source, which stands for when it was published: \"yesterday\" in an article. The id of a source, an instrument, a provision, a statement, a meeting, a territorial-position or a control-assessment."
    },
    "toPoint": {
      "$ref": "#/$defs/TimePoint",
      "description": "The point of `to`; absent where the whole span is meant."
    },
    "offset": {
      "$ref": "#/$defs/IsoDuration",
      "description": "The distance, an ISO 8601 duration. Goes with `before` and `after`."
    },
    "bound": {
      "$ref": "#/$defs/DurationBound",
      "description": "How `offset` is to be read: `at-most` for \"within\", `at-least` for \"not before\"; absent where it is exact."
    },
    "nearness": {
      "$ref": "#/$defs/Nearness",
      "description": "How near, where no measure is given."
    }
  },
  "required": [
    "relation",
    "to"
  ],
  "additionalProperties": false,
  "examples": [
    {
      "point": "end",
      "relation": "after",
      "to": "truce",
      "toPoint": "start",
      "offset": "P14D",
      "bound": "at-most"
    }
  ]
};

export const RepresentationLevel: JsonSchema = {
  "title": "RepresentationLevel",
  "description": "At which level somebody takes part.\n\n- `head-of-state`: A president or monarch.\n- `head-of-government`: A prime minister or chancellor.\n- `ministerial`: A minister.\n- `envoy`: A special envoy, ambassador or personal representative.\n- `delegation`: A delegation whose head is not named or of no level above.\n- `technical`: Experts.",
  "type": "string",
  "enum": [
    "head-of-state",
    "head-of-government",
    "ministerial",
    "envoy",
    "delegation",
    "technical"
  ]
};

export const Source: JsonSchema = {
  "title": "Source",
  "description": "A text or recording that reports. The article itself is one more voice.",
  "type": "object",
  "properties": {
    "id": {
      "$ref": "#/$defs/Id",
      "description": "The record's id."
    },
    "kind": {
      "$ref": "#/$defs/SourceKind",
      "description": "What it is."
    },
    "title": {
      "description": "Its headline or title.",
      "type": "string",
      "minLength": 1
    },
    "publisher": {
      "$ref": "#/$defs/Id",
      "description": "The actor that published it. The id of an actor."
    },
    "url": {
      "$ref": "#/$defs/Url",
      "description": "Where it stands on the web."
    },
    "published": {
      "$ref": "#/$defs/Date",
      "description": "When it was published, an EDTF date."
    },
    "retrieved": {
      "$ref": "#/$defs/Date",
      "description": "When it was read, an EDTF date."
    },
    "language": {
      "$ref": "#/$defs/LanguageTag",
      "description": "Its language, a BCP 47 tag."
    },
    "text": {
      "description": "Its words, in which quotations are found again. Line breaks and spaces count.",
      "type": "string",
      "minLength": 1
    },
    "coverage": {
      "$ref": "#/$defs/Coverage",
      "description": "How much of it `text` holds; unknown when absent."
    },
    "revises": {
      "$ref": "#/$defs/Id",
      "description": "The source of which this is a later version. The id of a source."
    },
    "translates": {
      "$ref": "#/$defs/Id",
      "description": "The source of which this is a translation. The id of a source."
    },
    "extensions": {
      "$ref": "#/$defs/Extensions",
      "description": "Data of one's own."
    }
  },
  "required": [
    "id",
    "kind"
  ],
  "additionalProperties": false,
  "examples": [
    {
      "id": "bulletin",
      "kind": "news-article",
      "title": "Lowen talks end without agreement",
      "publisher": "courier",
      "published": "2031-03-21",
      "language": "en",
      "coverage": "complete",
      "text": "Foreign ministers Ilse Marr of Arden and Tomas Reyl of Belmar met in Port Lowen on 12 March 2031 for talks hosted by the Coastal League, which ended without agreement. The talks lasted about three hours. An official close to the talks, speaking on background, suggested that Marr had offered a ceasefire in Arden’s name if Belmar withdraws its patrols. “No such offer was made,” Reyl told reporters after the talks, and thanked the League for its hospitality. Both Arden and Belmar claim all of the Saltmarsh, which Belmar calls Salinera. The League’s observers reported that Belmar’s patrols hold part of the Saltmarsh. Shortly after the talks the League put forward a draft memorandum, under which both sides “shall withdraw heavy weapons within 14 days of the start of a ceasefire”."
    }
  ]
};

export const SourceKind: JsonSchema = {
  "title": "SourceKind",
  "description": "What a source is.\n\n- `news-article`: A report or analysis by a news medium.\n- `readout`: One side's account of a meeting.\n- `communique`: An account or declaration in the name of several sides.\n- `official-statement`: One party's official text that is no account of a meeting.\n- `transcript`: A word-by-word record: an interview, a press conference, a debate.\n- `social-post`: A post on a social network.\n- `document`: Any other text: a letter, a treaty's text, a map.",
  "type": "string",
  "enum": [
    "news-article",
    "readout",
    "communique",
    "official-statement",
    "transcript",
    "social-post",
    "document"
  ]
};

export const SourceReport: JsonSchema = {
  "title": "SourceReport",
  "description": "That a source says so: through whom, how surely, in which words. Doubts stay apart: the speaker's is on the statement, each link's on the link, the source's own here, and whoever extracted the record says theirs in `confidence`.",
  "type": "object",
  "properties": {
    "source": {
      "$ref": "#/$defs/Id",
      "description": "The source that says it. The id of a source."
    },
    "via": {
      "description": "The chain of voices from the source inward. It ends before the speaker or holder, who is on the record.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/AttributionLink"
      }
    },
    "evidence": {
      "description": "The words of the source that say it.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Evidence"
      }
    },
    "basis": {
      "$ref": "#/$defs/Basis",
      "description": "Whether the source states it, takes it for granted, or it was concluded from the source."
    },
    "certainty": {
      "$ref": "#/$defs/Certainty",
      "description": "How surely the source itself says it."
    },
    "confidence": {
      "description": "How sure the extractor, a person or a program, is of this record: 0 to 1.",
      "type": "number",
      "minimum": 0,
      "maximum": 1
    },
    "withdrawn": {
      "description": "The source has taken it back.",
      "type": "boolean",
      "const": true
    }
  },
  "required": [
    "source"
  ],
  "additionalProperties": false,
  "examples": [
    {
      "source": "bulletin",
      "via": [
        {
          "who": "official",
          "term": "background",
          "cue": "suggested",
          "certainty": "possible"
        }
      ],
      "evidence": [
        {
          "exact": "Marr had offered a ceasefire in Arden’s name if Belmar withdraws its patrols"
        }
      ],
      "confidence": 0.9
    }
  ]
};

export const SourcingTerm: JsonSchema = {
  "title": "SourcingTerm",
  "description": "On what terms somebody speaks to a reporter, after the Associated Press's definitions.\n\n- `on-the-record`: May be quoted by name.\n- `background`: May be quoted under agreed conditions, usually by position and not by name.\n- `deep-background`: May be used, but not quoted and not attributed.",
  "type": "string",
  "enum": [
    "on-the-record",
    "background",
    "deep-background"
  ]
};

export const SpeechAct: JsonSchema = {
  "title": "SpeechAct",
  "description": "What is done by saying something. The number in brackets is the CAMEO code (Gerner, Schrodt and Yilmaz, codebook 1.1b3) that comes nearest.\n\n- `assert`: Truth: says that something is so (010).\n- `acknowledge`: Truth: grants that something is so. A fact; agreeing to a course of action is `agree`.\n- `hold`: Truth: is said to believe something, with no utterance reported.\n- `accuse`: Truth: alleges a deed (112). Judging a known one is `criticise`.\n- `deny`: Truth: says that something is not so, in answer to a recorded claim. Without one, it is a negated `assert`.\n- `decline-comment`: Truth: is asked and says nothing of it (011).\n- `omit`: Truth: leaves out, in a complete text, what a reader would expect there. Where another account has it, `about` refers to that record.\n- `warn`: Truth: says that harm is coming or may come, from elsewhere than the speaker (012). Harm that the speaker announces to do is `threaten`. Without harm it is `assert`, and a request to refrain that names no harm is `appeal`.\n- `appeal`: Will: asks somebody to do something (02): requests and urges.\n- `demand`: Will: asks for something as a right or a prerequisite (10). Otherwise it is `appeal`.\n- `instruct`: Will: tells those to do something who are bound to obey the speaker: one's own ministers, officials, forces or secretariat. Said to anybody else it is `appeal` or `demand`.\n- `offer`: Will: proposes what needs the other's consent (03). What does not is `commit`.\n- `commit`: Will: binds oneself, or says what one will do (03).\n- `agree`: Will: accepts a course of action. Granting a fact is `acknowledge`.\n- `reject`: Will: refuses a course of action (12).\n- `support`: Will: speaks for what should happen (052). What already happened is welcomed: `welcome`.\n- `declare`: Will: brings something about by saying it: recognises, proclaims, appoints.\n- `sign`: Will: puts one's name to an instrument (057).\n- `threaten`: Will: announces harm that the speaker will do to somebody (13). Harm from elsewhere is `warn`.\n- `retract`: Will: takes back what one said.\n- `welcome`: Value: is glad of what happened.\n- `thank`: Value: thanks somebody.\n- `assess`: Value: judges; `evaluation` says which way.\n- `criticise`: Value: faults a known deed or state (111).\n- `ask`: Question: asks to be told.",
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
  ]
};

export const Statement: JsonSchema = {
  "title": "Statement",
  "description": "Something said, or pointedly not said, as reported. One act per statement; a sentence with two acts makes two.",
  "type": "object",
  "properties": {
    "id": {
      "$ref": "#/$defs/Id",
      "description": "The record's id."
    },
    "type": {
      "description": "Tells it from the other events.",
      "type": "string",
      "const": "statement"
    },
    "speakers": {
      "description": "Who says it. Several speak jointly, or are candidates when each is uncertain.",
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/$defs/Party"
      }
    },
    "audience": {
      "description": "To whom it is said.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Participant"
      }
    },
    "act": {
      "$ref": "#/$defs/SpeechAct",
      "description": "What is done by saying it."
    },
    "content": {
      "description": "The words as they stand in the source's `text`.",
      "type": "string",
      "minLength": 1
    },
    "negated": {
      "description": "`content` is said not to be so. Never means that nothing was said.",
      "type": "boolean",
      "const": true
    },
    "evaluation": {
      "$ref": "#/$defs/Evaluation",
      "description": "Which way the judgement goes. Goes with the act `assess`."
    },
    "certainty": {
      "$ref": "#/$defs/Certainty",
      "description": "How surely the speaker says it."
    },
    "about": {
      "description": "What it is about.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Topic"
      }
    },
    "clauses": {
      "description": "Conditions, grounds, purposes and reservations.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Clause"
      }
    },
    "continuity": {
      "$ref": "#/$defs/Continuity",
      "description": "How it stands to what the speaker said before, as the source puts it."
    },
    "reports": {
      "description": "Who says so: one report or more. The record holds only what all of them say.",
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/$defs/SourceReport"
      }
    },
    "when": {
      "$ref": "#/$defs/When",
      "description": "When it happens."
    },
    "status": {
      "$ref": "#/$defs/EventStatus",
      "description": "Whether it has come about; `actual` when absent."
    },
    "links": {
      "description": "Its relations to other records.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Link"
      }
    },
    "codes": {
      "description": "Its codes in other schemes.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/EventCode"
      }
    },
    "note": {
      "description": "A remark of whoever made the record.",
      "type": "string",
      "minLength": 1
    },
    "extensions": {
      "$ref": "#/$defs/Extensions",
      "description": "Data of one's own."
    }
  },
  "required": [
    "id",
    "type",
    "speakers",
    "act",
    "content",
    "reports"
  ],
  "additionalProperties": false,
  "examples": [
    {
      "id": "ceasefire-offer",
      "type": "statement",
      "speakers": [
        {
          "who": "marr",
          "onBehalfOf": "arden"
        }
      ],
      "act": "offer",
      "content": "Arden offers a ceasefire if Belmar withdraws its patrols.",
      "about": [
        {
          "subject": "ceasefire"
        }
      ],
      "clauses": [
        {
          "kind": "if",
          "text": "Belmar withdraws its patrols",
          "about": [
            {
              "subject": "withdrawal",
              "by": [
                "belmar"
              ]
            }
          ]
        }
      ],
      "reports": [
        {
          "source": "bulletin",
          "via": [
            {
              "who": "official",
              "term": "background",
              "cue": "suggested",
              "certainty": "possible"
            }
          ],
          "evidence": [
            {
              "exact": "Marr had offered a ceasefire in Arden’s name if Belmar withdraws its patrols"
            }
          ]
        }
      ]
    }
  ]
};

export const Subject: JsonSchema = {
  "title": "Subject",
  "description": "What a topic is about. The most specific word that fits is the right one: each comment says where a neighbour begins. Anything else is a namespaced word of your own, such as `acme:visas`.\n\n- `ceasefire`: A stop to fighting, whatever its name: truce, cessation of hostilities. Restraint without a stop is `de-escalation`.\n- `withdrawal`: Forces, weapons or a party leaving a place.\n- `talks`: Talks as such: that they are held, resumed, continued or disturbed, where, how and with which mandate.\n- `mediation`: A third party's part in bringing sides together.\n- `settlement`: The end state sought: peace, a comprehensive or political solution.\n- `concessions`: Giving way on a stand, without saying on which.\n- `conflict`: The dispute or the fighting as a whole. One attack, or force threatened or used by one side, is `use-of-force`.\n- `territory`: Whose a place is, or is to be. Respect for existing borders as a principle is `sovereignty`.\n- `monitoring`: Watching whether something is kept. Forces that keep a peace are `peacekeeping`.\n- `assistance`: Support for somebody: financial, military, technical. Relief for people is `humanitarian`, growth `development`.\n- `humanitarian`: Relief for people in need: aid, access, corridors, evacuation, help after a disaster.\n- `detainees`: Prisoners, hostages, detained persons and their exchange.\n- `terrorism`: Terrorism and countering it.\n- `legitimacy`: Whether somebody may rightly speak or govern. Who does govern is `government`.\n- `legality`: Whether an act accords with law. Bringing somebody to court for it is `justice`.\n- `legal-force`: Whether a text binds.\n- `signature`: Signing a text.\n- `implementation`: Carrying out what was agreed.\n- `membership`: Belonging to an organisation or alliance.\n- `statehood`: Being, or being treated as, a state.\n- `elections`: Elections and referendums.\n- `legislation`: Acts of a legislature.\n- `reform`: Changes to institutions.\n- `relations`: How parties stand to each other: ties, partnership, rivalry. Keeping in touch is `communication-channels`.\n- `security-guarantees`: Undertakings to protect somebody in the future.\n- `sanctions`: Measures of pressure, their imposition and lifting. Duties on goods are `trade`.\n- `nuclear`: Nuclear weapons, material, programmes and installations, and their limits.\n- `economic`: The economy as such: growth, investment, finance, debt. Exchange of goods is `trade`.\n- `natural-resources`: Minerals, water, fisheries, forests. Oil, gas and power are `energy`.\n- `transport`: Routes by land, sea and air, and passage on them, freedom of navigation included.\n- `use-of-force`: Attacks, invasion and force against somebody, used, planned or renounced. Where forces stand is `military-posture`.\n- `de-escalation`: Lowering tensions, restraint, steps that build confidence. A stop to fighting is `ceasefire`.\n- `civilian-harm`: Killed, injured and endangered civilians, and their protection. Help for them is `humanitarian`.\n- `peacekeeping`: Forces that keep or restore a peace under an international mandate. Observers alone are `monitoring`.\n- `military-posture`: Where forces are and what they prepare: build-up, deployment, exercises, command. Their use is `use-of-force`.\n- `deterrence`: Keeping somebody from acting by the answer that awaits them. The means of one's own defence are `defence`.\n- `defence`: Defending oneself or with allies: alliances, joint defence, capabilities, military cooperation.\n- `security`: Safety, stability and threats in general, where no other word says of which kind.\n- `arms-control`: Limits on weapons, their spread and their testing: missiles, chemical and conventional arms. Nuclear arms are `nuclear`.\n- `drugs-and-crime`: Trade in, production of and fight against drugs, organised crime, trafficking, smuggling, corruption.\n- `cyber`: Attacks on and protection of networks and data.\n- `sovereignty`: Sovereignty, independence, territorial integrity and non-interference as principles. Whose a place is is `territory`.\n- `justice`: Courts, prosecution, accountability, amnesty, reparations.\n- `international-order`: The order among states: the Charter, international law, multilateral institutions and their reform.\n- `communication-channels`: Keeping in touch: hotlines, military contacts, consultation, coordination, follow-up. A negotiation is `talks`.\n- `diplomatic-missions`: Embassies, consulates, ambassadors and their staff: opening, closing, appointment, expulsion, immunity.\n- `regional-affairs`: Regional and global matters that are named only so.\n- `government`: Who governs: forming, changing and overthrowing a government, its offices, its conduct.\n- `democracy`: Democracy and the rule of law as such. A vote is `elections`.\n- `human-rights`: Rights of persons and groups: freedoms, women, minorities, workers.\n- `migration`: Refugees, displaced persons and migrants: leaving, asylum, return. One's own nationals are `citizens-abroad`.\n- `citizens-abroad`: A state's own nationals in another country: their safety, evacuation, consular help and return.\n- `health`: Public health, diseases, medicines, vaccines.\n- `culture`: Culture, education, sport, tourism and exchange between peoples.\n- `information`: What the public or a state gets to know: media, disinformation, intelligence, terms and times of publication.\n- `trade`: Exchange of goods and services: agreements, tariffs, market access, supply chains.\n- `development`: Lasting improvement of living conditions: development goals, poverty, food security, reconstruction.\n- `energy`: Oil, gas, electricity and other energy: supply, prices, projects.\n- `infrastructure`: Built works: power stations, bridges, ports, dams, pipelines; their construction, damage and protection.\n- `technology`: Science and technology, artificial intelligence, space, and controls on their export.\n- `climate`: Climate change and the environment.",
  "anyOf": [
    {
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
    },
    {
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]*:[a-z0-9][a-z0-9-]*$",
      "not": {
        "pattern": "[^!-~]"
      }
    }
  ]
};

export const TerritorialPosition: JsonSchema = {
  "title": "TerritorialPosition",
  "description": "A party's stand on territory, as reported. A statement about it is added only where occasion, words or a reply matter.",
  "type": "object",
  "properties": {
    "id": {
      "$ref": "#/$defs/Id",
      "description": "The record's id."
    },
    "type": {
      "description": "Tells it from the other events.",
      "type": "string",
      "const": "territorial-position"
    },
    "holder": {
      "$ref": "#/$defs/Id",
      "description": "The actor whose position it is. The id of an actor."
    },
    "territories": {
      "description": "The territories it concerns. Each is the id of a territory.",
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/$defs/Id"
      }
    },
    "stance": {
      "$ref": "#/$defs/TerritorialStance",
      "description": "What the holder holds."
    },
    "toward": {
      "description": "The actors whom it addresses, or whose right it concerns. Each is the id of an actor.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Id"
      }
    },
    "extent": {
      "$ref": "#/$defs/Extent",
      "description": "How much of each territory it concerns."
    },
    "clauses": {
      "description": "Conditions, grounds, purposes and reservations.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Clause"
      }
    },
    "continuity": {
      "$ref": "#/$defs/Continuity",
      "description": "How it stands to what the holder held before, as the source puts it."
    },
    "reports": {
      "description": "Who says so: one report or more. The record holds only what all of them say.",
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/$defs/SourceReport"
      }
    },
    "when": {
      "$ref": "#/$defs/When",
      "description": "When it happens."
    },
    "status": {
      "$ref": "#/$defs/EventStatus",
      "description": "Whether it has come about; `actual` when absent."
    },
    "links": {
      "description": "Its relations to other records.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Link"
      }
    },
    "codes": {
      "description": "Its codes in other schemes.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/EventCode"
      }
    },
    "note": {
      "description": "A remark of whoever made the record.",
      "type": "string",
      "minLength": 1
    },
    "extensions": {
      "$ref": "#/$defs/Extensions",
      "description": "Data of one's own."
    }
  },
  "required": [
    "id",
    "type",
    "holder",
    "territories",
    "stance",
    "reports"
  ],
  "additionalProperties": false,
  "examples": [
    {
      "id": "claim-of-arden",
      "type": "territorial-position",
      "holder": "arden",
      "territories": [
        "saltmarsh"
      ],
      "stance": "claims-sovereignty",
      "extent": "whole",
      "reports": [
        {
          "source": "bulletin",
          "evidence": [
            {
              "exact": "Both Arden and Belmar claim all of the Saltmarsh"
            }
          ]
        }
      ]
    }
  ]
};

export const TerritorialStance: JsonSchema = {
  "title": "TerritorialStance",
  "description": "What a party holds about a territory. None of them says that it is so.\n\n- `claims-sovereignty`: Holds that it is the holder's own.\n- `claims-annexation`: Holds that the holder has made it the holder's own.\n- `recognises`: Accepts somebody's right to it, or it as a state.\n- `refuses-recognition`: Does not accept somebody's right to it, or it as a state.\n- `demands-withdrawal`: Requires somebody to leave it.\n- `refuses-withdrawal`: Will not leave it.\n- `renounces`: Gives up a claim to it.\n- `offers`: Is ready to give it, or something about it, to somebody.\n- `reserves`: Leaves the question open expressly.",
  "type": "string",
  "enum": [
    "claims-sovereignty",
    "claims-annexation",
    "recognises",
    "refuses-recognition",
    "demands-withdrawal",
    "refuses-withdrawal",
    "renounces",
    "offers",
    "reserves"
  ]
};

export const Territory: JsonSchema = {
  "title": "Territory",
  "description": "A place: one that positions are about, or where something happens. Name and code identify it and assign it to nobody; no field says whose it is. That is said by positions and control assessments, each by somebody.",
  "type": "object",
  "properties": {
    "id": {
      "$ref": "#/$defs/Id",
      "description": "The record's id."
    },
    "name": {
      "description": "The words as they stand in the source's `text`.",
      "type": "string",
      "minLength": 1
    },
    "names": {
      "description": "Other names, each with its language and who uses it.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Name"
      }
    },
    "code": {
      "$ref": "#/$defs/TerritoryCode",
      "description": "Its code in ISO 3166-2 or ISO 3166-1, as an identifier only."
    },
    "within": {
      "$ref": "#/$defs/Id",
      "description": "The territory in which it lies, geographically. The id of a territory."
    },
    "sameAs": {
      "description": "IRIs that name the same place elsewhere.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Iri"
      }
    },
    "extensions": {
      "$ref": "#/$defs/Extensions",
      "description": "Data of one's own."
    }
  },
  "required": [
    "id",
    "name"
  ],
  "additionalProperties": false,
  "examples": [
    {
      "id": "saltmarsh",
      "name": "Saltmarsh",
      "names": [
        {
          "name": "Salinera",
          "usedBy": [
            "belmar"
          ]
        }
      ]
    }
  ]
};

export const TerritoryCode: JsonSchema = {
  "title": "TerritoryCode",
  "description": "A territory's code after ISO 3166-2, or ISO 3166-1 alpha-2, such as `UA-14` or `CY`.",
  "type": "string",
  "pattern": "^[A-Z]{2}(-[A-Z0-9]{1,3})?$",
  "not": {
    "pattern": "[^!-~]"
  }
};

export const TimePoint: JsonSchema = {
  "title": "TimePoint",
  "description": "The two points of a span of time.",
  "type": "string",
  "enum": [
    "start",
    "end"
  ]
};

export const TimeRelation: JsonSchema = {
  "title": "TimeRelation",
  "description": "How one time lies to another: the relations of Allen between whole spans, and `at`. `before`, `after` and `at` also relate points, and a point to a span.\n\n- `at`: At the time of the other, without saying which of the two is longer; for points, the same point.\n- `before`: Ends, and later the other starts.\n- `after`: Starts some time after the other's end.\n- `meets`: Ends at the moment at which the other starts: \"2025-04\" meets \"2025-05\".\n- `met-by`: Starts at the moment at which the other ends.\n- `overlaps`: Starts first, and ends within the other.\n- `overlapped-by`: Starts within the other, and ends later.\n- `starts`: Starts together with the other and ends sooner.\n- `started-by`: Starts together with the other and ends later.\n- `during`: Starts later and ends sooner.\n- `contains`: Starts sooner and ends later.\n- `finishes`: Starts later and ends together with the other.\n- `finished-by`: Starts sooner and ends together with the other.\n- `equals`: Starts and ends together with the other.",
  "type": "string",
  "enum": [
    "at",
    "before",
    "after",
    "meets",
    "met-by",
    "overlaps",
    "overlapped-by",
    "starts",
    "started-by",
    "during",
    "contains",
    "finishes",
    "finished-by",
    "equals"
  ]
};

export const Topic: JsonSchema = {
  "title": "Topic",
  "description": "What something is about: who is to do or did what, to whom, where, by when. At least one of `subject`, `ref` and `territories` is given.",
  "type": "object",
  "properties": {
    "subject": {
      "$ref": "#/$defs/Subject",
      "description": "The matter."
    },
    "ref": {
      "$ref": "#/$defs/Id",
      "description": "A record or a provision that it is about. The id of any record."
    },
    "aspect": {
      "$ref": "#/$defs/Aspect",
      "description": "What of the record named by `ref`."
    },
    "by": {
      "description": "The actors who do it, did it or are to do it. Each is the id of an actor.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Id"
      }
    },
    "toward": {
      "description": "The actors toward whom. Each is the id of an actor.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Id"
      }
    },
    "territories": {
      "description": "The territories where, or about which. Each is the id of a territory.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/Id"
      }
    },
    "when": {
      "$ref": "#/$defs/When",
      "description": "When it is to be or was done."
    }
  },
  "additionalProperties": false,
  "examples": [
    {
      "subject": "withdrawal",
      "by": [
        "arden",
        "belmar"
      ]
    }
  ]
};

export const Url: JsonSchema = {
  "title": "Url",
  "description": "A web address. Only `http` and `https`, so that it is safe to show as a link.",
  "type": "string",
  "pattern": "^https?://[^\\x00-\\x20\"<>\\\\^`{|}\\x7f]+$",
  "not": {
    "pattern": "[\\x00-\\x20]"
  }
};

export const When: JsonSchema = {
  "title": "When",
  "description": "When something happens, as precisely as its source says and no more. At least one of `date`, `duration`, `relative` and `asWritten` is given.",
  "type": "object",
  "properties": {
    "date": {
      "$ref": "#/$defs/Date",
      "description": "The date in EDTF (ISO 8601-2:2019): `2025-05-16`, `2025-05`, `2025-05-16?`, `XXXX-05-16` for a day of an unstated year. What is dated lies somewhere within the date."
    },
    "duration": {
      "$ref": "#/$defs/Duration",
      "description": "How long it lasts."
    },
    "relative": {
      "description": "Where it lies relative to other records. All of them hold.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/RelativeTime"
      }
    },
    "asWritten": {
      "description": "The words of the source, also where they are wrong.",
      "type": "string",
      "minLength": 1
    },
    "calendar": {
      "$ref": "#/$defs/Calendar",
      "description": "The calendar of `asWritten`, where it is not the Gregorian. `date` is always Gregorian."
    },
    "basis": {
      "$ref": "#/$defs/Basis",
      "description": "Whether the source states the time, or it was concluded."
    }
  },
  "additionalProperties": false,
  "examples": [
    {
      "date": "2031-03-12",
      "asWritten": "on 12 March 2031"
    }
  ]
};
