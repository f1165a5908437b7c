/** A text in; personal data and secrets that must not be published out, each with its place. */

export interface Hit {
  start: number;
  end: number;
}

export interface Mailbox extends Hit {
  /** Whose it seems to be; `unclear` where the name before the @ says nothing. */
  owner: "service" | "person" | "unclear";
}

const mailbox = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,5}\.\p{L}{2,24}/gu;
const spelledMailbox =
  /[\w.+-]{2,64} ?(?:\[ ?(?:at|arobase|chez) ?\]|\( ?(?:at|arobase|chez) ?\)| arobase ) ?[\w-]{2,63}(?:(?:\.| ?[[(] ?(?:dot|point) ?[\])] ?| point )[\w-]{2,63}){1,3}/gi;

export function mailboxesIn(text: string): Mailbox[] {
  const found: Mailbox[] = [];
  if (text.includes("@")) {
    for (const { 0: address, index } of text.matchAll(mailbox)) {
      // `@nom@reseau.example` is an account of a social network; `https://…/x@y.z` is the path of a page.
      if (text[index - 1] === "@" || isInAddress(text, index)) continue;
      found.push({ start: index, end: index + address.length, owner: ownerOf(address) });
    }
  }
  if (text.includes("arobase") || text.includes("(at)") || text.includes("[at]")) {
    for (const { 0: address, index } of text.matchAll(spelledMailbox)) {
      found.push({ start: index, end: index + address.length, owner: "person" });
    }
  }
  return found;
}

/** Whether the place lies inside a web address (`https://…`, without blank up to there). */
function isInAddress(text: string, at: number): boolean {
  const from = Math.max(0, at - 500);
  const word = /[^\s"'<>()[\]]*$/.exec(text.slice(from, at))?.[0] ?? "";
  return /https?:\/\//i.test(word);
}

/** Words that name a service, its task or its place, and never a person. */
const serviceWords = new Set(
  `accueil action actions administration agence agglo agglomeration aide aides alerte archives asso association
  atelier ateliers bibliotheque bonjour bureau cabinet catalogue ccas centre chantier cites citoyen citoyens
  citoyennete collectivite collectivites com comm commerce commune communaute communication concertation conseil
  contact courrier culture data ddt defi defis demarche demarches democratie departement design developpement dgs
  direction dpo dreal drh dsi ecologie economie education ehpad elections emploi enfance engagement environnement
  equipe equipement espace espaces europe evenement evenements fab fablab famille familles finances formation formations france
  gestion greffe habitat hello hotel ideas idees inclusion info infos information informations innovation innover
  inscription inscriptions insertion interco intercommunalite jeunesse juridique lab labo laboratoire lieu logement
  mairie maison marches mediation mediatheque metropole mission missions mobilite mobilites musee nature
  newsletter noreply numerique observatoire office open opendata participation participer parc patrimoine pays
  personnes petite-enfance plateforme pole police population prefecture presse prevention programme projet projets
  proximite public publique qualite quartier quartiers recherche recrutement redaction referent region
  relation relations reseau reservation ressources rgpd rh sante scolaire secretariat securite service services siege
  site social solidarite solidarites sport sports standard statistiques support team technique territoire territoires
  tourisme transformation transition transports travaux universite urbanisme usager usagers vie ville voirie webmaster
  webmestre`.split(/\s+/),
);

const freeMail =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|orange|wanadoo|free|sfr|neuf|laposte|bbox|numericable|proton|protonmail|gmx|aol)\.\w+$/i;

/** A service's mailbox has a service's word before the @, or the name of its own domain; two other words are a person. */
function ownerOf(address: string): Mailbox["owner"] {
  const [local = "", domain = ""] = address
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .split("@");
  const words = local.split(/[._+\-\d]+/).filter(Boolean);
  if (words.some((word) => serviceWords.has(word))) return "service";
  if (words.some((word) => longServiceWords.some((service) => word.startsWith(service)))) return "service";
  const own = domain.split(/[.-]/).slice(0, -1);
  if (!freeMail.test(address) && words.length > 0 && words.every((word) => own.includes(word))) return "service";
  return words.length > 1 || freeMail.test(address) ? "person" : "unclear";
}

/** Those long enough that a compound such as `innovationpublique@` cannot begin with them by chance. */
const longServiceWords = [...serviceWords].filter((word) => word.length >= 5);

