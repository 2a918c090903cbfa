import { wordsOf } from "../source-text.js";

/** Negations, modals and conditions, and numbers in words: a quotation that leaves one out says something else. */
const byLanguage: Readonly<Record<string, string>> = {
  en: `no not never none nor neither nobody nothing nowhere cannot without hardly barely scarcely refuse refuses refused reject rejects
    rejected deny denies denied fail fails failed lack lacks lacked
    will would shall should may might can could must ought wont cant need needs allegedly reportedly perhaps possibly probably likely
    unlikely potentially if unless until till except provided providing only once whether conditional conditionally condition
    conditions subject contingent depending
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
    thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion
    half dozen dozens percent twice`,
  de: `nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder noch kaum ablehnen lehnt lehnte
    wird werden würde würden soll sollen sollte sollten muss müssen müsste müssten kann können könnte könnten darf dürfen dürfte
    dürften will wollen mag möge möchte möchten vielleicht angeblich möglicherweise wahrscheinlich wohl wenn falls sofern soweit
    solange bis außer nur vorausgesetzt bedingung bedingungen
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend million millionen
    milliarde milliarden halb hälfte dutzend prozent`,
  fr: `ne n non pas jamais aucun aucune rien personne ni sans guère nul nulle refuse refusé rejette rejeté
    peut peuvent pourra pourront pourrait pourraient doit doivent devra devront devrait devraient faut faudra faudrait va vont
    peut-être probablement éventuellement si sauf sinon seulement pourvu condition conditions tant hormis
    deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante soixante cent cents mille million
    millions milliard milliards moitié demi douzaine`,
  es: `no nunca jamás ni sin ningún ninguno ninguna nada nadie tampoco rechaza rechazó niega negó
    puede pueden podrá podrán podría podrían debe deben deberá deberán debería deberían va van quizá quizás tal vez probablemente
    posiblemente si salvo excepto hasta solo sólo solamente menos siempre condición condiciones
    dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta cien ciento cientos mil miles
    millón millones mitad medio docena`,
  pt: `não nunca jamais nem sem nenhum nenhuma nada ninguém pode podem poderá poderão poderia poderiam deve devem deverá deverão
    deveria deveriam vai vão talvez se salvo exceto até só somente apenas menos condição condições
    dois duas três quatro cinco seis sete oito nove dez onze doze vinte trinta cem cento mil milhão milhões bilhão bilhões metade
    meio dúzia`,
  it: `non no mai né senza nessun nessuno nessuna niente nulla può possono potrà potranno potrebbe potrebbero deve devono dovrà
    dovranno dovrebbe dovrebbero forse se salvo tranne fino solo soltanto purché condizione condizioni
    due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta cento mille mila milione milioni miliardo miliardi
    metà mezzo dozzina`,
  ru: `не ни нет без никогда никто ничего ничто нельзя никакой никаких может могут мог могла могли можно должен должна должно
    должны следует надо нужно необходимо будет будут бы возможно вероятно якобы если кроме только пока лишь условии условие
    условия иначе
    два две три четыре пять шесть семь восемь девять десять двадцать тридцать сорок пятьдесят сто сотни тысяча тысячи тысяч
    миллион миллиона миллионов миллиард миллиарда миллиардов половина процент процента процентов`,
  uk: `не ні немає без ніколи ніхто нічого може можуть міг могла могли можна повинен повинна повинні слід треба потрібно буде
    будуть би б можливо ймовірно нібито якщо крім тільки лише поки умови умова
    два дві три чотири сім вісім десять двадцять сто тисяча тисячі тисяч мільйон мільйона мільйонів мільярд мільярдів половина`,
  ar: `لا لن لم ليس ليست غير بدون دون ما عدم أبدا قد ربما سوف يجب يمكن ينبغي يستطيع إذا إن لو لولا إلا شرط بشرط حتى فقط
    اثنان اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عشرين مئة مائة ألف آلاف مليون ملايين مليار نصف`,
  tr: `değil hayır yok asla hiç olmadan belki olabilir gerekir gerek eğer şayet ancak sadece koşuluyla şartıyla
    iki üç dört beş altı yedi sekiz dokuz on yirmi yüz bin milyon milyar yarım`,
};

/** In scripts without spaces a word is not told from its neighbours, so these are looked for anywhere. */
const unspacedParts: RegExp =
  /[不没沒無无未非否别別勿莫弗将將会會能可应應须須必该該若如除只仅僅两兩半一二三四五六七八九十百千万萬亿億]|或许|或許|也许|也許|ない|なかった|ません|なければ|ならば|たら|場合|べき|かも|だろう|でしょう|ไม่|ห้าม|ถ้า|หาก|อาจ|จะ/gu;

const lists: Readonly<Record<string, ReadonlySet<string>>> = /* @__PURE__ */ (() =>
  Object.fromEntries(
    Object.entries(byLanguage).map(([language, words]) => [
      language,
      new Set(words.split(/\s+/).flatMap((word) => wordsOf(word).map(({ fold }) => fold))),
    ]),
  ))();

/**
 * The words in a stretch of text on which hangs what the rest says: negations, modals, conditions and numbers. Where the language is
 * not known, those of all.
 *
 * @param language The primary language, in lower case.
 */
export function tellingWordsIn(stretch: string, language: string): string[] {
  const own = lists[language];
  const sets = own ? [own] : Object.values(lists);
  const telling = Array.from(
    stretch.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’\-.,:][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu),
  ).flatMap(({ 0: word }) => {
    const parts = wordsOf(word).map(({ fold }) => fold);
    const isTelling =
      /\p{N}/u.test(word) ||
      /n['’]t$/i.test(word) ||
      parts.some((part) => sets.some((set) => set.has(part) || set.has(part.replace(/^[وف]/, ""))));
    return isTelling ? [word] : [];
  });
  return telling.length > 0 ? telling : Array.from(stretch.matchAll(unspacedParts), ([part]) => part);
}
