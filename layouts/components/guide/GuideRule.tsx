/** A rule with its own examples in, what it asks, why, and what the check says of them out. */
import type { Language } from "../../../schemas/index.ts";
import type { Diagnostic } from "../../../scripts/diagnostics/diagnostic.ts";
import { ruleAnchor } from "../../../scripts/diagnostics/rule-address.ts";
import { fill } from "../../../scripts/language/wording.ts";
import { aboutRule } from "../../../scripts/rules/about.ts";
import { contentOf, planOf } from "../../../scripts/rules/example.ts";
import type { Example, Rule } from "../../../scripts/rules/rule.ts";
import { validate } from "../../../scripts/rules/validate.ts";
import { useSite } from "../../context.ts";
import { GuideSample } from "./GuideSample.tsx";
import { GuideText } from "./GuideText.tsx";

export function GuideRule({ rule }: { rule: Rule }) {
  const site = useSite();
  const words = site.words.guide;
  const { failing, passing } = rule;
  const about = aboutRule(rule);
  const said = saidOf(rule, site.language);
  const refused = sampleOf(failing, failing.at.file, words.more);
  const file = failing.at.file;
  return (
    <>
      <h3 id={ruleAnchor(rule.id)}>
        <GuideText text={about.title[site.language]} />
      </h3>
      <p>
        <code>{rule.id}</code> · {words.severities[rule.severity]}
      </p>
      <p>
        <GuideText text={about.why[site.language]} />
      </p>
      <p>
        <GuideText text={fill(refused ? words.refused : words.refusedFile, { file: `\`${file}\`` })} />
      </p>
      {refused && <GuideSample text={refused} />}
      {said && (
        <>
          <p>{words.says}</p>
          <blockquote>
            <p>
              <GuideText text={said.message} />
            </p>
            {said.help && (
              <p>
                <GuideText text={said.help} />
              </p>
            )}
            {said.suggestion && <GuideSample text={said.suggestion} />}
          </blockquote>
        </>
      )}
      <Accepted passing={passing} shown={file} />
    </>
  );
}

const said = new WeakMap<Rule, Partial<Record<Language, Diagnostic>>>();

/** What the check says of a rule's own failing example: in `npm start`, it is asked again and again. */
function saidOf(rule: Rule, language: Language): Diagnostic | undefined {
  const known = said.get(rule) ?? {};
  said.set(rule, known);
  if (!(language in known)) {
    const { diagnostics } = validate(contentOf(rule.failing), language, { plan: planOf(rule.failing) });
    known[language] = diagnostics.find((one) => one.rule === rule.id);
  }
  return known[language];
}

/** Files are named but where the name is `shown` already. */
function Accepted({ passing, shown }: { passing: Example; shown: string }) {
  const { words } = useSite();
  const samples = Object.keys(passing.files).flatMap((file) => {
    const text = sampleOf(passing, file, words.guide.more);
    return text ? [{ file, text }] : [];
  });
  if (samples.length === 0) return null;
  return (
    <>
      <p>{words.guide.accepted}</p>
      {samples.slice(0, 2).map(({ file, text }) => (
        <>
          {file !== shown && (
            <p>
              <code>{file}</code>
            </p>
          )}
          <GuideSample text={text} />
        </>
      ))}
    </>
  );
}

const mostLines = 14;
const mostSigns = 600;

/** The text of one of an example's files, cut where it is long; nothing where it is no text or has none. */
function sampleOf({ files }: Example, file: string, more: string): string | undefined {
  const text = files[file];
  if (typeof text !== "string" || !text.trim()) return undefined;
  const lines = text.trimEnd().split("\n").slice(0, mostLines).join("\n").slice(0, mostSigns);
  // What cannot be seen is the point of some examples, and direction marks would turn the page around.
  const shown = lines
    .replace(/[^\P{C}\n\t]/gu, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`)
    .replace(/ +$/gm, (blanks) => "·".repeat(blanks.length));
  return lines.length < text.trimEnd().length ? `${shown}\n${more}` : shown;
}
