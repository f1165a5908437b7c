import { expect, test } from "vitest";
import { typeset } from "./typography.ts";

const shown = (text: string) => typeset(text, "fr").replaceAll("\u202f", "_");

test("French signs get narrow no-break spaces, whether a plain space or none was typed", () => {
  expect(shown("Comment rendre l'accueil possible ?")).toBe("Comment rendre l’accueil possible_?");
  expect(shown("Vraiment? Oui! Peut-être; sinon: non")).toBe("Vraiment_? Oui_! Peut-être_; sinon_: non");
  expect(shown('Le slogan « dites-le nous » et "«tout court»"')).toBe(
    'Le slogan «_dites-le nous_» et "«_tout court_»"',
  );
  expect(shown("« Et alors ? »")).toBe("«_Et alors_?_»");
});

test("numbers keep their digits together, years and dates are left alone", () => {
  expect(shown("1 057 participants, 25 % de 1 000 000")).toBe("1_057 participants, 25_% de 1_000_000");
  expect(shown("En 2018 200 agents, le 9 juillet 2018")).toBe("En 2018 200 agents, le 9 juillet 2018");
});

test("addresses and hours are not touched", () => {
  const address = "https://example.org/?q=a&b=c:d!e";
  expect(shown(address)).toBe(address);
  expect(shown("À 10:30")).toBe("À 10:30");
});

test("English only gets its apostrophes and ellipses", () => {
  expect(typeset("Don't ask: why? Well...", "en")).toBe("Don’t ask: why? Well…");
});

test("typesetting twice changes nothing", () => {
  for (const text of ["Vraiment ? « Oui »", "l'été : 1 057 !", "« a: b? »", "100 % sûr..."]) {
    const once = typeset(text, "fr");
    expect(typeset(once, "fr")).toBe(once);
  }
});
