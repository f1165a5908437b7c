/** What a person who answers `npm run new` gets: a person here is a list of answers. */
import { describe, expect, it } from "vitest";
import { contentOf } from "../rules/example.ts";
import type { Asker } from "../terminal/asker.ts";
import { questionsOf } from "./draft.ts";
import { Draft } from "./draft-in-content.ts";
import { askAll } from "./interview.ts";

/** Answers each question whose words it knows, once; says no to, or passes over, all others. */
function person(known: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const said: string[] = [];
  const left = new Map(Object.entries(known));
  const reply = (question: string) => {
    asked.push(question);
    const words = [...left.keys()].find((one) => question.includes(one));
    if (words === undefined) return "";
    const answer = left.get(words) ?? "";
    left.delete(words);
    return answer;
  };
  const asker: Asker = {
    ask: async (question, { needed }) => {
      const answer = reply(question);
      if (!answer && needed) throw new Error(`Nobody answers « ${question} »`);
      return answer;
    },
    agree: async (question) => reply(question) === "o",
    choose: async (question) => reply(question),
    say: (text) => void said.push(text),
    close: () => {},
  };
  return { asker, asked, said };
}

async function told(answersToQuestions: Readonly<Record<string, string>>, given = {}) {
  const { asker, asked, said } = person(answersToQuestions);
  const questions = questionsOf("prototype", "fr").filter(({ key }) =>
    ["title", "edition", "site", "themes", "organisation", "defi"].includes(key),
  );
  const draft = new Draft("prototype", undefined, contentOf({ files: {} }), "fr");
  const { draft: whole, answers } = await askAll(
    questions,
    { draft, answers: { title: "Le plan du marché", ...given } },
    { asker, language: "fr", keep: async () => {} },
  );
  const faults = whole.faults(answers).map(({ diagnostic }) => diagnostic.message);
  return { answers, asked, said, faults, files: whole.files(answers) };
}

const rest = "autres questions";
const edition = "Édition.";

describe("what is named and not there yet", () => {
  it("is created with the entry once agreed, and named by its file", async () => {
    const { answers, faults, files } = await told({
      [edition]: "2031",
      "« 2031 »": "o",
      [rest]: "o",
      "Site.": "Saint-Brieuc",
      "« Saint-Brieuc »": "o",
      "Thèmes.": "Cohésion sociale, accès aux droits",
      "« accès aux droits »": "o",
    });
    expect(answers).toMatchObject({
      edition: "2031",
      site: "saint-brieuc",
      themes: ["cohesion-sociale", "acces-aux-droits"],
    });
    expect(files.map(({ file }) => file)).toEqual([
      "content/editions/2031.md",
      "content/sites/saint-brieuc.md",
      "content/themes/acces-aux-droits.md",
      "content/prototypes/2031/le-plan-du-marche.md",
    ]);
    expect(files[0]?.text).toMatch(/^title: Édition 2031$/m);
    expect(files[0]?.text).toMatch(/^year: 2031$/m);
    expect(files[2]?.text).toMatch(/^title: Accès aux droits$/m);
    expect(faults).toEqual([]);
  });

  it("is told, and asked for again, where nobody wants it created", async () => {
    const { answers, said, files } = await told({ [edition]: "2018", [rest]: "o", "Site.": "Saint-Brieuc" });
    expect(said.join()).toContain("« Saint-Brieuc » : aucune fiche de ce nom");
    expect(answers.site).toBeUndefined();
    expect(files).toHaveLength(1);
  });

  it("is created once, however often and in whatever letters an answer names it", async () => {
    const { answers, asked, faults, files } = await told({
      [edition]: "2018",
      [rest]: "o",
      "Thèmes.": "Accès aux droits, acces aux droits, Accès aux droits",
      "« Accès aux droits »": "o",
    });
    expect(answers.themes).toEqual(["acces-aux-droits"]);
    expect(asked.filter((question) => question.includes("Créer"))).toHaveLength(1);
    expect(files).toHaveLength(2);
    expect(faults).toEqual([]);
  });

  it("may have another title, and still its name", async () => {
    const { files, answers } = await told({
      [edition]: "2018",
      [rest]: "o",
      "Organisme.": "SDIS 35",
      "« SDIS 35 »": "o",
      "Son titre": "Service d’incendie et de secours d’Ille-et-Vilaine",
    });
    expect(files[0]?.file).toBe("content/organisations/sdis-35.md");
    expect(answers.organisation).toBe("Service d’incendie et de secours d’Ille-et-Vilaine");
  });

  it("is found where it was given on the command line, or before an interruption", async () => {
    const { answers, asked, faults } = await told({ "« 2031 »": "o" }, { edition: "2031" });
    expect(answers.edition).toBe("2031");
    expect(asked.filter((question) => question === edition)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it("is not created where its name is no year", async () => {
    const { asked } = await told({ [edition]: "2018", [rest]: "o" }, { edition: "l’an dernier" });
    expect(asked.some((question) => question.includes("Créer"))).toBe(false);
  });

  it("is perhaps a misspelling, which is asked about first", async () => {
    const { answers, files } = await told({ [edition]: "2018", [rest]: "o", "Site.": "bourgg", "vouliez-vous": "o" });
    expect(answers.site).toBe("bourg");
    expect(files).toHaveLength(1);
  });
});

it("what was certainly meant is taken: « Édition 2018 », a title, a plural", async () => {
  const { answers, asked } = await told({
    [edition]: "édition 2018",
    [rest]: "o",
    "Site.": "LE BOURG",
    "Thèmes.": "Transitions numériques",
  });
  expect(answers).toMatchObject({ edition: "2018", site: "bourg", themes: ["transition-numerique"] });
  expect(asked.some((question) => question.includes("?") && !question.includes(rest))).toBe(false);
});
