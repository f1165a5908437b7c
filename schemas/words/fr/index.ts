/** French words, each file by its name. */
import authoring from "./authoring.json" with { type: "json" };
import commands from "./commands.json" with { type: "json" };
import diagnostics from "./diagnostics.json" with { type: "json" };
import pages from "./interface.json" with { type: "json" };
import mistakes from "./mistakes.json" with { type: "json" };
import publish from "./publish.json" with { type: "json" };
import pullRequest from "./pull-request.json" with { type: "json" };
import rulesAddress from "./rules/address.json" with { type: "json" };
import rulesBody from "./rules/body.json" with { type: "json" };
import rulesCatalogue from "./rules/catalogue.json" with { type: "json" };
import rulesField from "./rules/field.json" with { type: "json" };
import rulesFile from "./rules/file.json" with { type: "json" };
import rulesFrontMatter from "./rules/front-matter.json" with { type: "json" };
import rulesImage from "./rules/image.json" with { type: "json" };
import rulesPeople from "./rules/people.json" with { type: "json" };
import rulesReference from "./rules/reference.json" with { type: "json" };
import rulesText from "./rules/text.json" with { type: "json" };
import rulesWriting from "./rules/writing.json" with { type: "json" };
import serve from "./serve.json" with { type: "json" };
import terminal from "./terminal.json" with { type: "json" };

export const fr = {
  interface: pages,
  commands,
  terminal,
  publish,
  serve,
  authoring,
  diagnostics,
  "pull-request": pullRequest,
  mistakes,
  "rules/address": rulesAddress,
  "rules/body": rulesBody,
  "rules/catalogue": rulesCatalogue,
  "rules/field": rulesField,
  "rules/file": rulesFile,
  "rules/front-matter": rulesFrontMatter,
  "rules/image": rulesImage,
  "rules/people": rulesPeople,
  "rules/reference": rulesReference,
  "rules/text": rulesText,
  "rules/writing": rulesWriting,
};
