// Made by `npm run generate` from the schemas and the comments of the sources: change those.

import type { JsonSchema } from "../json-schema.js";

export const AnyEvent: JsonSchema = {
  "title": "AnyEvent",
  "description": "The fields that events of every type share. It checks an event whose type only a newer version of the format defines.",
  "type": "object",
  "properties": {
    "type": {
      "description": "The event type.",
      "type": "string",
      "not": {"enum": ["statement", "meeting", "territorial-position", "control-assessment"]}
    },
    "id": {"$ref": "#/$defs/Id", "description": "The record's id."},
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
  "required": ["type", "id", "reports"],
  "additionalProperties": {}
};
