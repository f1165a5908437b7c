/** Words of each language that say little about what is looked for, folded (see fold.ts). */
import type { Language } from "../../schemas/index.ts";

export const stopWords: Record<Language, ReadonlySet<string>> = {
  fr: new Set(
    (
      "a ai as au aux avec c ce cela ces cet cette ceux chez comme comment d dans de des donc dont du elle elles en " +
      "entre est et eu eux font fait faire faut il ils j je l la le les leur leurs lors lorsqu lorsque m ma mais me mes mon " +
      "n ne ni nos notre nous on ont ou par pas peut peuvent plus pour pourquoi puisqu puisque qu quand que quel quelle " +
      "quelles quels qui quoi quoiqu quoique s sa sans se ses si son sont sous sur t ta te tes toi ton tu un une vers vos " +
      "votre vous y jusqu jusque quelqu"
    ).split(" "),
  ),
  en: new Set(
    (
      "a about an and are as at be by can do does for from had has have how i if in into is it its me my of on or " +
      "our s t that the their them there these they this to was we were what when where which who why will with you your"
    ).split(" "),
  ),
};
