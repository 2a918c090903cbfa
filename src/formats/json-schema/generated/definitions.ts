// Made by `npm run generate` from the schemas and the comments of the sources: change those.

import type { JsonSchema } from "../json-schema.js";

export const Actor: JsonSchema = {
  "title": "Actor",
  "description": "A person, state, body or group that acts or speaks.",
  "type": "object",
  "properties": {
    "id": {"$ref": "#/$defs/Id", "description": "The record's id."},
    "kind": {"$ref": "#/$defs/ActorKind", "description": "The kind of actor."},
    "name": {"$ref": "#/$defs/Text", "description": "The name that the dossier uses."},
    "names": {"description": "Other names, including metonyms.", "type": "array", "items": {"$ref": "#/$defs/Name"}},
    "country": {
      "$ref": "#/$defs/CountryCode",
      "description": "The ISO 3166-1 alpha-2 country code, for a polity that has one."
    },
    "offices": {"description": "The offices the actor holds or held.", "type": "array", "items": {"$ref": "#/$defs/Office"}},
    "partOf": {"$ref": "#/$defs/Id", "description": "The larger actor this one belongs to. The id of an actor."},
    "members": {
      "description": "The actors of a `group`, as far as the source names them. Each is the id of an actor.",
      "type": "array",
      "items": {"$ref": "#/$defs/Id"}
    },
    "sameAs": {
      "description": "IRIs that identify the same actor in other data sets.",
      "type": "array",
      "items": {"$ref": "#/$defs/Iri"}
    },
    "extensions": {"$ref": "#/$defs/Extensions", "description": "Your own data, under namespaced keys."}
  },
  "required": ["id", "kind", "name"],
  "additionalProperties": false,
  "examples": [{"id": "arden", "kind": "polity", "name": "Arden"}]
};

export const ActorKind: JsonSchema = {
  "title": "ActorKind",
  "description": "The kinds of actor. A kind takes no side in a dispute about status.\n\n- `polity`: A state or would-be state, and its government.\n- `body`: An organ of a polity or organisation: a ministry, a presidential office, a parliament.\n- `organisation`: An intergovernmental or other organisation, an alliance, a party.\n- `person`: A human being.\n- `group`: Several actors that speak or act as one, without an organisation: \"allies and partners\", \"both sides\".\n- `delegation`: People sent to a meeting on behalf of an actor.\n- `armed-force`: Armed forces, of a state or of any other group.\n- `media`: A news medium, or several named together.\n- `unnamed`: Somebody the source leaves unnamed: \"a senior official\".",
  "type": "string",
  "enum": ["polity", "body", "organisation", "person", "group", "delegation", "armed-force", "media", "unnamed"]
};

export const Aspect: JsonSchema = {
  "title": "Aspect",
  "description": "The aspects of a record that a topic can concern.\n\n- `occurrence`: Whether it happened or was said at all.\n- `wording`: Its exact words.\n- `topic`: Its subject matter.\n- `outcome`: Its result.",
  "type": "string",
  "enum": ["occurrence", "wording", "topic", "outcome"]
};

export const AttributionLink: JsonSchema = {
  "title": "AttributionLink",
  "description": "One voice between the source and the speaker. It has `who`, `cue` or both.",
  "type": "object",
  "properties": {
    "who": {
      "$ref": "#/$defs/Id",
      "description": "The voice that passes it on: an actor, a source, or the statement that records the utterance. The id of an actor, a source or a statement."
    },
    "term": {"$ref": "#/$defs/SourcingTerm", "description": "The terms on which this voice spoke."},
    "cue": {"$ref": "#/$defs/Text", "description": "The words that mark the attribution: \"Reportedly\", \"according to\"."},
    "certainty": {"$ref": "#/$defs/Certainty", "description": "This voice's own certainty."},
    "evidence": {
      "description": "Quotations from the report's source that show this link.",
      "type": "array",
      "items": {"$ref": "#/$defs/Evidence"}
    }
  },
  "additionalProperties": false,
  "examples": [{"who": "official", "term": "background", "cue": "suggested", "certainty": "possible"}]
};

export const Basis: JsonSchema = {
  "title": "Basis",
  "description": "The ground on which something is recorded.\n\n- `stated`: The text says it.\n- `presupposed`: The text takes it for granted: \"their *remaining* demands\" presupposes demands.\n- `inferred`: The text only implies it; the maker of the record concluded it.",
  "type": "string",
  "enum": ["stated", "presupposed", "inferred"]
};

export const Calendar: JsonSchema = {
  "title": "Calendar",
  "description": "The calendars a date may be written in: the identifiers of Unicode CLDR, plus `julian`.\n\n- `buddhist`: Thai Buddhist.\n- `chinese`: Traditional Chinese.\n- `coptic`: Coptic.\n- `dangi`: Traditional Korean.\n- `ethioaa`: Ethiopian, years counted from the Amete Alem era.\n- `ethiopic`: Ethiopian, years counted from the Amete Mihret era.\n- `gregory`: Gregorian.\n- `hebrew`: Hebrew.\n- `indian`: Indian national.\n- `islamic`: Hijri, its variant unstated.\n- `islamic-civil`: Hijri, tabular, civil epoch.\n- `islamic-rgsa`: Hijri, by sighting in Saudi Arabia.\n- `islamic-tbla`: Hijri, tabular, astronomical epoch.\n- `islamic-umalqura`: Hijri of Umm al-Qura.\n- `iso8601`: Gregorian, with the weeks of ISO 8601.\n- `japanese`: Japanese imperial.\n- `julian`: Julian, which CLDR lacks.\n- `persian`: Persian (Solar Hijri).\n- `roc`: Republic of China (Minguo).",
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
  "description": "Degrees of certainty, after the modality of FactBank (Saurí and Pustejovsky 2009). They are independent of polarity: a firm denial is `certain`, too.\n\n- `certain`: Stated without doubt.\n- `probable`: Presented as likely: \"probably\", \"is expected to\".\n- `possible`: Presented as possible: \"may\", \"might\", \"suggests\".\n- `uncommitted`: Passed on without endorsement: \"reportedly\", \"claims\".",
  "type": "string",
  "enum": ["certain", "probable", "possible", "uncommitted"]
};

export const Change: JsonSchema = {
  "title": "Change",
  "description": "How the matter of a topic changes, or is to change.\n\n- `more`: It grows in number, degree or speed: \"step up\", \"deepen\", \"increase\".\n- `less`: It shrinks in number, degree or speed: \"reduce\", \"ease\", \"slow\".\n- `begins`: It comes into being or resumes: \"launch\", \"open\", \"resume\".\n- `continues`: It goes on as it is: \"continue\", \"maintain\", \"keep\".\n- `ends`: It stops: \"end\", \"lift\", \"suspend\", \"close\".",
  "type": "string",
  "enum": ["more", "less", "begins", "continues", "ends"]
};

export const Clause: JsonSchema = {
  "title": "Clause",
  "description": "A condition, ground, purpose or reservation attached to a statement, a position, a provision or a meeting.",
  "type": "object",
  "properties": {
    "kind": {"$ref": "#/$defs/ClauseKind", "description": "The kind of clause."},
    "text": {"$ref": "#/$defs/Text", "description": "The clause in words, without its conjunction: \"Y lifts the blockade\"."},
    "about": {"description": "The topics of the clause.", "type": "array", "items": {"$ref": "#/$defs/Topic"}}
  },
  "required": ["kind", "text"],
  "additionalProperties": false,
  "examples": [{"kind": "if", "text": "Belmar withdraws its patrols", "about": [{"subject": "withdrawal", "by": ["belmar"]}]}]
};

export const ClauseKind: JsonSchema = {
  "title": "ClauseKind",
  "description": "The kinds of clause. The first five make the record conditional; the others leave it unconditional.\n\n- `if`: It holds if this is the case: \"provided that\", \"in case\".\n- `unless`: It holds except if this is the case: \"unless\".\n- `until`: It holds until this happens.\n- `only-after`: It holds only after this has happened: \"not before\", \"following\".\n- `in-exchange-for`: It is given in return for this: \"in exchange for\".\n- `because`: The reason given.\n- `based-on`: The text, decision or principle on which it rests: \"in accordance with\", \"pursuant to\", \"derived from\".\n- `by-means-of`: The means, channel or framework: \"through the UN\", \"by peaceful means\", \"within the framework of\".\n- `so-that`: The purpose given.\n- `without-prejudice-to`: A right or matter it leaves unaffected: \"without prejudice to\", \"notwithstanding\".",
  "type": "string",
  "enum": [
    "if",
    "unless",
    "until",
    "only-after",
    "in-exchange-for",
    "because",
    "based-on",
    "by-means-of",
    "so-that",
    "without-prejudice-to"
  ]
};

export const Continuity: JsonSchema = {
  "title": "Continuity",
  "description": "How a statement or position compares with the same party's earlier ones, according to the source.\n\n- `new`: Said or held for the first time.\n- `unchanged`: As before: \"reiterated\", \"remains\".\n- `hardened`: Demands more, or concedes less, than before.\n- `softened`: Demands less, or concedes more, than before.\n- `reversed`: The opposite of the earlier statement or position.",
  "type": "string",
  "enum": ["new", "unchanged", "hardened", "softened", "reversed"]
};

