# Says of each value, one line of JSON as [schema, value], whether it is valid: one line of output each, 1 or 0. The first line of input
# is a list of paths of schemas. Every schema's examples are validated as well.

import json
import sys

from jsonschema import Draft202012Validator

validators = {}
for path in json.loads(sys.stdin.readline()):
    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    validators[schema["$id"]] = Draft202012Validator(schema)
    for example in schema.get("examples", []):
        validators[schema["$id"]].validate(example)

for line in sys.stdin:
    name, value = json.loads(line)
    print(1 if validators[name].is_valid(value) else 0)
