import { once } from "../../../collections/index.js";
import { personKey } from "./person-key.js";

/**
 * Given names that languages spell so differently that no rule of spelling unites them, and the short forms by which people in office
 * are known. One row is one name.
 */
const rows =
  "alexander aleksandr oleksandr aliaksandr alejandro alessandro iskander alex,alexei oleksiy aliaksei,andrew andrey andriy andreas andrzej,anna ann," +
  "anthony tony antonio,benjamin binyamin ben,charles carlos karl,christopher chris,constantine konstantin kostiantyn kanstantsin konstantinos," +
  "daniel danny dan danylo,david dave,dmitry dmytro dzmitry dimitri dimitrios,edward eduard eduardo ed,elena olena alena yelena,elizabeth liz yelizaveta," +
  "eugene evgeny yevgeny yevhen yauhen,evgenia yevhenia yauheniya eugenia,george giorgi georgios jorge georges jerzy heorhiy,gregory grigory hryhoriy greg," +
  "igor ihor ihar igar,isaac yitzhak isaias,jacob yaakov,james jim jimmy jaime,jeffrey jeff,john jean juan joao ivan giovanni johannes jan ioannis," +
  "joseph joe jose giuseppe yosip yusuf,kenneth ken,leonid leanid,leo leon lev,louis luis luigi,luke lucas luca,mark marco marek," +
  "matthew matt mateo mateusz,maxim maksym,michael mikhail mykhailo mike miguel mikhas,nicholas nikolay mykola mikalai nicolas nick,nikita mikita,oleg oleh aleh," +
  "olga volha,patrick pat,paul pavel pavlo pablo paolo,peter petr petro piotr pedro pietro pierre petros,philip felipe,robert bob roberto rob,ronald ron,samuel sam," +
  "sergey serhiy siarhei sergio,simon semyon,stephen steven stefan stepan steve,svetlana sviatlana svitlana,tatiana tetiana tatsiana,theodore fyodor fedir ted," +
  "thomas tom tomas,timothy tim timofey,vadim vadzim,vasily vasyl basil,viktor viktar vittorio,vincent vince vicente,vladimir volodymyr uladzimir," +
  "vladislav uladzislau,viacheslav viachaslau,william bill willem wilhelm guillermo,yaroslav yaraslau";

/** The rows of each key. */
function readRows(
  keyOf: (name: string) => string,
  least: number,
): () => ReadonlyMap<string, ReadonlySet<number>> {
  return once(() => {
    const known = new Map<string, Set<number>>();
    for (const [row, names] of rows.split(",").entries()) {
      for (const name of names.split(" ")) {
        const key = keyOf(name);
        if (name.length >= least) known.set(key, (known.get(key) ?? new Set()).add(row));
      }
    }
    return known;
  });
}

/** The key of a given name without the vowels that it ends in. */
function stemOf(name: string): string {
  return personKey(name).replace(/(?<=^.|[^aiu])[aiu]+$/, "");
}

const rowsOfNames = /* @__PURE__ */ readRows(personKey, 1);
/** Patronymics are made of no short forms. */
const rowsOfFathers = /* @__PURE__ */ readRows(stemOf, 5);

/** Whether two words are forms of one given name, "Uladzimir" and "Vladimir", or patronymics of one father's name. */
export function areOneName(a: string, b: string): boolean {
  const [fatherOfA, fatherOfB] = [a, b].map((word) => patronymic.exec(word)?.[1]);
  // "Petro" may be the father of "Petrovych".
  if ((fatherOfA === undefined) !== (fatherOfB === undefined)) return false;
  if (fatherOfA === undefined || fatherOfB === undefined)
    return meet(rowsOfNames().get(personKey(a)), rowsOfNames().get(personKey(b)));
  return (
    meet(rowsOfFathers().get(stemOf(fatherOfA)), rowsOfFathers().get(stemOf(fatherOfB))) ||
    consonantsOf(fatherOfA) === consonantsOf(fatherOfB)
  );
}

function meet(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): boolean {
  return a !== undefined && b !== undefined && [...a].some((row) => b.has(row));
}

/** The endings of Slavic patronymics: "Petrovich", "Piatrouna", "Mikhailovna". */
const patronymic = /^(.{3,}?)[aeiouy]{0,3}(?:[vu][iy]?t?ch|[vu]na)$/;

function consonantsOf(word: string): string {
  return personKey(word).replaceAll(/[aeiougv]/g, "");
}
