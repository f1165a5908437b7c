/** What a person typed in, the words to look for out. */
import type { Language } from "../../schemas/index.ts";
import { fold } from "../../scripts/catalogue/fold.ts";

/** Words that say little about what is looked for, folded; a query of nothing else keeps them all. */
const stopWords: Record<Language, ReadonlySet<string>> = {
  fr: new Set(
    (
      "a ai as au aux avec c ce cela ces cet cette ceux chez comme comment d dans de des donc dont du elle elles en " +
      "entre est et eu eux font fait faire faut il ils j je l la le les leur leurs lors lorsqu m ma mais me mes mon " +
      "n ne ni nos notre nous on ont ou par pas peut peuvent plus pour pourquoi puisqu qu quand que quel quelle " +
      "quelles quels qui quoi quoiqu s sa sans se ses si son sont sous sur t ta te tes toi ton tu un une vers vos " +
      "votre vous y jusqu quelqu"
    ).split(" "),
  ),
  en: new Set(
    (
      "a about an and are as at be by can do does for from had has have how i if in into is it its me my of on or " +
      "our s t that the their them there these they this to was we were what when where which who why will with you your"
    ).split(" "),
  ),
};

const elided = /(?<![\p{L}\p{N}])(?:jusqu|lorsqu|puisqu|quoiqu|quelqu|qu|[cdjlmnst])'(?=[\p{L}\p{N}])/gu;

/** The words of `query`, folded, each once, without the stop words. */
export function wordsOf(query: string, language: Language): string[] {
  const text = fold(query)
    .replace(language === "fr" ? elided : /(?<=[\p{L}\p{N}])'s\b/gu, " ")
    // Pagefind drops these inside a word when it indexes: D.G.S. is one word there, as are 3.0 and agglo'bus.
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "")
    .replace(/(?<=\p{N})[.,](?=\p{N})/gu, "")
    .replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, "");
  const all = [...new Set(text.match(/[\p{L}\p{N}]+/gu) ?? [])];
  const telling = all.filter((word) => !stopWords[language].has(word));
  return telling.length > 0 ? telling : all;
}

/** Words that go with what is looked for without saying it: `une idée pour…`, `mettre en place…`. */
const minorWords: Record<Language, ReadonlySet<string>> = {
  fr: new Set(
    (
      "aimerais aimerait avoir besoin cherche chercher cherchons connaitre concernant etre exemple exemples existe " +
      "idee idees mettre mis mise obtenir place possible propos recherche savoir sujet tous tout toute toutes trouve " +
      "trouver utiliser veut veux voudrais voudrait"
    ).split(" "),
  ),
  en: new Set("example examples find finding get idea ideas know looking need put set use using want".split(" ")),
};

export function isMinor(word: string, language: Language): boolean {
  return minorWords[language].has(word);
}