export const ControlAssessment: JsonSchema = {
  "title": "ControlAssessment",
  "description": "An assessment of who holds ground. The assessor is the innermost voice of each report. It implies no right.",
  "type": "object",
  "properties": {
    "id": {"$ref": "#/$defs/Id", "description": "The record's id."},
    "type": {"description": "The event type.", "type": "string", "const": "control-assessment"},
    "territories": {
      "description": "The territories it concerns, each one separately. Each is the id of a territory.",
      "type": "array",
      "minItems": 1,
      "items": {"$ref": "#/$defs/Id"}
    },
    "controller": {"$ref": "#/$defs/Id", "description": "The actor said to hold them. The id of an actor."},
    "kind": {"$ref": "#/$defs/ControlKind", "description": "The way of holding them."},
    "degree": {"$ref": "#/$defs/ControlDegree", "description": "How much of each territory is held."},
    "reports": {
      "description": "The reports, one or more. The record holds only the content that all of them confirm.",
      "type": "array",
      "minItems": 1,
      "items": {"$ref": "#/$defs/SourceReport"}
    },
    "when": {"$ref": "#/$defs/When", "description": "The time it happens."},
    "status": {"$ref": "#/$defs/EventStatus", "description": "Whether it has come about; `actual` if absent."},
    "links": {"description": "Its relations to other records.", "type": "array", "items": {"$ref": "#/$defs/Link"}},
    "codes": {"description": "Its codes in external coding schemes.", "type": "array", "items": {"$ref": "#/$defs/EventCode"}},
    "note": {"$ref": "#/$defs/Text", "description": "A remark by the maker of the record."},
    "extensions": {"$ref": "#/$defs/Extensions", "description": "Your own data, under namespaced keys."}
  },
  "required": ["id", "type", "territories", "reports"],
  "additionalProperties": false,
  "examples": [
    {
      "id": "presence",
      "type": "control-assessment",
      "territories": ["saltmarsh"],
      "controller": "belmar",
      "kind": "presence",
      "degree": "partial",
      "reports": [
        {
          "source": "bulletin",
          "via": [{"who": "observers", "cue": "reported"}],
          "evidence": [{"exact": "Belmar’s patrols hold part of the Saltmarsh"}]
        }
      ]
    }
  ]
};

export const ControlDegree: JsonSchema = {
  "title": "ControlDegree",
  "description": "How much of each territory is held.\n\n- `full`: All of it.\n- `partial`: Some of it is held: \"partially occupied\".\n- `not-full`: Not all of it is held, perhaps none: \"does not possess full control\".\n- `contested`: Several actors hold or fight for it.\n- `none`: None of it is held.",
  "type": "string",
  "enum": ["full", "partial", "not-full", "contested", "none"]
};

export const ControlKind: JsonSchema = {
  "title": "ControlKind",
  "description": "The ways of holding ground.\n\n- `control`: Has the power to decide there.\n- `presence`: Has people or forces there.\n- `administration`: Runs public offices and services there.",
  "type": "string",
  "enum": ["control", "presence", "administration"]
};

export const CountryCode: JsonSchema = {
  "title": "CountryCode",
  "description": "A country code after ISO 3166-1 alpha-2, such as `KE`.",
  "type": "string",
  "pattern": "^[A-Z]{2}$",
  "not": {"pattern": "[^!-~]"}
};

export const Coverage: JsonSchema = {
  "title": "Coverage",
  "description": "How much of a source its `text` contains. Only a complete text can show that the source omits something.\n\n- `complete`: All of it.\n- `extract`: Selected parts.\n- `truncated`: The beginning; the rest is cut off.",
  "type": "string",
  "enum": ["complete", "extract", "truncated"]
};

export const Date: JsonSchema = {
  "title": "Date",
  "description": "A date: EDTF (ISO 8601-2:2019), levels 0 to 2. It accepts exactly the texts that `parseEdtf` parses. In JSON Schema it is a pattern, which also accepts some invalid dates, such as February 30.",
  "type": "string",
  "pattern": "^([?~%]?((-?[0-9X]{4}|Y-?[1-9]([0-9]{4,}(E[1-9][0-9]*)?|[0-9]{0,3}E[1-9][0-9]*))(S[1-9][0-9]{0,2})?[?~%]?|-?[0-9X]{4}[?~%]?-([?~%]?(2[1-9]|3[0-9]|4[01])[?~%]?|[?~%]?(0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(-[?~%]?(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))|-?[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T(([01][0-9]|2[0-3])(:[0-5][0-9]){2}|24:00:00)(Z|[+-]([01][0-9]|2[0-3])(:[0-5][0-9])?)?|([?~%]?((-?[0-9X]{4}|Y-?[1-9]([0-9]{4,}(E[1-9][0-9]*)?|[0-9]{0,3}E[1-9][0-9]*))(S[1-9][0-9]{0,2})?[?~%]?|-?[0-9X]{4}[?~%]?-([?~%]?(2[1-9]|3[0-9]|4[01])[?~%]?|[?~%]?(0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(-[?~%]?(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))|[.]{2})?/([?~%]?((-?[0-9X]{4}|Y-?[1-9]([0-9]{4,}(E[1-9][0-9]*)?|[0-9]{0,3}E[1-9][0-9]*))(S[1-9][0-9]{0,2})?[?~%]?|-?[0-9X]{4}[?~%]?-([?~%]?(2[1-9]|3[0-9]|4[01])[?~%]?|[?~%]?(0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(-[?~%]?(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))|[.]{2})?|\\[([.]{2})?[?~%]?((-?[0-9X]{4}|Y-?[1-9]([0-9]{4,}(E[1-9][0-9]*)?|[0-9]{0,3}E[1-9][0-9]*))(S[1-9][0-9]{0,2})?[?~%]?|-?[0-9X]{4}[?~%]?-([?~%]?(2[1-9]|3[0-9]|4[01])[?~%]?|[?~%]?(0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(-[?~%]?(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))((,|[.]{2})[?~%]?((-?[0-9X]{4}|Y-?[1-9]([0-9]{4,}(E[1-9][0-9]*)?|[0-9]{0,3}E[1-9][0-9]*))(S[1-9][0-9]{0,2})?[?~%]?|-?[0-9X]{4}[?~%]?-([?~%]?(2[1-9]|3[0-9]|4[01])[?~%]?|[?~%]?(0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(-[?~%]?(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?)))*([.]{2})?\\]|\\{([.]{2})?[?~%]?((-?[0-9X]{4}|Y-?[1-9]([0-9]{4,}(E[1-9][0-9]*)?|[0-9]{0,3}E[1-9][0-9]*))(S[1-9][0-9]{0,2})?[?~%]?|-?[0-9X]{4}[?~%]?-([?~%]?(2[1-9]|3[0-9]|4[01])[?~%]?|[?~%]?(0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(-[?~%]?(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?))((,|[.]{2})[?~%]?((-?[0-9X]{4}|Y-?[1-9]([0-9]{4,}(E[1-9][0-9]*)?|[0-9]{0,3}E[1-9][0-9]*))(S[1-9][0-9]{0,2})?[?~%]?|-?[0-9X]{4}[?~%]?-([?~%]?(2[1-9]|3[0-9]|4[01])[?~%]?|[?~%]?(0[1-9X]|1[0-2X]|X[0-9X])[?~%]?(-[?~%]?(0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])[?~%]?)?)))*([.]{2})?\\})$",
  "not": {"pattern": "[^!-~]"}
};

export const DatePhase: JsonSchema = {
  "title": "DatePhase",
  "description": "The parts of a date that words name: \"early October\", \"mid-2031\".\n\n- `early`: In its first half.\n- `mid`: Around its middle: in neither the first nor the last quarter.\n- `late`: In its second half.",
  "type": "string",
  "enum": ["early", "mid", "late"]
};

export const DiplomaticEvent: JsonSchema = {
  "title": "DiplomaticEvent",
  "description": "Any reported event: a statement, meeting, territorial position or control assessment. Narrow on `type` to get the record's type.",
  "oneOf": [
    {"$ref": "#/$defs/Statement"},
    {"$ref": "#/$defs/Meeting"},
    {"$ref": "#/$defs/TerritorialPosition"},
    {"$ref": "#/$defs/ControlAssessment"}
  ],
  "examples": [
    {
      "id": "ceasefire-offer",
      "type": "statement",
      "speakers": [{"who": "marr", "onBehalfOf": "arden"}],
      "act": "offer",
      "content": "Arden offers a ceasefire if Belmar withdraws its patrols.",
      "about": [{"subject": "ceasefire"}],
      "clauses": [
        {"kind": "if", "text": "Belmar withdraws its patrols", "about": [{"subject": "withdrawal", "by": ["belmar"]}]}
      ],
      "reports": [
        {
          "source": "bulletin",
          "via": [{"who": "official", "term": "background", "cue": "suggested", "certainty": "possible"}],
          "evidence": [{"exact": "Marr had offered a ceasefire in Arden’s name if Belmar withdraws its patrols"}]
        }
      ]
    }
  ]
};

export const Dossier: JsonSchema = {
  "title": "Dossier",
  "description": "One JSON document: its sources, the actors, territories and instruments they mention, and the events they report. Records refer to each other by id.",
  "type": "object",
  "properties": {
    "$schema": {"$ref": "#/$defs/Text", "description": "The address of a JSON Schema of the format, for editors."},
    "format": {"description": "The format and its major version.", "type": "string", "const": "diplomatic-events/1"},
    "title": {"$ref": "#/$defs/Text", "description": "A title for the dossier."},
    "sources": {
      "description": "The texts and recordings that report the events.",
      "type": "array",
      "items": {"$ref": "#/$defs/Source"}
    },
    "actors": {
      "description": "The people, states, bodies and groups that act or speak.",
      "type": "array",
      "items": {"$ref": "#/$defs/Actor"}
    },
    "territories": {
      "description": "The places that the events concern.",
      "type": "array",
      "items": {"$ref": "#/$defs/Territory"}
    },
    "instruments": {
      "description": "The texts that parties agree, propose or adopt.",
      "type": "array",
      "items": {"$ref": "#/$defs/Instrument"}
    },
    "events": {"description": "The reported events.", "type": "array", "items": {"$ref": "#/$defs/DiplomaticEvent"}},
    "extensions": {"$ref": "#/$defs/Extensions", "description": "Your own data, under namespaced keys."}
  },
  "required": ["format", "sources", "actors", "events"],
  "additionalProperties": false,
  "examples": [{"format": "diplomatic-events/1", "title": "Talks on the Saltmarsh", "sources": [], "actors": [], "events": []}]
};

