/** Words of each language that two texts can share without being about the same thing, by their keys (see families.ts). */
import type { Language } from "../../schemas/index.ts";
import { inflectionKey } from "./families.ts";
import { stopWords } from "./stop-words.ts";

/** Besides the stop words; the browser needs those alone. */
const plainWords: Record<Language, ReadonlySet<string>> = {
  fr: new Set(
    (
      "acteur action adapte afin aide aider ailleurs ainsi alors annee apporter apporte apprendre apres article " +
      "atelier aucun aucune aujourd aupres aussi autour autre autres avant avoir bien besoin bilan bon bonne cadre car " +
      "celle celles celui cent certain certaine certains chacun chacune chaque chercher cherche choix chose cite citer " +
      "cinq comprendre concevoir concret concrete conduire connaitre connu consiste construire contexte contre " +
      "contribuer creer cree davantage deja demain demande demander depuis dernier derniere dessous dessus deux devenir " +
      "devient different differente dire dit dite dix doit doivent donner donne edition encore enfin ensemble ensuite " +
      "equipe etablir etait etant etat ete etre evoluer exemple existe exister extrait face facile faciliter facon " +
      "favoriser fiche fin fois forme gens grand grande gros groupe guere haut heure hier hors hui huit ici idee imagine " +
      "imaginer indique innovant innovante innovation intitule jamais jour juste laisser lancer lequel laquelle " +
      "lesquels lieu lire lorsque lui lui-meme maintenant maniere manquer meilleur meme memes mener mettre mieux mille " +
      "mis mise mode moins mois moment monde montrer moyen moyens neuf niveau nom nombre nombreux nommer nous-memes " +
      "nouveau nouveaux nouvel nouvelle nouvelles nul objet offrir organiser outil outils ouvrir paraitre parce parler " +
      "parmi partager partie partir pendant penser permet permettre permis personne petit petite peu peut-etre " +
      "place plupart plusieurs plutot point porter pose possible pouvoir pouvait pratique premier premiere " +
      "prendre pres presque prevoir prevu prise probleme proche produire programme projet projets proposer propose " +
      "prototype prototypes puis puisque quatre quelque quelques quitter rapport reflexion rendre rencontrer renforcer " +
      "reponse repondre rester reste retour reussir rien role sait savoir sein selon semble sens sept sera seul seule " +
      "seulement simple simplement situation six soi soit solution sorte sortir source souvent suite suivant suivre " +
      "sujet surtout sait tant tard tel telle telles tels temps tenir tenue terme toujours tour tous tout toute toutes " +
      "toutefois travail travailler travaille travers tres trois trop trouver trouve type unique utile utiliser venir " +
      "verifier veut via vient vieux vingt vise viser vite voici voila voir vouloir vrai vraiment defi " +
      "defis agit avons domaine ecrire ecrit espace etablit fiche general lu lue mot mots parle part plan range reformule " +
      "relier relie service services territoire territoires territorial public publics publique publiques"
    ).split(" "),
  ),
  en: new Set(
    (
      "able above across after again against ago all almost along already also although always among another any " +
      "around asked away back because become been before being below best better between big both bring but call came " +
      "case challenge change come could day did different done down during each early edition else end enough even ever " +
      "every example far few find first five form found four full gave get give given go goes going good got great group " +
      "half hand help her here high him himself his however idea instead just keep kind know known large last late later " +
      "least left less let life like line little local long look made make making man many may mean means men might more " +
      "most much must name near need never new next nine no nobody non not nothing now number off often old once one only " +
      "open other others out over own part people perhaps place point possible project prototype public put question " +
      "quite rather read reason right said same say second see seem several shall she short should show side since six " +
      "small so some something source still such take team tell ten than then thing things think those though thought " +
      "three through thus time together too took toward two under until up upon us use used using very want way well " +
      "went while whole whose within without work working would year years yes yet"
    ).split(" "),
  ),
};

export const plainKeys: Record<Language, ReadonlySet<string>> = { fr: keysOf("fr"), en: keysOf("en") };

function keysOf(language: Language): Set<string> {
  return new Set([...stopWords[language], ...plainWords[language]].map(inflectionKey));
}