/** A run of digits with what people put between them. */
const digits = /(?:\+|\b)\(?\d[\d ().\-/\u00a0\u202f]{6,40}\d/g;

/** France with its overseas codes: two digits at a time with the same sign between them, or the first four together. */
const separator = "[ .\\-\\/\\u00a0\\u202f]";
const prefix = `(?:\\+|00)\\s?(?:33|262|508|590|594|596|687|689|681)${separator}?(?:\\(0\\)${separator}?)?|\\(?0`;
const french = new RegExp(
  `(?<![\\d\\w])(?:${prefix})[1-79]\\)?(?:(${separator}?)\\d{2}(?:\\1\\d{2}){3}|\\d{2}(${separator})\\d{2}(?:\\2\\d{2}){2})(?!\\d)`,
);
const international =
  /(?<![\d\w])(?:\+|(?<!\d[ .-])00)\s?[1-9]\d{0,2}[ .\-\u00a0\u202f]?(?:\(?\d{1,5}\)?[ .\-\u00a0\u202f]?){2,6}(?!\d)/;

/** Telephone numbers of people: numbers that begin with 08 are services for everyone, and pass. */
export function phonesIn(text: string): Hit[] {
  const found: Hit[] = [];
  for (const { 0: run, index } of text.matchAll(digits)) {
    if (!/^\+|(?:^|\D)0/.test(run)) continue;
    const match = french.exec(run) ?? international.exec(run);
    if (!match || isNumberOfRecord(run, text.slice(Math.max(0, index - 12), index)) || isInAddress(text, index))
      continue;
    const count = match[0].replace(/\D/g, "").length;
    if (count < 9 || count > 15) continue;
    found.push({ start: index + match.index, end: index + match.index + match[0].trimEnd().length });
  }
  return found;
}

/** SIREN, SIRET, ISBN and other numbers that name a thing. */
function isNumberOfRecord(run: string, before: string): boolean {
  const plain = run.replace(/\D/g, "");
  if (/(?:isbn|issn|siren|siret|rna|n°|no|ref|réf)[\s:°.-]*$/i.test(before)) return true;
  if (/^97[89]\d{10}$/.test(plain)) return true;
  return !/^[+(]/.test(run) && (plain.length === 9 || plain.length === 14) && luhn(plain);
}

/** The check of SIREN and SIRET (ISO/IEC 7812-1). */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    sum += at % 2 ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0;
}

const socialSecurity =
  /(?<![\d\w])[12][ .]?\d{2}[ .]?(?:0[1-9]|1[0-2]|[2-9]\d)[ .]?(?:\d{2}|2[AB])[ .]?\d{3}[ .]?\d{3}[ .]?\d{2}(?![\d\w])/g;

/** French social security numbers whose key is right: 97 less the number modulo 97, Corsica counted as 19 and 18. */
export function socialSecurityNumbersIn(text: string): Hit[] {
  const found: Hit[] = [];
  for (const { 0: number, index } of text.matchAll(socialSecurity)) {
    const plain = number.replace(/[ .]/g, "");
    const body = BigInt(plain.slice(0, 13).replace("2A", "19").replace("2B", "18"));
    if (97n - (body % 97n) === BigInt(plain.slice(13))) found.push({ start: index, end: index + number.length });
  }
  return found;
}

const iban = /(?<![\w])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z0-9]{4}){2,7}(?:[ \u00a0]?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/g;

/** Bank accounts whose check digits are right (ISO 13616). */
export function bankAccountsIn(text: string): Hit[] {
  const found: Hit[] = [];
  for (const { 0: account, index } of text.matchAll(iban)) {
    const plain = account.replace(/[ \u00a0]/g, "");
    if (plain.length < 15 || plain.length > 34) continue;
    let remainder = 0;
    for (const sign of plain.slice(4) + plain.slice(0, 4)) {
      const value = Number.parseInt(sign, 36);
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    if (remainder === 1) found.push({ start: index, end: index + account.length });
  }
  return found;
}

/** How each kind of secret begins, to look no further in a text without it. */
const tokenSigns = [
  "ghp_",
  "gho_",
  "ghu_",
  "ghs_",
  "ghr_",
  "github_pat",
  "glpat-",
  "AKIA",
  "ASIA",
  "PRIVATE KEY",
  "eyJ",
  "earer ",
  "xox",
  "sk",
  "AIza",
  "npm_",
];
const token =
  /(?<![\w])(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|(?:AKIA|ASIA)[0-9A-Z]{16}|eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}|[Bb]earer [\w.~+/=-]{20,}|xox[abeprs]-[\w-]{10,}|sk[-_](?:live_|test_|proj-)?[A-Za-z0-9]{20,}|AIza[\w-]{35}|npm_[A-Za-z0-9]{30,})|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/g;

/** Access tokens and private keys. */
export function tokensIn(text: string): Hit[] {
  if (!tokenSigns.some((sign) => text.includes(sign))) return [];
  return [...text.matchAll(token)].map(({ 0: secret, index }) => ({ start: index, end: index + secret.length }));
}
