/** A folded French word in, what it shares with its plural and feminine, or with its verb and noun, out. */

/** The longest ending that leaves enough of a word is cut off. */
function cut(word: string, endings: readonly (readonly [string, string])[], least: number): string {
  for (const [ending, by] of endings) {
    if (word.length - ending.length >= least && word.endsWith(ending)) return word.slice(0, -ending.length) + by;
  }
  return word;
}

function endings(list: string): (readonly [string, string])[] {
  return list
    .split(" ")
    .map((one) => one.split(">") as [string, string?])
    .map(([ending, by = ""]) => [ending, by] as const)
    .sort((a, b) => b[0].length - a[0].length);
}

const inflections = endings(
  "s x es ee ees e aux>al eaux>eau eux>eu euse>eur euses>eur trice>teur trices>teur ive>if ives>if elle>el elles>el " +
    "enne>en ennes>en onne>on onnes>on ere>er eres>er ale>al ales>al euxse>eu ante>ant antes>ant ente>ent entes>ent",
);

/** The same for `citoyens`, `citoyenne` and `citoyen`. */
export function inflectionKey(word: string): string {
  return word.endsWith("ss") ? word : cut(word, inflections, 3);
}

const derivations = endings(
  "ation ations ition itions tion ion issement issements ement ements ment ments ateur ateurs atrice atrices eur eurs " +
    "euse euses rice rices age ages er ers e es ee ees ant ants ante antes ent ents ir is it iser isation isations ise " +
    "isee isees ises if ifs ive ives atif atifs ative atives able ables ible ibles ance ances ence ences iste istes isme " +
    "ismes ite ites al ale ales aux el elle els elles aire aires eux ier iers iere ieres oir oirs oire oires ure ures " +
    "ateurs>at ons ez ait ais aient era eront erait sions sion s x",
);

/** What makes a verb of a root, or surely the name of what it does or of who does it. */
const actions = endings("er ation ations ateur ateurs atrice atrices ement ements age ages");

/** Words that end so by nature: a `village` is nothing that comes of a `ville`, and `partage` comes of `partager`. */
const whole =
  /^(?:avant|cour|domm|encour|entour|from|herit|homm|lang|mess|ouvr|part|pays|person|personn|vill|vis|voy)ages?$/;

/** The same for `creer` and `creation`; undefined for what is neither a verb nor made from one. */
export function actionKey(word: string): string | undefined {
  if (whole.test(word)) return undefined;
  const root = cut(word, actions, 3);
  return root === word ? undefined : root;
}

/** The same for `signaler`, `signalement` and `signalisation`; undefined for a word too short to tell. */
export function familyKey(word: string): string | undefined {
  if (word.length < 5) return undefined;
  const short = actionKey(word);
  if (short?.length === 3) return short;
  const root = whole.test(word) ? word.replace(/es?$/, "") : cut(word, derivations, 4);
  if (root.length < 4) return undefined;
  return root.replace(/([^aeiou])\1$/, "$1").replace(/(?:gn|ng)$/, "gn");
}

/** What is taken off a verb, much as Snowball's stemmer for French does, and the e and s of other words. */
const conjugated =
  /(?<=.{4})(?:er(?:a|ai|aient|ais|ait|as|ez|ons|ont|iez|ions)?|i?ez|a(?:i|is|it|ient|s|nts?|ntes?)|e?s?)$/;

/** The same for the forms of a verb, as `signaler` and `signalez`. */
export function stemOf(word: string): string {
  const singular = word.replace(/(?<=[^aious])s$/, "");
  return singular.length < 5
    ? singular
    : singular.replace(conjugated, "").replace(/([ln])\1$|tt$/, (twice) => twice[0] ?? "");
}

/** A folded word in; whether another one is it in another form, its number, its gender or its tense, out. */
export function isFormOf(word: string): (other: string) => boolean {
  const key = inflectionKey(word);
  const stem = stemOf(word);
  const start = word.slice(0, 3);
  return (other) =>
    other === word ||
    // Comparing first letters first spares working out thousands of keys.
    (other.startsWith(start) && (inflectionKey(other) === key || (stem !== word && stemOf(other) === stem)));
}
