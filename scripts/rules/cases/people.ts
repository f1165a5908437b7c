/** Personal data and secrets, and what looks like them and is none. */
import { entry } from "../example.ts";
import { body, type Case, facts } from "./case.ts";

const inBody = (text: string, rule: string): Case => body(`Voir ${text} pour la suite.\n`, `6:6 people/${rule}`);
const fine = (text: string): Case => body(`Voir ${text} pour la suite.\n`);

const phones = [
  "06 12 34 56 78",
  "0612345678",
  "0612 34 56 78",
  "06.12.34.56.78",
  "06-12-34-56-78",
  "06/12/34/56/78",
  "06\u00a012\u00a034\u00a056\u00a078",
  "06\u202f12\u202f34\u202f56\u202f78",
  "01 23 45 67 89",
  "09 87 65 43 21",
  "+33 6 12 34 56 78",
  "+33612345678",
  "+33 (0)6 12 34 56 78",
  "0033 6 12 34 56 78",
  "+262 692 12 34 56",
  "+596 596 12 34 56",
  "+32 470 12 34 56",
  "+44 20 7946 0958",
  "+1 415 555 2671",
].map((text) => inBody(text, "phone"));

/** Numbers that are no telephone: SIRET, SIREN, ISBN, INSEE, sums, dates, hours, places, versions, public services. */
const notPhones = [
  "le SIRET 200 053 767 00014",
  "le SIRET 20005376700014",
  "le SIREN 200 053 767",
  "le SIREN 200053767",
  "l’ISBN 978-2-07-036822-8",
  "l’ISBN 9782070368228",
  "l’ISBN 2-07-036822-X",
  "l’ISBN 0306406152",
  "le code 71137",
  "le code postal 05000",
  "1 234 567 890 habitants",
  "10 000 000 €",
  "le 09/07/2018 à 10:30",
  "2018-07-09",
  "du 09 au 11 juillet 2018",
  "2016 2017 2018 2019",
  "46.4342, 4.6589",
  "la version 1.2.3.4",
  "[l’acte](https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000033202746)",
  "[la page](https://example.org/0612345678)",
  "[la page](https://example.org/?tel=06-12-34-56-78)",
  "le 3919",
  "le 15, le 17 et le 18",
  "le 0 800 05 95 95",
  "le 0805 123 456",
  "la RNA W751234567",
  "la loi n° 2005-102",
  "3 x 06 12",
].map(fine);

const mailboxes = [
  "camille.durand@ville.example",
  "c.durand@ville.example",
  "camille-durand@ville.example",
  "Camille.Durand@Ville.Example",
  "camille.durand@agglo.ville.example",
  "durand@gmail.com",
  "cdurand42@orange.fr",
  "camille.durand+essai@ville.example",
  "contact@ville.example",
].map((text) => inBody(text, "email"));
const spelled = [
  "camille.durand [at] ville.example",
  "camille.durand(at)ville.example",
  "camille.durand arobase ville.example",
].map((text) => inBody(text, "email"));
const links: Case[] = [
  body("[Camille](mailto:camille.durand@ville.example)\n", "6:18 people/email"),
  body("<camille.durand@ville.example>\n", "6:2 people/email"),
];

const contacts = [
  "contact@ville.example",
  "innovation@ville.example",
  "mairie@ville.example",
  "mairie.morez@wanadoo.fr",
  "direction.innovation@ville.example",
  "service-jeunesse@ville.example",
  "innovationpublique@region.example",
  "lab@departement.example",
  "dgs@ville.example",
  "ville@ville.example",
  "region-sud@region-sud.example",
  "secretariat2@ville.example",
].map((text) => facts(`contact: ${text}`));
const personalContacts = [
  "camille.durand@ville.example",
  "c.durand@ville.example",
  "camille@gmail.com",
  "camille_durand@ville.example",
  "durand.camille@ville.example",
].map((text) => facts(`contact: ${text}`, "4:10 people/email"));
const unclearContacts = ["cdurand@ville.example", "lesruches@ville.example"].map((text) =>
  facts(`contact: ${text}`, "4:10 people/email"),
);

