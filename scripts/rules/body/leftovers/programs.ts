/** What one program alone writes: Word, Obsidian, Notion, mail. */
import { besideAnother, type Leftover } from "./leftover.ts";

const header = /^(?:>\s*)?\**(?:De|From|Envoyé|Sent|À|A|To|Cc|Objet|Subject|Date|Répondre à|Importance)\s?:\**\s+\S/;
const superscript = /^[¹²³⁰⁴-⁹]{1,3}\s*\S/;

const asFootnote = {
  fr: "Écrivez `[^1]` dans le texte, et, sur une ligne à part, `[^1]: ` puis la note.",
  en: "Write `[^1]` in the text and, on a line of its own, `[^1]: ` then the note.",
};

export const programs: readonly Leftover[] = [
  {
    signs: "_",
    pattern: /\]\(#_(?:ftn|edn|msoanchor|cmnt|heading|Toc|Ref)[\w.=]*\)/,
    message: {
      fr: "Ce renvoi vient d’un traitement de texte : il ne mène nulle part ici.",
      en: "This reference comes from a word processor: it leads nowhere here.",
    },
    help: asFootnote,
  },
  {
    signs: "[",
    pattern: /^\[\d{1,3}\]\s+\S/,
    where: (lines, number) => {
      const call = /^\[\d{1,3}\]/.exec(lines[number] ?? "")?.[0] ?? "";
      return lines.some((line, at) => at !== number && line.includes(call) && !line.includes(`${call}(`));
    },
    message: {
      fr: "Cette note de bas de page n’en sera pas une : rien ne la relie à son appel.",
      en: "This footnote will be none: nothing ties it to its call.",
    },
    help: asFootnote,
    better: (line) => line.replace(/^\[(\d{1,3})\]\s+/, "[^$1]: "),
  },
  {
    signs: "¹²³⁰⁴⁵⁶⁷⁸⁹",
    pattern: superscript,
    where: (lines, number) => {
      const call = /^[¹²³⁰⁴-⁹]+/.exec(lines[number] ?? "")?.[0] ?? "";
      return lines.some((line, at) => at !== number && line.includes(call));
    },
    message: {
      fr: "Cette note de bas de page n’en sera pas une : rien ne la relie à son appel.",
      en: "This footnote will be none: nothing ties it to its call.",
    },
    help: asFootnote,
  },
  {
    signs: "[",
    pattern: /^\[[a-z]{1,2}\](?=\S)/,
    where: (lines, number) => {
      const call = /^\[[a-z]{1,2}\]/.exec(lines[number] ?? "")?.[0] ?? "";
      return (
        !(lines[number] ?? "").startsWith(`${call}:`) && lines.some((line, at) => at < number && line.includes(call))
      );
    },
    message: {
      fr: "Ce commentaire d’un document partagé serait publié, avec son appel entre crochets.",
      en: "This comment from a shared document would be published, with its call in brackets.",
    },
    help: { fr: "Effacez-le, et son appel dans le texte.", en: "Delete it, and its call in the text." },
  },
  {
    pattern:
      /(?:Erreur\s?!|Error!)\s*(?:Référence|Signet|Source|Nom|Il n|Liaison|Utilisez|Bookmark|Reference|Hyperlink|No |Not )[^\n]{0,80}/i,
    message: {
      fr: "Ce message d’erreur vient de Word : il remplace un renvoi qui s’est perdu.",
      en: "This error message comes from Word: it stands for a reference that was lost.",
    },
    help: {
      fr: "Dites avec des mots à quoi le texte renvoyait, ou effacez-le.",
      en: "Say in words what the text referred to, or delete it.",
    },
  },
  {
    pattern: /\b(?:PAGEREF|NOTEREF|MERGEFIELD|INCLUDEPICTURE|TOC \\o|SEQ \w+ \\\*|REF _)\b|\b_Toc\d{4,}/,
    message: {
      fr: "Ce code de champ vient de Word : il serait affiché tel quel.",
      en: "This field code comes from Word: it would be shown as it is.",
    },
    help: { fr: "Gardez les mots seuls.", en: "Keep the words alone." },
  },
  {
    signs: "[<",
    pattern:
      /\[cid:[^\]\n]{1,120}\]|^\s*\[\s?(?:image|photo|figure|logo)\b[^\]\n]{0,120}\](?![([:])\s*$|^\s*<image\d*>\s*$/i,
    message: {
      fr: "Une image se trouvait ici ; elle n’a pas été copiée avec le texte.",
      en: "A picture stood here; it was not copied with the text.",
    },
    help: {
      fr: "Déposez-la dans content/images/ et écrivez `![ce que l’on y voit](2018/plan.png)`, ou effacez la ligne.",
      en: "Put it in content/images/ and write `![what it shows](2018/plan.png)`, or delete the line.",
    },
  },
  {
    pattern: header,
    where: besideAnother(header),
    message: {
      fr: "Cet en-tête de courriel serait publié, avec les noms et les adresses qu’il contient.",
      en: "This header of an e-mail would be published, with the names and addresses in it.",
    },
    help: {
      fr: "Gardez ce qui concerne la fiche, et effacez le reste.",
      en: "Keep what is about the entry, and delete the rest.",
    },
  },
  {
    pattern:
      /^(?:Envoyé (?:de|depuis|à partir de) (?:mon|ma|Outlook|Yahoo|l)|Télécharge[rz] Outlook|Obtenir Outlook|Sent from my|Get Outlook|-{3,} ?(?:Message d|Original Message|Mail transféré|Forwarded))|^(?:Le|On) .{6,80}(?:a écrit|wrote)\s?:\s*$|^-- ?$/,
    where: (lines, number) =>
      /\S{3}/.test(lines[number] ?? "") || lines.slice(number + 1, number + 3).some((line) => line.trim()),
    message: {
      fr: "Cette ligne vient d’un courriel : elle serait publiée.",
      en: "This line comes from an e-mail: it would be published.",
    },
    help: {
      fr: "Effacez-la, ainsi que la signature ou le message cité qui la suit.",
      en: "Delete it, and the signature or the quoted message that follows it.",
    },
  },
  {
    pattern:
      /^\[?(?:\d{1,2}\/\d{1,2}(?:\/\d{2,4})?,? (?:à )?)?\d{1,2}[:h]\d{2}(?::\d{2})?\]?\s*(?:-\s+)?(?=\p{Lu}[^\n:]{1,40}(?::|$))/u,
    where: (lines, number) => /^\[|\d - \p{Lu}/u.test(lines[number] ?? ""),
    message: {
      fr: "Cette ligne vient d’une messagerie : elle publierait qui a dit quoi, et quand.",
      en: "This line comes from a chat: it would publish who said what, and when.",
    },
    help: {
      fr: "Dites ce qui a été décidé, sans les noms ni les heures.",
      en: "Say what was decided, without names or hours.",
    },
  },
  {
    pattern: /^\s*(?:page\s+\d{1,3}(?:\s*(?:\/|sur|of)\s*\d{1,3})?|\d{1,3}\s*(?:\/|sur|of)\s*\d{1,3})\s*$/i,
    message: {
      fr: "Ce numéro de page vient d’un document imprimé.",
      en: "This page number comes from a printed document.",
    },
    help: { fr: "Effacez la ligne.", en: "Delete the line." },
  },
  {
    pattern: /\p{Ll}{2}[-‐¬]$/u,
    where: (lines, number) => /^\p{Ll}{2}/u.test(lines[number + 1] ?? ""),
    message: {
      fr: "Un mot est coupé en fin de ligne, comme dans un document imprimé : il serait affiché en deux morceaux.",
      en: "A word is cut at the end of a line, as in a printed document: it would be shown in two pieces.",
    },
    help: { fr: "Réunissez les deux morceaux.", en: "Join the two pieces." },
  },
  {
    signs: ">",
    pattern: /^\s*>\s*\[!\w{1,20}\][+-]?/,
    message: {
      fr: "Cet encadré vient d’un autre logiciel : son nom entre crochets serait affiché tel quel.",
      en: "This callout comes from another program: its name in brackets would be shown as it is.",
    },
    help: {
      fr: "Donnez-lui un titre en gras, dans la citation.",
      en: "Give it a title in bold, within the quotation.",
    },
    better: (line) =>
      line.replace(
        /\[!(\w)(\w*)\][+-]?[ \t]*(.*)$/,
        (_, first, rest, title) => `**${title || first.toUpperCase() + rest.toLowerCase()}**`,
      ),
  },
  {
    signs: "%",
    pattern: /%%[^%\s][^%]{0,500}%%/,
    message: {
      fr: "Un commentaire entre « %% » n’est pas caché ici : il serait publié tel quel.",
      en: "A comment between “%%” is not hidden here: it would be published as it is.",
    },
    help: { fr: "Effacez-le.", en: "Delete it." },
    better: (line) => line.replace(/\s*%%[^%]+%%/g, ""),
  },
  {
    signs: "^",
    pattern: /\s\^[a-z][\w-]{3,40}$/,
    message: {
      fr: "Ce repère vient d’un autre logiciel : il serait affiché tel quel.",
      en: "This mark comes from another program: it would be shown as it is.",
    },
    help: { fr: "Effacez-le.", en: "Delete it." },
    better: (line) => line.replace(/\s+\^[\w-]+$/, ""),
  },
  {
    signs: "<",
    pattern: /<\/?(?:o|w|m|v|x|st1):[a-z]{1,30}[^<>]{0,200}>|<!\[(?:if|endif)\b[^<>]{0,80}>/i,
    message: {
      fr: "Cette balise vient de Word : elle serait affichée telle quelle.",
      en: "This tag comes from Word: it would be shown as it is.",
    },
    help: { fr: "Gardez les mots seuls.", en: "Keep the words alone." },
    better: (line) =>
      line
        .replace(/<\/?(?:o|w|m|v|x|st1):[a-z]+[^<>]*>|<!\[(?:if|endif)\b[^<>]*>/gi, "")
        .replace(/ {2,}/g, " ")
        .trim(),
  },
  {
    signs: "/",
    pattern: /https?:\/\/[\w.-]*notion\.(?:so|site)\/\S*[0-9a-f]{32}/i,
    message: {
      fr: "Cette page de Notion ne se lit peut-être qu’avec un compte.",
      en: "This page of Notion may only be read with an account.",
    },
    help: {
      fr: "Ouvrez-la dans une fenêtre de navigation privée ; si elle ne s’affiche pas, recopiez ici ce qu’elle dit.",
      en: "Open it in a private window; if it does not show, write here what it says.",
    },
  },
];
