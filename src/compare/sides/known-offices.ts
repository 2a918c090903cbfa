import { countryOf, countryOfWord } from "./names/countries.js";
import { foldName } from "./names/fold.js";
import { smallWords } from "./names/name-words.js";

/** An office that a government has once at a time. */
export type KnownOffice = "head-of-government" | "foreign-minister" | "defence-minister";

/** Titles in several languages, folded as names are, without small words. */
const titles: Readonly<Record<KnownOffice, string>> = {
  "head-of-government":
    "prime minister, premier, chancellor, federal chancellor, head government, taoiseach, " +
    "kanzler, kanzlerin, bundeskanzler, bundeskanzlerin, premierminister, premierministerin, ministerprasident, " +
    "ministerprasidentin, regierungschef, regierungschefin, premier ministre, premiere ministre, chancelier, chanceliere, " +
    "chancelier federal, primer ministro, primera ministra, presidente gobierno, presidenta gobierno, canciller federal, " +
    "primeiro ministro, primeira ministra, primo ministro, presidente consiglio, minister president, " +
    "premer ministr, kantsler, federalnyy kantsler, predsedatel pravitelstva, 首相, 总理, 總理",
  "foreign-minister":
    "foreign minister, minister foreign affairs, foreign affairs minister, foreign secretary, secretary state, " +
    "secretary state foreign commonwealth development affairs, secretary state foreign affairs, external affairs minister, " +
    "minister external affairs, minister external relations, foreign relations minister, minister foreign relations, top diplomat, " +
    "aussenminister, aussenministerin, bundesaussenminister, bundesaussenministerin, bundesminister auswartigen, " +
    "bundesministerin auswartigen, ministre affaires etrangeres, ministre leurope affaires etrangeres, chef diplomatie, " +
    "canciller, ministro relaciones exteriores, ministra relaciones exteriores, ministro exteriores, ministra exteriores, " +
    "ministro asuntos exteriores, ministra asuntos exteriores, chanceler, ministro relacoes exteriores, ministra relacoes exteriores, " +
    "ministro negocios estrangeiros, ministra negocios estrangeiros, ministro esteri, ministra esteri, ministro degli esteri, " +
    "ministro degli affari esteri, minister spraw zagranicznych, ministr inostrannykh, glava mid, ministr zakordonnikh sprav, " +
    "disisleri bakani, wzyr al khrjyh, wzyr khrjyh, wzyr mwr khrjh, 外相, 外長, 外长, 外交部長, 外交部长, 外務大臣, 外务部长",
  "defence-minister":
    "defence minister, defense minister, minister defence, minister defense, defence secretary, defense secretary, " +
    "secretary defence, secretary defense, secretary state defence, secretary war, verteidigungsminister, verteidigungsministerin, " +
    "ministre defense, ministre armees, ministro defensa, ministra defensa, ministro defesa, ministra defesa, ministro difesa, " +
    "minister obrony, minister obrony narodowej, ministr oborony, ministr oboroni, milli savunma bakani, wzyr al df, 防卫大臣, 防衛大臣, 国防部长",
};

const offices: ReadonlyMap<string, KnownOffice> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ (["head-of-government", "foreign-minister", "defence-minister"] as const).flatMap(
    (office) => titles[office].split(", ").map((title) => [title, office] as const),
  ),
);

/** The office that a title stands for, whatever the language and the country named in it: "Kanzler", "German Prime Minister". */
export function knownOffice(title: string): KnownOffice | undefined {
  const isCountry = (word: string): boolean => (countryOf(word) ?? countryOfWord(word)) !== undefined;
  const words = foldName(title).filter((word) => !smallWords.has(word) && !isCountry(word));
  return offices.get(words.join(" "));
}
