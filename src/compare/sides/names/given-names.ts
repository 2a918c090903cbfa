import { memoize } from "../../../collections/index.js";
import { personKey } from "./person-key.js";

/**
 * Given names that languages spell so differently that no rule of spelling unites them, and the short forms by which people in office
 * are known. One row is one name.
 */
const rows =
  "alexander aleksandr oleksandr aliaksandr alyaksandr alejandro alessandro alexandre iskander alex,alexei oleksiy aliaksei alyaksei,anatoly anatoliy anatol," +
  "andrew andrey andriy andrei andreas andres andrzej andras,anna hanna ann anne,anthony antony tony antonio antonios,benjamin binyamin ben," +
  "charles carlos karl carlo charlie,christopher chris,constantine konstantin kostiantyn kanstantsin konstantinos costas,daniel danny dan danylo danila," +
  "david dave dawid davit davyd,dmitry dmytro dzmitry dimitri dmitri dimitrios,edward eduard eduardo ed,elena olena alena helena yelena,elizabeth liz yelizaveta," +
  "eugene evgeny yevgeny yevhen yauhen evgeni,evgenia yevhenia yauheniya eugenia,george giorgi georgios georgi jorge georges jerzy heorhiy yorgos," +
  "gregory grigory hryhoriy grigor ryhor greg,igor ihor ihar,isaac isaak yitzhak itzhak isaias,jacob yaakov yakov yakub,james jim jimmy jaime,jeffrey jeff," +
  "john jean juan joao ivan giovanni johannes johan jan giannis ioannis hans yohannes johnny,joseph joe yosef jose josef giuseppe yosip josip yusuf youssef,julia yulia yuliya," +
  "kenneth ken,kirill kyrylo kiryl cyril,leonid leanid,leo leon lev,louis luis luigi ludwig,lucas lukasz luke luca,mark marco marek marcus marcos marc," +
  "matthew matt mateo matteo mateusz matthias,maxim maksym maksim,michael mikhail mykhailo mike miguel michel michal michele mikael mikhas,nicholas nikolay mykola mikalai mikola nicolas nikolai nicola nick nikos," +
  "nikita mikita mykyta,oleg oleh aleh,olga olha volha,patrick pat padraig,paul pavel pavlo pablo paolo paulo pavlos pawel paval,peter petr petro piotr pedro pietro pyotr pierre petros pyatro," +
  "philip philippe filip felipe filippo,robert bob roberto rob bobby,ronald ron,samuel sam,sergey serhiy siarhei sergio serge syarhey,simon shimon semyon simeon,stephen steven stefan stepan estevan steve," +
  "susan susana sue,svetlana sviatlana svitlana,tatiana tetiana tatsiana,theodore theodor fyodor fedir fiodar ted teodoro,thomas tom tomas tommaso,timothy tim timofey,vadim vadzim vadym," +
  "valery valeriy valer valerii,vasily vasyl vasil basil vasilios,viktor viktar victor vittorio,vincent vince vicente,vitaly vitaliy vital,vladimir volodymyr uladzimir vladimiro,vladislav uladzislau vladyslav," +
  "viacheslav vyacheslav viachaslau vyachaslau,volodya,william bill willem wilhelm guillermo guillaume,yaroslav yaraslau jaroslav,yuri yury yuriy iurii juri";

const rowsOf: () => ReadonlyMap<string, ReadonlySet<number>> = (() => {
  let known: Map<string, Set<number>> | undefined;
  return () => {
    if (known) return known;
    known = new Map();
    for (const [row, names] of rows.split(",").entries()) {
      for (const name of names.split(" ")) {
        const key = stemOf(name);
        known.set(key, (known.get(key) ?? new Set()).add(row));
      }
    }
    return known;
  };
})();

/** The key of a given name without the vowels that it ends in. */
function stemOf(name: string): string {
  return personKey(name).replace(/(?!^)[aiu]+$/, "");
}

/** Whether two words are forms of one given name, "Uladzimir" and "Vladimir", or patronymics of one father's name. */
export function areOneName(a: string, b: string): boolean {
  const [fatherOfA, fatherOfB] = [a, b].map((word) => patronymic.exec(word)?.[1]);
  // "Petro" may be the father of "Petrovych".
  if ((fatherOfA === undefined) !== (fatherOfB === undefined)) return false;
  const [ofA, ofB] = [givenRows(fatherOfA ?? a), givenRows(fatherOfB ?? b)];
  if ([...ofA].some((row) => ofB.has(row))) return true;
  return (
    fatherOfA !== undefined && fatherOfB !== undefined && consonantsOf(fatherOfA) === consonantsOf(fatherOfB)
  );
}

const givenRows: (word: string) => ReadonlySet<number> = /* @__PURE__ */ memoize(
  (word) => rowsOf().get(stemOf(word)) ?? new Set(),
);

/** The endings of Slavic patronymics: "Petrovich", "Piatrouna", "Mikhailovna". */
const patronymic = /^(.{3,}?)[aeiouy]*(?:[vu][iy]?t?ch|[vu]na)$/;

function consonantsOf(word: string): string {
  return personKey(word).replaceAll(/[aeiougv]/g, "");
}
