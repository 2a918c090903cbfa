import contextlib
import copy
import io
import json
import tempfile
import unittest
from pathlib import Path

import check

DOSSIER = {
    "format": "diplomatic-events/1",
    "sources": [{"id": "readout", "kind": "readout", "publisher": "norland"}],
    "actors": [{"id": "norland", "kind": "polity", "name": "Norland"}, {"id": "envoy", "kind": "person", "name": "The envoy"}],
    "events": [
        {
            "id": "thanks",
            "type": "statement",
            "speakers": [{"who": "envoy", "onBehalfOf": "norland"}],
            "act": "thank",
            "content": "Norland thanks Sudria for hosting the talks.",
            "reports": [{"source": "readout"}],
        }
    ],
}


class Check(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.known = check.load_schemas(check.SCHEMAS)

    def issues(self, value, schema="urn:diplomatic-events:1:dossier"):
        validator = check.make_validator(self.known[schema] if isinstance(schema, str) else schema, self.known)
        return check.issues_of(validator, value)

    def pointers(self, *arguments):
        return [pointer for pointer, _ in self.issues(*arguments)]

    def test_a_valid_dossier(self):
        self.assertEqual(self.issues(DOSSIER), [])

    def test_each_fault_at_its_place_also_in_an_event(self):
        broken = copy.deepcopy(DOSSIER)
        broken["actors"][1]["kind"] = "people"
        del broken["events"][0]["act"]
        broken["events"][0]["mood"] = "warm"
        self.assertEqual(self.pointers(broken), ["/actors/1/kind", "/events/0", "/events/0"])
        self.assertIn("'act' is a required property", [message for _, message in self.issues(broken)])

    def test_an_event_of_no_known_type(self):
        broken = copy.deepcopy(DOSSIER)
        broken["events"][0]["type"] = "toast"
        self.assertEqual(self.pointers(broken), ["/events/0/type"])
        self.assertEqual(self.issues(broken, "urn:diplomatic-events:1:loose:dossier"), [])

    def test_a_schema_of_ones_own_that_names_the_packages(self):
        own = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "urn:example:submission",
            "type": "object",
            "required": ["desk", "dossier"],
            "properties": {"desk": {"type": "string"}, "dossier": {"$ref": "urn:diplomatic-events:1:dossier"}},
        }
        self.assertEqual(self.issues({"desk": "Africa", "dossier": DOSSIER}, own), [])
        broken = {"desk": "Africa", "dossier": {**DOSSIER, "events": [{**DOSSIER["events"][0], "speakers": []}]}}
        self.assertEqual(self.pointers(broken, own), ["/dossier/events/0/speakers"])

    def test_the_command(self):
        with tempfile.TemporaryDirectory() as folder:
            valid, invalid = Path(folder, "valid.json"), Path(folder, "invalid.json")
            valid.write_text(json.dumps(DOSSIER), "utf-8")
            invalid.write_text(json.dumps({**DOSSIER, "title": ""}), "utf-8")
            output = io.StringIO()
            with contextlib.redirect_stdout(output), contextlib.redirect_stderr(io.StringIO()):
                self.assertEqual(check.main([str(valid)]), 0)
                self.assertEqual(check.main([str(valid), str(invalid)]), 1)
                self.assertEqual(check.main([str(Path(folder, "missing.json"))]), 2)
                self.assertEqual(check.main([]), 2)
            self.assertIn("valid.json: valid", output.getvalue())
            self.assertIn("invalid.json: at /title:", output.getvalue())


if __name__ == "__main__":
    unittest.main()
