import { expect, it } from "vitest";
import { contentOf, prototype } from "./example.ts";
import { validate } from "./validate.ts";

it.each(["résumé", "Résumé", "sumary"])("a summary is not missing where it is called « %s »", (key) => {
  const { diagnostics } = validate(contentOf({ files: prototype(`${key}: Une phrase qui en dit plus.`) }), "fr");

  expect(diagnostics.map(({ rule, suggestion }) => `${rule} ⇒ ${suggestion}`)).toEqual(["field/unknown ⇒ summary"]);
});
