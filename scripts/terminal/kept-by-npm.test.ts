import { expect, it } from "vitest";
import { keptByNpm } from "./kept-by-npm.ts";

const string = { type: "string" };
const boolean = { type: "boolean" };
const options = {
  ...{ format: string, lang: string, title: string, edition: string, "changed-from": string, suggestedThemes: string },
  ...{ draft: boolean, "dry-run": boolean, all: boolean, yes: boolean },
};

/** As npm 11 leaves it: the option alone in the environment, its value among the words. */
it.each([
  [{ npm_config_title: "true" }, ["Le plan"], "--title", '-- --title "Le plan"'],
  [{ npm_config_changed_from: "true" }, ["main/content"], "--changed-from", "-- --changed-from main/content"],
  [{ npm_config_suggestedthemes: "a,b" }, [], "--suggestedThemes", "-- --suggestedThemes a,b"],
  [{ npm_config_draft: "true" }, ["x.md"], "--draft", "-- x.md --draft"],
  [{}, ["json"], "--format", "-- --format json"],
  [{ npm_config_long: "true", npm_config_global: "true" }, ["en", "2018/x.md"], "--lang", "-- 2018/x.md --lang en"],
  [
    { npm_config_title: "true", npm_config_edition: "true" },
    ["defi", "Le plan", "2018"],
    "--title et --edition",
    "-- defi --title … --edition …",
  ],
])("of %j and %j, %s", (environment, words, names, line) => {
  expect(keptByNpm(options, words, { npm_lifecycle_event: "check", ...environment })?.fr).toBe(
    `npm a gardé ${names} pour lui : ajoutez -- avant les options.\n\n  npm run check ${line}`,
  );
});

it.each([
  ["given as it should be", { npm_config_format: "true" }, ["--format", "json"]],
  ["given in one word", { npm_config_title: "x" }, ["--title=x"]],
  ["a machine's own settings", { npm_config_yes: "true", npm_config_all: "true", npm_config_registry: "x" }, []],
  ["help is asked for", { npm_config_title: "true" }, ["--help"]],
  ["npm did not start it", { npm_lifecycle_event: undefined, npm_config_title: "true" }, ["json"]],
])("nothing where %s", (_, environment, words) => {
  expect(keptByNpm(options, words, { npm_lifecycle_event: "check", ...environment })).toBeUndefined();
});