export const Duration: JsonSchema = {
  "title": "Duration",
  "description": "A length of time. It has `iso`, `asWritten` or both. A range (\"a week to 10 days\") has `iso` and `upTo`.",
  "type": "object",
  "properties": {
    "iso": {
      "$ref": "#/$defs/IsoDuration",
      "description": "The length as an ISO 8601 duration: `PT2H`, `P14D`; the shorter one of a range."
    },
    "upTo": {"$ref": "#/$defs/IsoDuration", "description": "The longer length of a range."},
    "bound": {"$ref": "#/$defs/DurationBound", "description": "How to read `iso`; as stated if absent."},
    "asWritten": {"$ref": "#/$defs/Text", "description": "The source's own words: \"two-hour\", \"brief\"."},
    "basis": {"$ref": "#/$defs/Basis", "description": "The basis of the length, if another than that of the time."}
  },
  "additionalProperties": false,
  "examples": [{"iso": "P7D", "upTo": "P10D", "asWritten": "a week to 10 days"}]
};

export const DurationBound: JsonSchema = {
  "title": "DurationBound",
  "description": "How to read a measure: a length of time, a distance between two points in time, a quantity.\n\n- `about`: Approximate: \"about two hours\".\n- `at-least`: This much or more: \"more than two hours\", \"not before\", \"at least 40\".\n- `at-most`: This much or less: \"under two hours\", \"within\", \"at the latest\", \"up to 40\".",
  "type": "string",
  "enum": ["about", "at-least", "at-most"]
};

export const Evaluation: JsonSchema = {
  "title": "Evaluation",
  "description": "The direction of a judgement.\n\n- `positive`: Favourable.\n- `negative`: Unfavourable.\n- `mixed`: Favourable in part and unfavourable in part.",
  "type": "string",
  "enum": ["positive", "negative", "mixed"]
};

export const EventCode: JsonSchema = {
  "title": "EventCode",
  "description": "A record's code in an external coding scheme. A code is ambiguous without its codebook, so all three fields are required.",
  "type": "object",
  "properties": {
    "scheme": {"$ref": "#/$defs/Text", "description": "The scheme: `CAMEO`, `PLOVER`."},
    "version": {"$ref": "#/$defs/Text", "description": "The codebook's version: `1.1b3`."},
    "code": {"$ref": "#/$defs/Text", "description": "The code."}
  },
  "required": ["scheme", "version", "code"],
  "additionalProperties": false,
  "examples": [{"scheme": "CAMEO", "version": "1.1b3", "code": "046"}]
};

export const EventStatus: JsonSchema = {
  "title": "EventStatus",
  "description": "Whether the recorded event has come about.\n\n- `actual`: It has come about.\n- `planned`: Planned: \"will recognise\".\n- `possible`: Under consideration, or may come about: \"is considering\".\n- `not-actual`: It did not come about: \"did not meet\".\n- `cancelled`: Planned, then called off.\n- `postponed`: Planned, then put off.\n- `refused`: Proposed, and declined.",
  "type": "string",
  "enum": ["actual", "planned", "possible", "not-actual", "cancelled", "postponed", "refused"]
};

export const Evidence: JsonSchema = {
  "title": "Evidence",
  "description": "A quotation from a source that supports a record, after the text quote and text position selectors of the W3C Web Annotation Data Model. A discontinuous passage takes several. The quotation is authoritative: offsets are checked against it, and `anchorEvidence` computes them.",
  "type": "object",
  "properties": {
    "exact": {
      "description": "The quoted words, exactly as in the source's `text`, but for white space.",
      "type": "string",
      "minLength": 1
    },
    "in": {
      "$ref": "#/$defs/EvidencePlace",
      "description": "The part of the source that has them, and in which offsets count; its `text` if absent."
    },
    "prefix": {
      "description": "The words directly before `exact`. Needed where `exact` occurs more than once.",
      "type": "string",
      "minLength": 1
    },
    "suffix": {"description": "The words directly after `exact`.", "type": "string", "minLength": 1},
    "start": {
      "description": "The offset where `exact` starts in the text, in UTF-16 code units from 0.",
      "type": "integer",
      "minimum": 0,
      "maximum": 9007199254740991
    },
    "end": {
      "description": "The offset of the first code unit after `exact`.",
      "type": "integer",
      "minimum": 0,
      "maximum": 9007199254740991
    },
    "quoted": {"description": "The words are the speaker's own rather than the source's.", "type": "boolean", "const": true}
  },
  "required": ["exact"],
  "additionalProperties": false,
  "examples": [{"exact": "No such offer was made", "quoted": true}]
};

export const EvidencePlace: JsonSchema = {
  "title": "EvidencePlace",
  "description": "The parts of a source in which a quotation can stand.\n\n- `text`: In its `text`.\n- `title`: In its `title`: a headline or the name of a document.",
  "type": "string",
  "enum": ["text", "title"]
};

export const Extensions: JsonSchema = {
  "title": "Extensions",
  "description": "Your own data. Keys have a namespace (`\"acme:priority\"`); values are any JSON. Extensions are the only open part of a dossier.",
  "type": "object",
  "propertyNames": {"type": "string", "pattern": "^[a-z][a-z0-9-]*:[A-Za-z0-9._-]+$", "not": {"pattern": "[^!-~]"}},
  "additionalProperties": {},
  "examples": [{"acme:desk": "coast", "acme:reviewed": {"by": "ja", "on": "2031-03-22"}}]
};

export const Extent: JsonSchema = {
  "title": "Extent",
  "description": "How much of each territory a position concerns.\n\n- `whole`: All of it.\n- `part`: A part of it.\n- `line`: A border or line in it.",
  "type": "string",
  "enum": ["whole", "part", "line"]
};

export const Id: JsonSchema = {
  "title": "Id",
  "description": "The identifier of a record within its dossier: 1 to 64 letters (a–z, A–Z), digits, `-`, `_` or `.`, starting with a letter or a digit. All records of a dossier, provisions and topics included, share one namespace. An id has no meaning outside its dossier.",
  "type": "string",
  "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
  "not": {"pattern": "[^!-~]"}
};

export const Instrument: JsonSchema = {
  "title": "Instrument",
  "description": "A memorandum, treaty, plan, resolution or note, as reported.",
  "type": "object",
  "properties": {
    "id": {"$ref": "#/$defs/Id", "description": "The record's id."},
    "kind": {"$ref": "#/$defs/InstrumentKind", "description": "The kind of instrument."},
    "title": {"$ref": "#/$defs/Text", "description": "Its title."},
    "parties": {
      "description": "Its parties; `role` marks witnesses, mediators and guarantors.",
      "type": "array",
      "items": {"$ref": "#/$defs/Participant"}
    },
    "stage": {"$ref": "#/$defs/InstrumentStage", "description": "The stage that it reached at the time in `when`."},
    "version": {"$ref": "#/$defs/Text", "description": "The source's name for this version, if there are several."},
    "provisions": {"description": "Its provisions.", "type": "array", "items": {"$ref": "#/$defs/Provision"}},
    "reports": {
      "description": "The reports, one or more. The record holds only the content that all of them confirm.",
      "type": "array",
      "minItems": 1,
      "items": {"$ref": "#/$defs/SourceReport"}
    },
    "when": {"$ref": "#/$defs/When", "description": "The time it happens."},
    "status": {"$ref": "#/$defs/EventStatus", "description": "Whether it has come about; `actual` if absent."},
    "links": {"description": "Its relations to other records.", "type": "array", "items": {"$ref": "#/$defs/Link"}},
    "codes": {"description": "Its codes in external coding schemes.", "type": "array", "items": {"$ref": "#/$defs/EventCode"}},
    "note": {"$ref": "#/$defs/Text", "description": "A remark by the maker of the record."},
    "extensions": {"$ref": "#/$defs/Extensions", "description": "Your own data, under namespaced keys."}
  },
  "required": ["id", "kind", "reports"],
  "additionalProperties": false,
  "examples": [
    {
      "id": "memorandum",
      "kind": "memorandum",
      "parties": [{"who": "arden"}, {"who": "belmar"}],
      "stage": "proposed",
      "when": {
        "relative": [{"relation": "after", "to": "talks", "nearness": "shortly"}],
        "asWritten": "Shortly after the talks"
      },
      "provisions": [
        {"id": "truce", "text": "A ceasefire.", "subject": "ceasefire"},
        {
          "id": "heavy-weapons",
          "text": "Both sides withdraw heavy weapons.",
          "force": "obligatory",
          "subject": "withdrawal",
          "by": ["arden", "belmar"],
          "when": {
            "relative": [
              {"point": "end", "relation": "after", "to": "truce", "toPoint": "start", "offset": "P14D", "bound": "at-most"}
            ],
            "asWritten": "within 14 days of the start of a ceasefire"
          }
        }
      ],
      "reports": [
        {
          "source": "bulletin",
          "evidence": [
            {"exact": "Shortly after the talks the League put forward a draft memorandum"},
            {"exact": "shall withdraw heavy weapons within 14 days of the start of a ceasefire", "quoted": true}
          ]
        }
      ]
    }
  ]
};

export const InstrumentKind: JsonSchema = {
  "title": "InstrumentKind",
  "description": "The kinds of instrument, as its parties or its source call it.\n\n- `memorandum`: A memorandum of understanding or the like.\n- `treaty`: A treaty, convention, covenant or protocol.\n- `agreement`: An agreement, accord, arrangement or deal under any other name.\n- `plan`: A plan, roadmap, framework or set of principles.\n- `resolution`: A resolution or decision of a body.\n- `note`: A diplomatic note or letter.\n- `law`: An act of a legislature, or a bill.\n- `order`: An order, decree or regulation of an executive: it binds those whom it governs.",
  "type": "string",
  "enum": ["memorandum", "treaty", "agreement", "plan", "resolution", "note", "law", "order"]
};

