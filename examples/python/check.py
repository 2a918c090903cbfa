"""Checks the shape of dossiers with jsonschema 4.10 or later, without a network.

    python3 check.py [--loose] FILE...

Prints one line for each thing that is wrong. Exit codes: 0 valid, 1 invalid, 2 could not be read.
"""

import json
import sys
from pathlib import Path
from urllib.parse import urldefrag, urljoin

from jsonschema import Draft202012Validator

SCHEMAS = Path(__file__).parent / "node_modules/diplomatic-events/schema"


def load_schemas(folder):
    """Every schema of the package by its $id: a name, which no validator tries to fetch."""
    schemas = [json.loads(path.read_text("utf-8")) for path in sorted(folder.rglob("*.json"))]
    return {schema["$id"]: schema for schema in schemas}


def make_validator(schema, known):
    """A validator for a schema, yours or the package's, that finds the package's by their $id."""
    try:
        from referencing import Registry, Resource
    except ImportError:  # jsonschema before 4.18, as in Debian 12
        from jsonschema import RefResolver

        resolver = RefResolver.from_schema(schema, store=known, urljoin_cache=join)
        return Draft202012Validator(schema, resolver=resolver)
    resources = [(name, Resource.from_contents(one)) for name, one in known.items()]
    return Draft202012Validator(schema, registry=Registry().with_resources(resources))


def join(base, reference):
    """A reference within the schema that is named by a URN, which urljoin leaves without its base."""
    return urldefrag(base).url + reference if reference.startswith("#") else urljoin(base, reference)


def issues_of(validator, value):
    """Pairs of a JSON Pointer and a message, in the order of the places."""
    errors = [leaf for error in validator.iter_errors(value) for leaf in leaves(error)]
    return sorted((pointer_to(error), error.message) for error in errors)


def leaves(error):
    """What is wrong with the choice that was meant: `type` tells which, and only its schema takes that."""
    choices = {}
    for inner in error.context:
        choices.setdefault(inner.relative_schema_path[0], []).append(inner)
    for inner in choices.values():
        if not any(list(one.relative_path) == ["type"] for one in inner):
            return [leaf for one in inner for leaf in leaves(one)]
    return [error]


def pointer_to(error):
    steps = (str(step).replace("~", "~0").replace("/", "~1") for step in error.absolute_path)
    return "".join(f"/{step}" for step in steps)


def main(arguments):
    loose = "--loose" in arguments
    files = [argument for argument in arguments if argument != "--loose"]
    if not files:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    known = load_schemas(SCHEMAS)
    validator = make_validator(known["urn:diplomatic-events:1:" + ("loose:" if loose else "") + "dossier"], known)
    status = 0
    for file in files:
        try:
            value = json.loads(Path(file).read_text("utf-8"))
        except (OSError, ValueError) as error:
            print(f"{file}: cannot be read: {error}", file=sys.stderr)
            status = 2
            continue
        issues = issues_of(validator, value)
        for pointer, message in issues:
            print(f"{file}: at {pointer or 'the root'}: {message}")
        if issues:
            status = max(status, 1)
        else:
            print(f"{file}: valid")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
