import { listOf, textOf } from "../../content/source.ts";
import { fold } from "../../language/fold.ts";
import { inEach, wordsOf } from "../../language/words.ts";
import { enumerate } from "../field-error.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/writing")["entre-soi"];

/** Words that name people who work inside an administration or decide for it. */
const inside =
  /^(?:agents?|elue?s?|elus?|services?|directions?|directeurs?|directrices?|dg[sa]|dga?s|drh|dsi|rh|cadres?|managers?|encadrants?|encadrement|chefs?|responsables?|collaborateurs?|collaboratrices?|collegues?|personnels?|equipes?|secretariats?|cabinet|maire|maires|adjoints?|presidente?|vice-presidents?|conseillers?|mairie|codir|comite|hierarchie|administration|collectivite|techniciens?|charges?|chargees?|referents?|stagiaires?|syndicats?)$/;
/** Words that bring someone from outside in, even beside an inner one. */
const outside =
  /habitant|usager|citoyen|famille|parent|enfant|eleve|etudiant|lyceen|collegien|jeune|senior|aine|retraite|patient|client|visiteur|touriste|riverain|commercant|artisan|agricult|entrepris|entrepreneur|startup|start-up|association|benevole|bailleur|locataire|proprietaire|allocataire|beneficiaire|aidant|salarie|demandeur|public|population|voisin|ecole|college|lycee|universite|chercheur|hopital|medecin|soignant|etat|prefecture|caf|cpam|pole emploi|france travail|partenaire|prestataire|federation|fondation|cooperative|chambre|reseau|autres? |externe|exterieur|societe civile|designer|artiste|personnes|femmes|hommes|gens|acteurs|medias?|presse|ong|police|gendarm|pompier|sdis/;

export const rule: Rule = {
  id: "writing/entre-soi",
  severity: "warning",
  scope: "entry",
  passing: {
    files: {
      "content/defis/cantine.md":
        '---\ntitle: Comment moins jeter à la cantine ?\nedition: "2018"\nstakeholders: [agents de cantine, élèves, parents]\n---\n',
    },
  },
  failing: {
    files: {
      "content/defis/cantine.md":
        '---\ntitle: Comment moins jeter à la cantine ?\nedition: "2018"\nstakeholders: [agents de cantine, élus, direction générale]\n---\n',
    },
    at: { file: "content/defis/cantine.md", line: 4, column: 1 },
  },
  *check(entry) {
    if (entry.schema !== "defi" || entry.read.data.stakeholders === undefined) return;
    const stakeholders = listOf(entry, "stakeholders").filter((one) => typeof one === "string");
    const own = fold(textOf(entry, "organisation") ?? "");
    if (!stakeholders.length || !stakeholders.every((one) => isInside(fold(one), own))) return;
    yield {
      file: entry.file,
      place: { at: "key", path: ["stakeholders"] },
      message: words.message({ stakeholders: inEach((language) => enumerate(stakeholders, language)) }),
      help: words.help,
    };
  },
};

function isInside(stakeholder: string, own: string): boolean {
  if (own && stakeholder.includes(own)) return !outside.test(stakeholder.replace(own, ""));
  if (outside.test(stakeholder)) return false;
  const [first = ""] = stakeholder
    .replace(/^(?:les? |la |l'|nos |notre |des |tous les |toutes les )+/, "")
    .split(/[\s,(']/);
  return inside.test(first);
}