export const InstrumentStage: JsonSchema = {
  "title": "InstrumentStage",
  "description": "The stages of an instrument. Record a dispute about its stage as a statement about it.\n\n- `draft`: Not yet put forward.\n- `proposed`: Put forward.\n- `under-negotiation`: The sides negotiate its wording.\n- `text-agreed`: Its wording is agreed.\n- `initialled`: Initialled by negotiators.\n- `signed`: Signed or adopted.\n- `issued`: Issued, with no need of a signature: an order, a decree, a note, a joint statement.\n- `ratified`: Its parties have consented to be bound.\n- `in-force`: In force.\n- `ended`: Expired, terminated or replaced.",
  "type": "string",
  "enum": [
    "draft",
    "proposed",
    "under-negotiation",
    "text-agreed",
    "initialled",
    "signed",
    "issued",
    "ratified",
    "in-force",
    "ended"
  ]
};

export const Iri: JsonSchema = {
  "title": "Iri",
  "description": "An IRI (RFC 3987) that identifies a thing in other data: `http`, `https` or `urn`.",
  "type": "string",
  "pattern": "^([Hh][Tt][Tt][Pp][Ss]?://|[Uu][Rr][Nn]:[A-Za-z0-9][A-Za-z0-9-]{1,31}:)[^\\x00-\\x20\"<>\\\\^`{|}\\x7f]+$",
  "not": {"pattern": "[\\x00-\\x20]"}
};

export const IsoDuration: JsonSchema = {
  "title": "IsoDuration",
  "description": "An ISO 8601 duration without a sign.",
  "type": "string",
  "pattern": "^P([0-9]+([.,][0-9]+)?Y|([0-9]+Y)?[0-9]+([.,][0-9]+)?M|([0-9]+Y)?([0-9]+M)?[0-9]+([.,][0-9]+)?W|([0-9]+Y)?([0-9]+M)?([0-9]+W)?[0-9]+([.,][0-9]+)?D|([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?T([0-9]+([.,][0-9]+)?H|([0-9]+H)?[0-9]+([.,][0-9]+)?M|([0-9]+H)?([0-9]+M)?[0-9]+([.,][0-9]+)?S))$",
  "not": {"pattern": "[^!-~]"}
};

export const Issue: JsonSchema = {
  "title": "Issue",
  "description": "One problem in a checked value. Plain data, the same for the library, the command, tests and pages. A later version may add a field or a code.",
  "type": "object",
  "properties": {
    "code": {"$ref": "#/$defs/IssueCode", "description": "A stable, documented word for the kind of problem."},
    "severity": {
      "description": "An error fails the check, a warning never does.",
      "type": "string",
      "enum": ["error", "warning"]
    },
    "path": {
      "description": "The place: object keys and array indexes from the root of the checked value.",
      "type": "array",
      "items": {"anyOf": [{"type": "string"}, {"type": "integer", "minimum": 0, "maximum": 9007199254740991}]}
    },
    "pointer": {"description": "The same place as a JSON Pointer (RFC 6901), `\"\"` for the root.", "type": "string"},
    "message": {"description": "One sentence: what the check found and what it expected.", "type": "string"},
    "hint": {"description": "What to do about it.", "type": "string"},
    "params": {
      "description": "The values in the message, for programs.",
      "type": "object",
      "propertyNames": {"type": "string"},
      "additionalProperties": {}
    },
    "line": {
      "description": "The line in the JSON text, from 1. Present when JSON text was checked.",
      "type": "integer",
      "minimum": 1,
      "maximum": 9007199254740991
    },
    "column": {
      "description": "The column in the JSON text, from 1, in UTF-16 code units. Present when JSON text was checked.",
      "type": "integer",
      "minimum": 1,
      "maximum": 9007199254740991
    }
  },
  "required": ["code", "severity", "path", "pointer", "message", "params"],
  "additionalProperties": {}
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
    "reversed-range",
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
    "statement-without-occasion",
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
  "pattern": "^([A-Za-z]{2,3}|[IiXx]-[A-Za-z0-9]{1,8})(-[A-Za-z0-9]{1,8})*$",
  "not": {"pattern": "[^!-~]"}
};

export const Link: JsonSchema = {
  "title": "Link",
  "description": "A relation of this record to another.",
  "type": "object",
  "properties": {
    "rel": {"$ref": "#/$defs/LinkRelation", "description": "How this record relates to the other."},
    "to": {
      "$ref": "#/$defs/Id",
      "description": "The other record. A source only with the relation `part-of`. The id of a source, an instrument, a provision, a statement, a meeting, a territorial-position or a control-assessment."
    },
    "basis": {"$ref": "#/$defs/Basis", "description": "The basis of the relation."}
  },
  "required": ["rel", "to"],
  "additionalProperties": false,
  "examples": [{"rel": "alongside", "to": "denial"}]
};

export const LinkRelation: JsonSchema = {
  "title": "LinkRelation",
  "description": "The relations between records. Consent, denial, sequence in time and conditions have their own fields: `act`, `about`, `when` and `clauses`.\n\n- `responds-to`: Answers the other.\n- `part-of`: Is a part of the other: a round of a conference, a remark made at a meeting. A statement made in a text itself is a part of that source.\n- `same-event`: Both records are accounts of the same event.\n- `alongside`: Was done together with the other.\n- `corrects`: Corrects the other, which was wrong from the start.\n- `supersedes`: Replaces the other, which was right until then.\n- `based-on`: Results from the other, or is in accordance with it. Grounds in words are clauses.",
  "type": "string",
  "enum": ["responds-to", "part-of", "same-event", "alongside", "corrects", "supersedes", "based-on"]
};

export const Meeting: JsonSchema = {
  "title": "Meeting",
  "description": "A call, talk, round or visit, as reported.",
  "type": "object",
  "properties": {
    "id": {"$ref": "#/$defs/Id", "description": "The record's id."},
    "type": {"description": "The event type.", "type": "string", "const": "meeting"},
    "title": {"$ref": "#/$defs/Text", "description": "The source's name or number for it: \"Third round of consultations\"."},
    "form": {"$ref": "#/$defs/MeetingForm", "description": "The form of meeting."},
    "medium": {"$ref": "#/$defs/MeetingMedium", "description": "The means by which they met."},
    "participants": {
      "description": "The parties that took part.",
      "type": "array",
      "minItems": 1,
      "items": {"$ref": "#/$defs/Participant"}
    },
    "place": {"$ref": "#/$defs/Id", "description": "The territory where it took place. The id of a territory."},
    "initiatedBy": {
      "description": "The actors that initiated it. Each is the id of an actor.",
      "type": "array",
      "items": {"$ref": "#/$defs/Id"}
    },
    "about": {"description": "The topics discussed.", "type": "array", "items": {"$ref": "#/$defs/Topic"}},
    "clauses": {
      "description": "The conditions, grounds and purposes of holding it.",
      "type": "array",
      "items": {"$ref": "#/$defs/Clause"}
    },
    "outcome": {"$ref": "#/$defs/MeetingOutcome", "description": "Its result."},
    "reports": {
      "description": "The reports, one or more. The record holds only the content that all of them confirm.",
      "type": "array",
      "minItems": 1,
      "items": {"$ref": "#/$defs/SourceReport"}
    },
    "when": {"$ref": "#/$defs/When", "description": "The time it happens."},
    "status": {"$ref": "#/$defs/EventStatus", "description": "Whether it has come about; `actual` if absent."},
    "links": {"description": "Its relations to other records.", "type": "array", "items": {"$ref": "#/$defs/Link"}},
    "codes": {"description": "Its codes in external coding schemes.", "type": "array", "items": {"$ref": "#/$defs/EventCode"}},
    "note": {"$ref": "#/$defs/Text", "description": "A remark by the maker of the record."},
    "extensions": {"$ref": "#/$defs/Extensions", "description": "Your own data, under namespaced keys."}
  },
  "required": ["id", "type", "form", "participants", "reports"],
  "additionalProperties": false,
  "examples": [
    {
      "id": "talks",
      "type": "meeting",
      "form": "negotiation",
      "medium": "in-person",
      "participants": [
        {"who": "marr", "onBehalfOf": "arden", "level": "ministerial"},
        {"who": "reyl", "onBehalfOf": "belmar", "level": "ministerial"},
        {"who": "coastal-league", "role": "host"}
      ],
      "place": "port-lowen",
      "outcome": "no-agreement",
      "when": {
        "date": "2031-03-12",
        "duration": {"iso": "PT3H", "bound": "about", "asWritten": "about three hours"},
        "asWritten": "on 12 March 2031"
      },
      "reports": [
        {
          "source": "bulletin",
          "evidence": [
            {"exact": "Tomas Reyl of Belmar met in Port Lowen on 12 March 2031 for talks hosted by the Coastal League"},
            {"exact": "The talks lasted about three hours"}
          ]
        }
      ]
    }
  ]
};

export const MeetingForm: JsonSchema = {
  "title": "MeetingForm",
  "description": "The forms of meeting.\n\n- `conversation`: An exchange between persons, without a mandate to agree a text.\n- `negotiation`: A round of talks between sides that seek an outcome.\n- `visit`: One side travels to the other for talks or ceremonies.\n- `conference`: Many participants meet under one agenda.\n- `briefing`: Somebody addresses others, mostly the press: a briefing, a press conference, an interview, a speech.\n- `ceremony`: It is held for the occasion itself: a signing, a reception, an official meal, a commemoration.\n- `shuttle`: A mediator goes back and forth between sides that do not meet.",
  "type": "string",
  "enum": ["conversation", "negotiation", "visit", "conference", "briefing", "ceremony", "shuttle"]
};

