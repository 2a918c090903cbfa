// Made by `npm run generate` from the schemas and the comments of the sources: change those.

import type { JsonSchema } from "../json-schema.js";

export const AnyEvent: JsonSchema = {
  "title": "AnyEvent",
  "description": "What every event has, of whatever type: all that can be asked of one whose type only a newer version knows.",
  "type": "object",
  "properties": {
    "type": {
      "description": "Tells it from the other events.",
      "type": "string",
      "not": {
        "enum": [
          "statement",
          "meeting",
          "territorial-position",
          "control-assessment"
        ]
      }
    },
    "id": {
      "$ref": "#/$defs/Id",
      "description": "The record's id."
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
    "type",
    "id",
    "reports"
  ],
  "additionalProperties": {}
};