const notMailboxes = [
  "@ville",
  "@ville@social.example",
  "[le compte](https://social.example/@ville)",
  "5 @ 3 €",
  "a@b",
  "[carte](https://example.org/@46.4,4.6,12z)",
  "l’arobase d’un texte",
].map(fine);

/** Numbers made for examples by the rule of the key, and the same with a wrong key. */
const socialSecurity = [
  "2 69 05 49 588 157 80",
  "269054958815780",
  "1 84 12 76 451 089 46",
  "2.69.05.49.588.157.80",
  "1 85 05 2A 006 084 16",
].map((text) => {
  const plain = text.replace(/[ .]/g, "");
  const key = 97n - (BigInt(plain.slice(0, 13).replace("2A", "19")) % 97n);
  const right = text.slice(0, -2) + String(key).padStart(2, "0");
  return [inBody(right, "social-security"), fine(text.slice(0, -2) + String((key % 97n) + 1n).padStart(2, "0"))];
});

const accounts = [
  "FR76 3000 6000 0112 3456 7890 189",
  "FR7630006000011234567890189",
  "DE89 3704 0044 0532 0130 00",
  "BE68 5390 0754 7034",
  "GB82 WEST 1234 5698 7654 32",
  "MC58 1122 2000 0101 2345 6789 030",
].map((text) => inBody(text, "bank-account"));
const notAccounts = [
  "FR76 3000 6000 0112 3456 7890 188",
  "DE88 3704 0044 0532 0130 00",
  "FR12 AB",
  "la référence AB12 CDEF 3456 GHIJ",
].map(fine);

const letters = "aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0zA1bC2dE3f";
const tokens = [
  `ghp_${letters.slice(0, 36)}`,
  `gho_${letters.slice(0, 36)}`,
  `ghs_${letters.slice(0, 36)}`,
  `github_pat_${letters}`,
  `glpat-${letters.slice(0, 20)}`,
  "AKIAIOSFODNN7EXAMPLE",
  `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.${letters}`,
  `Bearer ${letters}`,
  `xoxb-123456789012-${letters.slice(0, 24)}`,
  `sk_live_${letters.slice(0, 24)}`,
  `AIza${letters.slice(0, 35)}`,
  `npm_${letters.slice(0, 36)}`,
  "-----BEGIN RSA PRIVATE KEY-----",
  "-----BEGIN PRIVATE KEY-----",
  "-----BEGIN OPENSSH PRIVATE KEY-----",
].map((text) => inBody(text, "token"));
const notTokens = [
  "glpat-",
  "ghp_court",
  "AKIA",
  "eyJ",
  "la clé publique",
  "Bearer de la paix",
  "sk-",
  "risk-management-for-teams-2018",
].map(fine);

/** Facts are looked through like texts; the catalogue's own legal facts and pages may name mailboxes and telephones. */
const elsewhere: Case[] = [
  facts("territory: appeler le 06 12 34 56 78", "4:23 people/phone"),
  facts("lessons: [Écrire à camille.durand@ville.example]", "4:20 people/email"),
  {
    name: "catalogue.yaml",
    files: {
      "content/catalogue.yaml":
        "name: Un catalogue\nurl: https://catalogue.example/\nlanguages: [fr]\ncontact: camille.durand@ville.example\nlegal:\n  publisherAddress: 1 place du Marché, 01 23 45 67 89",
    },
    expected: [],
  },
  {
    name: "a page",
    files: {
      "content/pages/mentions.md": entry("title: Mentions", "Joindre dpo@ville.example ou le 01 23 45 67 89.\n"),
    },
    expected: [],
  },
  {
    name: "a person on a page",
    files: { "content/pages/mentions.md": entry("title: Mentions", "Joindre camille.durand@ville.example.\n") },
    expected: ["content/pages/mentions.md 4:9 people/email"],
  },
];

export const people: Case[] = [
  ...phones,
  ...notPhones,
  ...mailboxes,
  ...spelled,
  ...links,
  ...contacts,
  ...personalContacts,
  ...unclearContacts,
  ...notMailboxes,
  ...socialSecurity.flat(),
  ...accounts,
  ...notAccounts,
  ...tokens,
  ...notTokens,
  ...elsewhere,
];