export const MeetingMedium: JsonSchema = {
  "title": "MeetingMedium",
  "description": "The means by which people meet.\n\n- `in-person`: In one place.\n- `phone`: By voice, at a distance.\n- `video`: By video, at a distance.\n- `remote`: At a distance, by means that the source does not name: a \"call\", \"online\".\n- `correspondence`: In writing.",
  "type": "string",
  "enum": ["in-person", "phone", "video", "remote", "correspondence"]
};

export const MeetingOutcome: JsonSchema = {
  "title": "MeetingOutcome",
  "description": "The result of a meeting, in one word. Record the terms of an agreement as a statement or an instrument.\n\n- `agreement`: Something was agreed.\n- `progress`: The sides came closer without reaching agreement.\n- `no-agreement`: It ended as planned without agreement.\n- `broken-off`: It ended earlier than planned.\n- `unknown`: The source says that the outcome is not known.",
  "type": "string",
  "enum": ["agreement", "progress", "no-agreement", "broken-off", "unknown"]
};

export const Name: JsonSchema = {
  "title": "Name",
  "description": "A name of an actor or a territory. Rival names stand side by side, each with its users.",
  "type": "object",
  "properties": {
    "name": {
      "$ref": "#/$defs/Text",
      "description": "The name as written, in its own script. It may be a metonym: \"Kyiv\" for the government of Ukraine."
    },
    "language": {"$ref": "#/$defs/LanguageTag", "description": "The language of the name, as a BCP 47 tag."},
    "usedBy": {
      "description": "The actors or sources that use the name. Each is the id of an actor or a source.",
      "type": "array",
      "items": {"$ref": "#/$defs/Id"}
    }
  },
  "required": ["name"],
  "additionalProperties": false,
  "examples": [{"name": "Salinera", "usedBy": ["belmar"]}]
};

export const Nearness: JsonSchema = {
  "title": "Nearness",
  "description": "How close two times are, if the source gives no measure.\n\n- `immediately`: With nothing of note between: \"immediately after\", \"just prior to\".\n- `shortly`: With little time between: \"shortly after\".",
  "type": "string",
  "enum": ["immediately", "shortly"]
};

export const Office: JsonSchema = {
  "title": "Office",
  "description": "An office that an actor holds or held.",
  "type": "object",
  "properties": {
    "title": {"$ref": "#/$defs/Text", "description": "The office's title: \"President\"."},
    "of": {"$ref": "#/$defs/Id", "description": "The state, body or organisation that it belongs to. The id of an actor."},
    "from": {"$ref": "#/$defs/Date", "description": "The start of the term, in EDTF."},
    "to": {"$ref": "#/$defs/Date", "description": "The end of the term, in EDTF."}
  },
  "required": ["title"],
  "additionalProperties": false,
  "examples": [{"title": "Foreign minister", "of": "arden", "from": "2029"}]
};

export const Participant: JsonSchema = {
  "title": "Participant",
  "description": "A `Party` other than a speaker. It must be an actor: only a speaker can be a source.",
  "type": "object",
  "properties": {
    "who": {"$ref": "#/$defs/Id", "description": "The id of an actor."},
    "onBehalfOf": {"$ref": "#/$defs/Id", "description": "The actor they act for: a state, body or bloc. The id of an actor."},
    "role": {"$ref": "#/$defs/PartyRole", "description": "Their capacity; absent means `party`."},
    "level": {"$ref": "#/$defs/RepresentationLevel", "description": "Their level."},
    "certainty": {
      "$ref": "#/$defs/Certainty",
      "description": "How sure it is that this was the party. Record two candidates as two parties, each `possible`."
    }
  },
  "required": ["who"],
  "additionalProperties": false
};

export const Party: JsonSchema = {
  "title": "Party",
  "description": "Somebody who speaks, is spoken to, or takes part.",
  "type": "object",
  "properties": {
    "who": {
      "$ref": "#/$defs/Id",
      "description": "An actor; for a speaker also a source, if the text itself is the voice. The id of an actor or a source."
    },
    "onBehalfOf": {"$ref": "#/$defs/Id", "description": "The actor they act for: a state, body or bloc. The id of an actor."},
    "role": {"$ref": "#/$defs/PartyRole", "description": "Their capacity; absent means `party`."},
    "level": {"$ref": "#/$defs/RepresentationLevel", "description": "Their level."},
    "certainty": {
      "$ref": "#/$defs/Certainty",
      "description": "How sure it is that this was the party. Record two candidates as two parties, each `possible`."
    }
  },
  "required": ["who"],
  "additionalProperties": false,
  "examples": [{"who": "marr", "onBehalfOf": "arden", "level": "ministerial"}]
};

export const PartyRole: JsonSchema = {
  "title": "PartyRole",
  "description": "The capacities in which somebody takes part.\n\n- `party`: A side in the matter.\n- `host`: Provides the venue.\n- `mediator`: Brings the sides together and carries proposals.\n- `facilitator`: Makes the talks possible or easier without proposals of its own.\n- `moderator`: Leads the exchange: opens it, gives the floor, puts the questions.\n- `observer`: Attends without a say.\n- `witness`: Attests to the agreement.\n- `guarantor`: Guarantees that the agreement is kept.",
  "type": "string",
  "enum": ["party", "host", "mediator", "facilitator", "moderator", "observer", "witness", "guarantor"]
};

export const Provision: JsonSchema = {
  "title": "Provision",
  "description": "One provision of an instrument. It has its own id, so that other records can refer to it.",
  "type": "object",
  "properties": {
    "id": {"$ref": "#/$defs/Id", "description": "The provision's id."},
    "subject": {"$ref": "#/$defs/Subject", "description": "The subject matter."},
    "deed": {
      "$ref": "#/$defs/Text",
      "description": "The deed that the subject leaves open, in a few words, a verb first: \"freeze assets\"."
    },
    "ref": {"$ref": "#/$defs/Id", "description": "The record, provision or topic it is about. The id of any record."},
    "aspect": {"$ref": "#/$defs/Aspect", "description": "The aspect of the record named by `ref`."},
    "by": {
      "description": "The actors that do it, did it or are to do it. Each is the id of an actor.",
      "type": "array",
      "items": {"$ref": "#/$defs/Id"}
    },
    "toward": {
      "description": "The actors it is directed at: who gets, hears or suffers it, also where it is to end. Each is the id of an actor.",
      "type": "array",
      "items": {"$ref": "#/$defs/Id"}
    },
    "territories": {
      "description": "The territories where it happens, or that it is about: the place left by who leaves, reached by who returns. Each is the id of a territory.",
      "type": "array",
      "items": {"$ref": "#/$defs/Id"}
    },
    "when": {"$ref": "#/$defs/When", "description": "The time it was or is to be done."},
    "change": {"$ref": "#/$defs/Change", "description": "How it changes or is to change."},
    "quantities": {
      "description": "How much or how many, as the source says.",
      "type": "array",
      "items": {"$ref": "#/$defs/Quantity"}
    },
    "text": {"$ref": "#/$defs/Text", "description": "The provision in words."},
    "clauses": {
      "description": "Its conditions, grounds, purposes and reservations.",
      "type": "array",
      "items": {"$ref": "#/$defs/Clause"}
    },
    "force": {"$ref": "#/$defs/ProvisionForce", "description": "How far it binds, as the reports put it."},
    "reports": {
      "description": "The reports of this provision alone; those of its instrument if absent.",
      "type": "array",
      "items": {"$ref": "#/$defs/SourceReport"}
    }
  },
  "required": ["id", "text"],
  "additionalProperties": false,
  "examples": [
    {
      "id": "heavy-weapons",
      "text": "Both sides withdraw heavy weapons.",
      "force": "obligatory",
      "subject": "withdrawal",
      "by": ["arden", "belmar"]
    }
  ]
};

export const ProvisionForce: JsonSchema = {
  "title": "ProvisionForce",
  "description": "How far a provision binds.\n\n- `obligatory`: It binds: \"shall\", \"undertakes to\".\n- `possible`: It permits or recommends: \"may include\", \"should\".\n- `prohibited`: It forbids: \"shall not\", \"no party may\". `text` and the topic say what is forbidden.",
  "type": "string",
  "enum": ["obligatory", "possible", "prohibited"]
};

export const Quantity: JsonSchema = {
  "title": "Quantity",
  "description": "A number of things or an amount, as the source gives it: \"about 40 trucks\", \"2 to 3 million euros\".",
  "type": "object",
  "properties": {
    "asWritten": {"$ref": "#/$defs/Text", "description": "The source's own words."},
    "amount": {"description": "The number; the lower one of a range. Absent for \"dozens of trucks\".", "type": "number"},
    "upTo": {"description": "The upper number of a range.", "type": "number"},
    "unit": {
      "$ref": "#/$defs/Text",
      "description": "The ISO 4217 code (`EUR`), or the thing counted, in the singular: `truck`, `km`, `percent`."
    },
    "bound": {"$ref": "#/$defs/DurationBound", "description": "How to read `amount`; as stated if absent."}
  },
  "required": ["asWritten"],
  "additionalProperties": false,
  "examples": [{"asWritten": "up to two million euros", "amount": 2000000, "unit": "EUR", "bound": "at-most"}]
};

