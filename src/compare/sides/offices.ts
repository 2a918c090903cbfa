import type { Actor, Id, Office } from "../../model/index.js";
import type { IdentityVerdict, Likeness } from "../terms/index.js";
import { knownOffice } from "./known-offices.js";
import { countryOf, countryOfWord } from "./names/countries.js";
import { foldName } from "./names/fold.js";
import { smallWords } from "./names/name-words.js";
import { relateNames } from "./names/relate-names.js";
import { namesOf } from "./names-of-records.js";

/** Titles that several people hold at a time. */
const shared =
  /\b(?:spokes\w+|deput\w+|officials?|advis[eo]rs?|aides?|envoys?|ambassadors?|diplomats?|members?|representatives?|negotiators?|sources?|senior|delegat\w+|officers?|legislators?|senators?|lawmakers?|congress\w+)\b/;

/** Whether at most one person holds an office of such a title at a time. */
function isUnique(title: string): boolean {
  return !shared.test(foldName(title).join(" "));
}

/** Whether two actors hold one office: `same` where one title belongs to one owner, `different` where both hold offices, of which none is shared. */
export function relateOffices(a: Actor, b: Actor, relate: Likeness): IdentityVerdict {
  const [ofA, ofB] = [a.offices ?? [], b.offices ?? []];
  if (ofA.length === 0 || ofB.length === 0) return "unknown";
  const verdicts = ofA.flatMap((one) => ofB.map((other) => relateOffice(one, other, relate)));
  if (verdicts.includes("same")) return "same";
  return verdicts.includes("unknown") ? "unknown" : "different";
}

function relateOffice(one: Office, other: Office, relate: Likeness): IdentityVerdict {
  const title = relateNames(one.title, other.title, "title");
  const isOneTitle = title === "equal" || title === "likely";
  const known = knownOffice(one.title);
  if (!isOneTitle && (known === undefined || known !== knownOffice(other.title))) return "different";
  if (one.of === undefined || other.of === undefined) return "unknown";
  const owner = relate(one.of, other.of);
  if (owner === "different") return "different";
  return isOne(owner) ? "same" : "unknown";
}

/** Whether one of two actors is known only by an office that the other holds: "the foreign minister of Lantara". */
export function isNamedByOffice(
  a: Actor,
  b: Actor,
  relate: Likeness,
  sameSide: boolean,
  leftNames: (id: Id) => readonly string[],
  rightNames: (id: Id) => readonly string[],
): boolean {
  if (![a, b].every(({ kind }) => kind === "person" || kind === "unnamed")) return false;
  return (
    isCalledByOffice(a, b, sameSide, leftNames, (ofA, ofB) => isOne(relate(ofA, ofB))) ||
    isCalledByOffice(b, a, sameSide, rightNames, (ofB, ofA) => isOne(relate(ofA, ofB)))
  );
}

/** Whether `named` has a name that is the title of an office that `holder` holds, of the same owner. */
function isCalledByOffice(
  holder: Actor,
  named: Actor,
  sameSide: boolean,
  ownerNames: (id: Id) => readonly string[],
  isOwner: (ofHolder: Id, ofNamed: Id) => boolean,
): boolean {
  return (holder.offices ?? []).some(({ title, of }) => {
    if (of === undefined || !isUnique(title)) return false;
    const isTied =
      (named.offices ?? []).some((office) => office.of !== undefined && isOwner(of, office.of)) ||
      (sameSide && (named.offices ?? []).length === 0);
    if (!isTied) return false;
    const owners = ownerNames(of);
    const ownerWords = new Set(owners.flatMap(foldName));
    const countries = new Set(owners.map(countryOf));
    const words = contentOf(title);
    return namesOf(named).some((name) => {
      const own = contentOf(name);
      const rest = own.filter((word) => !words.includes(word) && !ownerWords.has(word));
      return (
        words.length > 0 &&
        words.every((word) => own.includes(word)) &&
        rest.every((word) => countries.has(countryOfWord(word) ?? ""))
      );
    });
  });
}

function contentOf(name: string): string[] {
  return foldName(name).filter((word) => !smallWords.has(word) && word !== "affairs");
}

function isOne(verdict: IdentityVerdict): boolean {
  return verdict === "same" || verdict === "likely-same";
}
