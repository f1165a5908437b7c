import { textOf } from "../../content/source.ts";
import { fold } from "../../language/fold.ts";
import { wordsOf } from "../../language/words.ts";
import { entry } from "../example.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/writing")["solution-in-title"];

/** Things that answer a question, and so cannot be the question. */
const thing =
  "(?:appli|application|app|plate-?forme|site|portail|logiciel|outil|chatbot|robot|assistant|base de donnees|jeu|guide|kit|livret|brochure|flyer|newsletter|lettre d'information|podcast|video|film|formulaire|questionnaire|extranet|intranet|wiki|blog|forum|page facebook|tableau de bord|borne|cartographie|annuaire|label|charte|bus|food-?truck|lab|fab-?lab|hackathon)";
const making =
  "(?:creer|mettre en place|mettre en oeuvre|developper|construire|concevoir|deployer|installer|lancer|realiser|produire|proposer|fabriquer|instaurer|monter|ouvrir|creation|developpement|mise en place|mise en oeuvre|conception|realisation|deploiement|lancement|installation)";
const article = "(?:une?|des?|d'une?|du|de la|les?|la|l'|notre|nos|son|sa) ?";
const adjective = "(?:nouvel(?:le)?s?|nouveaux?|petite?s?|grande?s?|veritables?|vraie?s?|premier|premiere) ";

const made = new RegExp(
  `^(?:comment |pourquoi )?(?:bien |mieux )?${making} (?:${article})?(?:${adjective})?${thing}s?(?![\\p{L}\\p{N}])`,
  "u",
);
const named = new RegExp(
  `^(?:${article})?(?:${adjective})?${thing}s? (?:\\p{L}+ ){0,3}?(?:pour|afin|qui|permettant|destinee?s?|dediee?s?|au service)(?![\\p{L}])`,
  "u",
);

export const rule: Rule = {
  id: "writing/solution-in-title",
  severity: "warning",
  scope: "entry",
  passing: {
    files: { "content/defis/bus.md": entry('title: Comment venir sans voiture au marché ?\nedition: "2018"') },
  },
  failing: {
    files: { "content/defis/bus.md": entry('title: Créer une application de covoiturage\nedition: "2018"') },
    at: { file: "content/defis/bus.md", line: 2, column: 8 },
  },
  *check(entry) {
    if (entry.schema !== "defi") return;
    const title = fold(textOf(entry, "title") ?? "").slice(0, 200);
    if (!made.test(title) && !named.test(title)) return;
    yield {
      file: entry.file,
      place: { at: "value", path: ["title"] },
      message: words.message,
      help: words.help,
    };
  },
};