export const RelativeTime: JsonSchema = {
  "title": "RelativeTime",
  "description": "A time relative to another record: \"shortly after the talks\", \"within 14 days of its start\". Read it as: `point` of this record is `relation` `toPoint` of `to`, by `offset`.",
  "type": "object",
  "properties": {
    "point": {"$ref": "#/$defs/TimePoint", "description": "The point of this record that is meant; absent for the whole span."},
    "relation": {"$ref": "#/$defs/TimeRelation", "description": "The relation."},
    "to": {
      "$ref": "#/$defs/Id",
      "description": "The other record, possibly this one itself. A source stands for its time of publication: \"yesterday\" in an article. The id of a source, an instrument, a provision, a topic, a statement, a meeting, a territorial-position or a control-assessment."
    },
    "toPoint": {"$ref": "#/$defs/TimePoint", "description": "The point of `to` that is meant; absent for the whole span."},
    "offset": {
      "$ref": "#/$defs/IsoDuration",
      "description": "The distance, as an ISO 8601 duration. Used with `before` and `after`."
    },
    "bound": {
      "$ref": "#/$defs/DurationBound",
      "description": "How to read `offset`: `at-most` for \"within\", `at-least` for \"not before\"; absent if it is exact."
    },
    "nearness": {"$ref": "#/$defs/Nearness", "description": "How near, if the source gives no measure."},
    "basis": {"$ref": "#/$defs/Basis", "description": "The basis of the relation, if another than that of the time."}
  },
  "required": ["relation", "to"],
  "additionalProperties": false,
  "examples": [{"point": "end", "relation": "after", "to": "truce", "toPoint": "start", "offset": "P14D", "bound": "at-most"}]
};

export const RepresentationLevel: JsonSchema = {
  "title": "RepresentationLevel",
  "description": "The levels at which somebody takes part.\n\n- `head-of-state`: A president or monarch.\n- `head-of-government`: A prime minister or chancellor.\n- `ministerial`: A minister.\n- `envoy`: A special envoy, ambassador or personal representative.\n- `senior-officials`: Deputy ministers, directors, secretaries-general: \"senior officials\", \"high level\" without a minister.\n- `delegation`: A delegation whose head is unnamed, or has none of the levels above.\n- `technical`: Experts: \"at expert level\", \"technical teams\".",
  "type": "string",
  "enum": ["head-of-state", "head-of-government", "ministerial", "envoy", "senior-officials", "delegation", "technical"]
};

export const Source: JsonSchema = {
  "title": "Source",
  "description": "A text or recording that reports events. It is a voice of its own, with its own certainty.",
  "type": "object",
  "properties": {
    "id": {"$ref": "#/$defs/Id", "description": "The record's id."},
    "kind": {"$ref": "#/$defs/SourceKind", "description": "The kind of source."},
    "title": {"$ref": "#/$defs/Text", "description": "Its headline or title."},
    "publisher": {"$ref": "#/$defs/Id", "description": "The actor that published it. The id of an actor."},
    "issuers": {
      "description": "The actors in whose name it speaks: all sides of a joint text, or for whom its publisher speaks. Each is the id of an actor.",
      "type": "array",
      "items": {"$ref": "#/$defs/Id"}
    },
    "url": {"$ref": "#/$defs/Url", "description": "Its web address."},
    "published": {"$ref": "#/$defs/Date", "description": "The date of publication, in EDTF."},
    "retrieved": {"$ref": "#/$defs/Date", "description": "The date it was read or downloaded, in EDTF."},
    "language": {"$ref": "#/$defs/LanguageTag", "description": "Its language, as a BCP 47 tag."},
    "text": {
      "description": "Its wording, in which quotations are looked up. Offsets count every line break and space.",
      "type": "string",
      "minLength": 1
    },
    "coverage": {"$ref": "#/$defs/Coverage", "description": "How much of the source `text` contains; unknown when absent."},
    "revises": {"$ref": "#/$defs/Id", "description": "The earlier version. The id of a source."},
    "translates": {"$ref": "#/$defs/Id", "description": "The original. The id of a source."},
    "extensions": {"$ref": "#/$defs/Extensions", "description": "Your own data, under namespaced keys."}
  },
  "required": ["id", "kind"],
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
      "text": "Foreign ministers Ilse Marr of Arden and Tomas Reyl of Belmar met in Port Lowen on 12 March 2031 for talks hosted by the Coastal League, which ended without agreement. The talks lasted about three hours. An official close to the talks, speaking on background, suggested that Marr had offered a ceasefire in Arden’s name if Belmar withdraws its patrols. “No such offer was made,” Reyl told reporters after the talks. Both Arden and Belmar claim all of the Saltmarsh, which Belmar calls Salinera. The League’s observers reported that Belmar’s patrols hold part of the Saltmarsh. Shortly after the talks the League put forward a draft memorandum, under which both sides “shall withdraw heavy weapons within 14 days of the start of a ceasefire”."
    }
  ]
};

export const SourceKind: JsonSchema = {
  "title": "SourceKind",
  "description": "The kinds of source.\n\n- `news-article`: A report or analysis by a news medium.\n- `readout`: One side's account of a meeting.\n- `communique`: An account or declaration in the name of several sides.\n- `official-statement`: One party's official text, other than an account of a meeting.\n- `transcript`: A word-by-word record: an interview, a press conference, a debate.\n- `social-post`: A post on a social network.\n- `document`: Any other document: a letter, the text of a treaty, a map.",
  "type": "string",
  "enum": ["news-article", "readout", "communique", "official-statement", "transcript", "social-post", "document"]
};

export const SourceReport: JsonSchema = {
  "title": "SourceReport",
  "description": "One source's report of a record: its chain of voices, its certainty and its words. Each doubt has its own place: the speaker's on the statement, a voice's on its link, the source's here in `certainty`, the extractor's in `confidence`.",
  "type": "object",
  "properties": {
    "source": {"$ref": "#/$defs/Id", "description": "The source that reports it. The id of a source."},
    "via": {
      "description": "The chain of voices, from the source inward. It ends before the speaker or holder, whom the record names.",
      "type": "array",
      "items": {"$ref": "#/$defs/AttributionLink"}
    },
    "term": {
      "$ref": "#/$defs/SourcingTerm",
      "description": "The terms on which the speaker or holder spoke: a briefing on background."
    },
    "evidence": {
      "description": "The words of the source that report it.",
      "type": "array",
      "items": {"$ref": "#/$defs/Evidence"}
    },
    "basis": {
      "$ref": "#/$defs/Basis",
      "description": "Whether the source states it or presupposes it, or the extractor inferred it."
    },
    "certainty": {"$ref": "#/$defs/Certainty", "description": "The source's own certainty."},
    "confidence": {
      "description": "The extractor's confidence in this record, 0 to 1.",
      "type": "number",
      "minimum": 0,
      "maximum": 1
    },
    "withdrawn": {"description": "The source has withdrawn its report.", "type": "boolean", "const": true}
  },
  "required": ["source"],
  "additionalProperties": false,
  "examples": [{"source": "bulletin", "evidence": [{"exact": "The talks lasted about three hours"}], "confidence": 0.9}]
};

export const SourcingTerm: JsonSchema = {
  "title": "SourcingTerm",
  "description": "The terms on which somebody speaks to a reporter, as the Associated Press defines them.\n\n- `on-the-record`: May be quoted by name.\n- `background`: May be quoted under agreed conditions, usually by position instead of name.\n- `deep-background`: May be used, without quotation or attribution.",
  "type": "string",
  "enum": ["on-the-record", "background", "deep-background"]
};

export const SpeechAct: JsonSchema = {
  "title": "SpeechAct",
  "description": "The speech acts: the things that people do by saying something. The number in brackets is the nearest CAMEO code (Gerner, Schrodt and Yilmaz, codebook 1.1b3).\n\n- `assert`: Truth: says that something is the case (010).\n- `acknowledge`: Truth: admits a fact. Consent to a course of action is `agree`.\n- `hold`: Truth: is reported to believe something; no utterance is reported.\n- `accuse`: Truth: alleges a deed (112). Judging a known deed is `criticise`.\n- `deny`: Truth: rejects a recorded claim as untrue. Without such a claim, use a negated `assert`.\n- `decline-comment`: Truth: refuses to comment when asked (011).\n- `omit`: Truth: leaves out of a complete text a point that a reader would expect. Where another account has it, `about` refers to that record.\n- `warn`: Truth: says that harm is coming or may come, from elsewhere than the speaker (012). Harm that the speaker announces to do is `threaten`. Without harm it is `assert`, and a request to refrain that names no harm is `appeal`.\n- `appeal`: Will: asks somebody to do something (02): requests and urges.\n- `demand`: Will: asks for something as a right or a prerequisite (10). Otherwise use `appeal`.\n- `instruct`: Will: orders somebody who is bound to obey: the speaker's own ministers, officials, forces or secretariat. Addressed to anybody else, use `appeal` or `demand`.\n- `offer`: Will: proposes an action that needs the other's consent (03). Otherwise use `commit`.\n- `commit`: Will: pledges or announces an action of the speaker's side (03).\n- `agree`: Will: accepts a course of action. Admitting a fact is `acknowledge`.\n- `reject`: Will: refuses a course of action (12).\n- `support`: Will: speaks in favour of a future event or action (052). For a past one, use `welcome`.\n- `declare`: Will: brings something about by saying it: recognises, proclaims, appoints.\n- `sign`: Will: signs an instrument (057).\n- `threaten`: Will: announces harm that the speaker will do to somebody (13). Harm from elsewhere is `warn`.\n- `retract`: Will: takes back an earlier statement.\n- `welcome`: Value: expresses satisfaction at a past event.\n- `thank`: Value: thanks somebody.\n- `condole`: Value: shares somebody's grief or suffering: condolences, sympathy (018).\n- `apologise`: Value: says sorry for something its own side did (055).\n- `assess`: Value: judges something; `evaluation` gives the direction.\n- `criticise`: Value: finds fault with a known deed or situation (111).\n- `ask`: Question: asks for information.",
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
    "condole",
    "apologise",
    "assess",
    "criticise",
    "ask"
  ]
};

export const Statement: JsonSchema = {
  "title": "Statement",
  "description": "Something said, or pointedly left unsaid, as reported. Each statement has one act; record a sentence with two acts as two statements.",
  "type": "object",
  "properties": {
    "id": {"$ref": "#/$defs/Id", "description": "The record's id."},
    "type": {"description": "The event type.", "type": "string", "const": "statement"},
    "speakers": {
      "description": "The speakers. Several speak jointly; if each is uncertain, they are alternative candidates.",
      "type": "array",
      "minItems": 1,
      "items": {"$ref": "#/$defs/Party"}
    },
    "audience": {"description": "The parties addressed.", "type": "array", "items": {"$ref": "#/$defs/Participant"}},
    "act": {"$ref": "#/$defs/SpeechAct", "description": "The speech act."},
    "content": {"$ref": "#/$defs/Text", "description": "A neutral paraphrase in one sentence, readable alone."},
    "negated": {
      "description": "Negates `content`, never the act of speaking. The content of `deny` is what its speaker says: \"There is no deal.\"",
      "type": "boolean",
      "const": true
    },
    "evaluation": {"$ref": "#/$defs/Evaluation", "description": "The direction of the judgement, with the act `assess`."},
    "certainty": {"$ref": "#/$defs/Certainty", "description": "The speaker's own certainty."},
    "about": {"description": "The topics it is about.", "type": "array", "items": {"$ref": "#/$defs/Topic"}},
    "clauses": {
      "description": "Its conditions, grounds, purposes and reservations.",
      "type": "array",
      "items": {"$ref": "#/$defs/Clause"}
    },
    "continuity": {
      "$ref": "#/$defs/Continuity",
      "description": "How it compares with the speaker's earlier statements, according to the source."
    },
    "reports": {
      "description": "The reports, one or more. The record holds only the content that all of them confirm.",
      "type": "array",
      "minItems": 1,
      "items": {"$ref": "#/$defs/SourceReport"}
    },
    "when": {"$ref": "#/$defs/When", "description": "The time it happens."},
    "status": {"$ref": "#/$defs/EventStatus", "description": "Whether it has come about; `actual` if absent."},
    "links": {"description": "Its relations to other records.", "type": "array", "items": {"$ref": "#/$defs/Link"}},
    "codes": {"description": "Its codes in external coding schemes.", "type": "array", "items": {"$ref": "#/$defs/EventCode"}},
    "note": {"$ref": "#/$defs/Text", "description": "A remark by the maker of the record."},
    "extensions": {"$ref": "#/$defs/Extensions", "description": "Your own data, under namespaced keys."}
  },
  "required": ["id", "type", "speakers", "act", "content", "reports"],
  "additionalProperties": false,
  "examples": [
    {
      "id": "ceasefire-offer",
      "type": "statement",
      "speakers": [{"who": "marr", "onBehalfOf": "arden"}],
      "act": "offer",
      "content": "Arden offers a ceasefire if Belmar withdraws its patrols.",
      "about": [{"subject": "ceasefire"}],
      "clauses": [
        {"kind": "if", "text": "Belmar withdraws its patrols", "about": [{"subject": "withdrawal", "by": ["belmar"]}]}
      ],
      "reports": [
        {
          "source": "bulletin",
          "via": [{"who": "official", "term": "background", "cue": "suggested", "certainty": "possible"}],
          "evidence": [{"exact": "Marr had offered a ceasefire in Arden’s name if Belmar withdraws its patrols"}]
        }
      ]
    }
  ]
};

export const Subject: JsonSchema = {
  "title": "Subject",
  "description": "The subjects of topics. Use the most specific word that fits; each comment says where a neighbour begins. For any other subject, use your own namespaced word, such as `acme:visas`.\n\n- `ceasefire`: A stop to fighting under any name: truce, cessation of hostilities. Restraint without a stop is `de-escalation`.\n- `withdrawal`: Forces, weapons or a party leaving a place.\n- `talks`: The talks themselves: whether, where, how and with which mandate they are held, resumed or continued.\n- `mediation`: A third party's role in bringing the sides together.\n- `settlement`: The final outcome sought: peace, a comprehensive or political solution.\n- `concessions`: Concessions in general, without naming the position.\n- `conflict`: The dispute or the fighting as a whole. One attack, or force threatened or used by one side, is `use-of-force`.\n- `territory`: To whom a place belongs or is to belong. Respect for existing borders as a principle is `sovereignty`.\n- `monitoring`: Watching whether an agreement is kept, or how a situation develops. Forces that keep a peace are `peacekeeping`.\n- `assistance`: Support for somebody: financial, military, technical. Relief for people is `humanitarian`, growth `development`.\n- `humanitarian`: Relief for people in need: aid, access, corridors, evacuation, help after a disaster.\n- `detainees`: Prisoners, hostages, detained persons and their exchange.\n- `terrorism`: Terrorism and countering it.\n- `legitimacy`: Whether somebody is entitled to speak or govern. Who governs is `government`.\n- `legality`: Whether an act is lawful. Bringing somebody to court for it is `justice`.\n- `legal-force`: Whether a text is legally binding.\n- `signature`: Signing a text.\n- `implementation`: Carrying out an agreement.\n- `membership`: Belonging to an organisation or alliance.\n- `statehood`: Status or treatment as a state.\n- `elections`: Elections and referendums.\n- `legislation`: Acts of a legislature.\n- `reform`: Changes to institutions.\n- `relations`: How parties stand to each other: ties, partnership, rivalry, cooperation in no named field. Keeping in touch is `communication-channels`.\n- `security-guarantees`: Undertakings to protect somebody in the future.\n- `sanctions`: Measures of pressure, their imposition and lifting. Duties on goods are `trade`.\n- `nuclear`: Nuclear weapons, material, programmes and installations, and their limits.\n- `economic`: The economy as such: growth, investment, finance, debt. Exchange of goods is `trade`.\n- `natural-resources`: Minerals, water, fisheries, forests. Oil, gas and power are `energy`.\n- `transport`: Routes by land, sea and air, and passage on them, freedom of navigation included.\n- `use-of-force`: Attacks, invasion and force against somebody, used, planned or renounced. Where forces stand is `military-posture`.\n- `de-escalation`: Lowering tensions, restraint, steps that build confidence. A stop to fighting is `ceasefire`.\n- `civilian-harm`: Killed, injured and endangered civilians, and their protection. Help for them is `humanitarian`.\n- `peacekeeping`: Forces that keep or restore a peace under an international mandate. Observers alone are `monitoring`.\n- `military-posture`: Where forces are and what they prepare: build-up, deployment, exercises, command. Their use is `use-of-force`.\n- `deterrence`: Keeping somebody from acting by the answer that awaits them. The means of one's own defence are `defence`.\n- `defence`: Defending oneself or with allies: alliances, joint defence, capabilities, military cooperation.\n- `security`: Safety, stability and threats in general, where no other word says of which kind.\n- `arms-control`: Limits on weapons, their spread and their testing: missiles, chemical and conventional arms. Nuclear arms are `nuclear`.\n- `drugs-and-crime`: Trade in, production of and fight against drugs, organised crime, trafficking, smuggling, corruption.\n- `cyber`: Attacks on and protection of networks and data.\n- `sovereignty`: Sovereignty, independence, territorial integrity and non-interference as principles. Whose a place is is `territory`.\n- `justice`: Courts, prosecution, accountability, amnesty, reparations.\n- `international-order`: The order among states: the Charter, international law, multilateral institutions and their reform.\n- `communication-channels`: Keeping in touch: hotlines, military contacts, consultation, coordination, follow-up. A negotiation is `talks`.\n- `diplomatic-missions`: Embassies, consulates, ambassadors and their staff: opening, closing, appointment, expulsion, immunity.\n- `regional-affairs`: Regional and global matters that are named only so.\n- `government`: Who governs: forming, changing and overthrowing a government, its offices, its conduct, protest against it.\n- `democracy`: Democracy and the rule of law as such. A vote is `elections`.\n- `human-rights`: Rights of persons and groups: freedoms, women, minorities, workers.\n- `migration`: Refugees, displaced persons and migrants: leaving, asylum, return; visas and bans on travel. One's own nationals are `citizens-abroad`.\n- `citizens-abroad`: A state's own nationals in another country: their safety, evacuation, consular help and return.\n- `health`: Public health, diseases, medicines, vaccines.\n- `culture`: Culture, education, sport, tourism and exchange between peoples.\n- `information`: What the public or a state gets to know: media, disinformation, intelligence, terms and times of publication.\n- `trade`: Exchange of goods and services: agreements, tariffs, market access, supply chains.\n- `development`: Lasting improvement of living conditions: development goals, poverty, food security, reconstruction.\n- `energy`: Oil, gas, electricity and other energy: supply, prices, projects.\n- `infrastructure`: Built works: power stations, bridges, ports, dams, pipelines; their construction, damage and protection.\n- `technology`: Science and technology, artificial intelligence, space, and controls on their export.\n- `climate`: Climate change and the environment.",
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
    {"type": "string", "pattern": "^[a-z][a-z0-9-]*:[a-z0-9][a-z0-9-]*$", "not": {"pattern": "[^!-~]"}}
  ]
};

export const TerritorialPosition: JsonSchema = {
  "title": "TerritorialPosition",
  "description": "A party's position on territory, as reported. Add a statement about it only where the occasion, the wording or a reply matters.",
  "type": "object",
  "properties": {
    "id": {"$ref": "#/$defs/Id", "description": "The record's id."},
    "type": {"description": "The event type.", "type": "string", "const": "territorial-position"},
    "holder": {"$ref": "#/$defs/Id", "description": "The actor whose position it is. The id of an actor."},
    "territories": {
      "description": "The territories it concerns. Each is the id of a territory.",
      "type": "array",
      "minItems": 1,
      "items": {"$ref": "#/$defs/Id"}
    },
    "stance": {"$ref": "#/$defs/TerritorialStance", "description": "The holder's stance."},
    "toward": {
      "description": "The actors it addresses, or whose right it concerns. Each is the id of an actor.",
      "type": "array",
      "items": {"$ref": "#/$defs/Id"}
    },
    "extent": {"$ref": "#/$defs/Extent", "description": "How much of each territory it concerns."},
    "clauses": {
      "description": "Its conditions, grounds, purposes and reservations.",
      "type": "array",
      "items": {"$ref": "#/$defs/Clause"}
    },
    "continuity": {
      "$ref": "#/$defs/Continuity",
      "description": "How it compares with the holder's earlier position, according to the source."
    },
    "reports": {
      "description": "The reports, one or more. The record holds only the content that all of them confirm.",
      "type": "array",
      "minItems": 1,
      "items": {"$ref": "#/$defs/SourceReport"}
    },
    "when": {"$ref": "#/$defs/When", "description": "The time it happens."},
    "status": {"$ref": "#/$defs/EventStatus", "description": "Whether it has come about; `actual` if absent."},
    "links": {"description": "Its relations to other records.", "type": "array", "items": {"$ref": "#/$defs/Link"}},
    "codes": {"description": "Its codes in external coding schemes.", "type": "array", "items": {"$ref": "#/$defs/EventCode"}},
    "note": {"$ref": "#/$defs/Text", "description": "A remark by the maker of the record."},
    "extensions": {"$ref": "#/$defs/Extensions", "description": "Your own data, under namespaced keys."}
  },
  "required": ["id", "type", "holder", "territories", "stance", "reports"],
  "additionalProperties": false,
  "examples": [
    {
      "id": "claim-of-arden",
      "type": "territorial-position",
      "holder": "arden",
      "territories": ["saltmarsh"],
      "stance": "claims-sovereignty",
      "extent": "whole",
      "reports": [{"source": "bulletin", "evidence": [{"exact": "Both Arden and Belmar claim all of the Saltmarsh"}]}]
    }
  ]
};

export const TerritorialStance: JsonSchema = {
  "title": "TerritorialStance",
  "description": "The stances a party can take on a territory. None implies that the party is right.\n\n- `claims-sovereignty`: Claims the territory as its own.\n- `claims-annexation`: Claims to have annexed the territory.\n- `recognises`: Accepts another party's right to it, or recognises it as a state.\n- `refuses-recognition`: Refuses to accept another party's right to it, or to recognise it as a state.\n- `upholds`: Supports another party's sovereignty over it, or its integrity, as a principle. Accepting a right that was open is `recognises`.\n- `demands-withdrawal`: Demands that somebody withdraw from it.\n- `refuses-withdrawal`: Refuses to withdraw from it.\n- `renounces`: Gives up a claim to it.\n- `offers`: Offers to give it up, or to make another concession on it.\n- `reserves`: Expressly leaves the question open.",
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
  ]
};

export const Territory: JsonSchema = {
  "title": "Territory",
  "description": "A place that positions are about, or where events happen. Its name and code identify it and assign it to nobody. Claims and control are separate records, each with its holder or assessor.",
  "type": "object",
  "properties": {
    "id": {"$ref": "#/$defs/Id", "description": "The record's id."},
    "name": {"$ref": "#/$defs/Text", "description": "The name that the dossier uses."},
    "names": {
      "description": "Other names, each with its language and its users.",
      "type": "array",
      "items": {"$ref": "#/$defs/Name"}
    },
    "code": {"$ref": "#/$defs/TerritoryCode", "description": "Its ISO 3166-2 or 3166-1 code, which implies no ownership."},
    "within": {"$ref": "#/$defs/Id", "description": "The territory that contains it geographically. The id of a territory."},
    "sameAs": {
      "description": "IRIs that identify the same place in other data sets.",
      "type": "array",
      "items": {"$ref": "#/$defs/Iri"}
    },
    "extensions": {"$ref": "#/$defs/Extensions", "description": "Your own data, under namespaced keys."}
  },
  "required": ["id", "name"],
  "additionalProperties": false,
  "examples": [{"id": "saltmarsh", "name": "Saltmarsh", "names": [{"name": "Salinera", "usedBy": ["belmar"]}]}]
};

export const TerritoryCode: JsonSchema = {
  "title": "TerritoryCode",
  "description": "A territory's code after ISO 3166-2, or ISO 3166-1 alpha-2, such as `UA-14` or `CY`.",
  "type": "string",
  "pattern": "^[A-Z]{2}(-[A-Z0-9]{1,3})?$",
  "not": {"pattern": "[^!-~]"}
};

export const Text: JsonSchema = {
  "title": "Text",
  "description": "Text with a visible character: no white space, control or format character up to U+FFFF.",
  "type": "string",
  "pattern": "[^\\x00-\\x20\\x7f-\\xa0\\xad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb]"
};

export const TimeOfDay: JsonSchema = {
  "title": "TimeOfDay",
  "description": "A time of day as ISO 8601 writes it: hours and minutes, with seconds and an offset from UTC where they are known.",
  "type": "string",
  "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?$",
  "not": {"pattern": "[^!-~]"}
};

export const TimePoint: JsonSchema = {"title": "TimePoint", "description": "The two end points of a span of time.", "type": "string", "enum": ["start", "end"]};

export const TimeRelation: JsonSchema = {
  "title": "TimeRelation",
  "description": "The relations between two times: `at`, and Allen's relations between whole spans. `before`, `after` and `at` also relate two points, or a point and a span.\n\n- `at`: At the time of the other, whichever of the two is longer; for points, the same point.\n- `before`: Ends some time before the other starts.\n- `after`: Starts some time after the other ends.\n- `meets`: Ends at the moment at which the other starts: \"2025-04\" meets \"2025-05\".\n- `met-by`: Starts at the moment at which the other ends.\n- `overlaps`: Starts first and ends within the other.\n- `overlapped-by`: Starts within the other and ends later.\n- `starts`: Starts together with the other and ends sooner.\n- `started-by`: Starts together with the other and ends later.\n- `during`: Starts later and ends sooner.\n- `contains`: Starts sooner and ends later.\n- `finishes`: Starts later and ends together with the other.\n- `finished-by`: Starts sooner and ends together with the other.\n- `equals`: Starts and ends together with the other.",
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
  "description": "A topic: who does what, to whom, where, when, how much. It has at least one of `subject`, `ref` and `territories`. With an `id` it is a deed that other topics refer to, and that times are relative to: the return of an ambassador.",
  "type": "object",
  "properties": {
    "id": {"$ref": "#/$defs/Id", "description": "The topic's id, where another record refers to it."},
    "subject": {"$ref": "#/$defs/Subject", "description": "The subject matter."},
    "deed": {
      "$ref": "#/$defs/Text",
      "description": "The deed that the subject leaves open, in a few words, a verb first: \"freeze assets\"."
    },
    "ref": {"$ref": "#/$defs/Id", "description": "The record, provision or topic it is about. The id of any record."},
    "aspect": {"$ref": "#/$defs/Aspect", "description": "The aspect of the record named by `ref`."},
    "by": {
      "description": "The actors that do it, did it or are to do it. Each is the id of an actor.",
      "type": "array",
      "items": {"$ref": "#/$defs/Id"}
    },
    "toward": {
      "description": "The actors it is directed at: who gets, hears or suffers it, also where it is to end. Each is the id of an actor.",
      "type": "array",
      "items": {"$ref": "#/$defs/Id"}
    },
    "territories": {
      "description": "The territories where it happens, or that it is about: the place left by who leaves, reached by who returns. Each is the id of a territory.",
      "type": "array",
      "items": {"$ref": "#/$defs/Id"}
    },
    "when": {"$ref": "#/$defs/When", "description": "The time it was or is to be done."},
    "change": {"$ref": "#/$defs/Change", "description": "How it changes or is to change."},
    "quantities": {
      "description": "How much or how many, as the source says.",
      "type": "array",
      "items": {"$ref": "#/$defs/Quantity"}
    }
  },
  "additionalProperties": false,
  "examples": [{"id": "reopening", "subject": "diplomatic-missions", "by": ["belmar"], "change": "begins"}]
};

export const Url: JsonSchema = {
  "title": "Url",
  "description": "A web address. It allows only `http` and `https`, in any case (RFC 3986), so that the address is safe to show as a link.",
  "type": "string",
  "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://[^\\x00-\\x20\"<>\\\\^`{|}\\x7f]+$",
  "not": {"pattern": "[\\x00-\\x20]"}
};

export const When: JsonSchema = {
  "title": "When",
  "description": "The time of something, with exactly the precision of its source. It has at least one of `date`, `timeOfDay`, `duration`, `relative` and `asWritten`.",
  "type": "object",
  "properties": {
    "date": {
      "$ref": "#/$defs/Date",
      "description": "The date in EDTF (ISO 8601-2:2019): `2025-05-16`, `2025-05`, `2025-05-16?`, `XXXX-05-16` for a day of an unstated year. The event lies somewhere within the date."
    },
    "phase": {
      "$ref": "#/$defs/DatePhase",
      "description": "The part of `date` that is meant: \"late October\" is `2031-10` with the phase `late`."
    },
    "timeOfDay": {
      "$ref": "#/$defs/TimeOfDay",
      "description": "The hour, where the date leaves the year or the day open or the text gives none: `17:00`, with an offset `12:03-04:00`. Of a known day, the hour belongs to the date: `2025-05-16T17:00:00`."
    },
    "duration": {"$ref": "#/$defs/Duration", "description": "The length of time it takes."},
    "relative": {
      "description": "Its relations to the times of other records. All of them hold.",
      "type": "array",
      "items": {"$ref": "#/$defs/RelativeTime"}
    },
    "asWritten": {"$ref": "#/$defs/Text", "description": "The source's own words, even if they are wrong."},
    "calendar": {
      "$ref": "#/$defs/Calendar",
      "description": "The calendar of `asWritten`, if other than the Gregorian. `date` is always Gregorian."
    },
    "basis": {"$ref": "#/$defs/Basis", "description": "The basis of the time."}
  },
  "additionalProperties": false,
  "examples": [{"date": "2031-04", "phase": "late", "asWritten": "in late April", "basis": "inferred"}]
};
