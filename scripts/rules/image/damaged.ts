import type { Words } from "../../../schemas/index.ts";
import type { Damage } from "../../content/source.ts";
import { wordsOf } from "../../language/words.ts";
import { onePicture } from "../example.ts";
import type { Rule } from "../rule.ts";

const words = wordsOf("rules/image").damaged;

const again: Words = words.again;

const said: Record<Damage, { message: Words; help: Words }> = {
  cut: {
    message: words.cut,
    help: again,
  },
  damaged: {
    message: words.damaged,
    help: again,
  },
  tail: {
    message: words.tail,
    help: words.tailHelp,
  },
  frames: {
    message: words.frames,
    help: words.framesHelp,
  },
};

/** The damage itself is found by decoding (see decode.ts). */
export const rule: Rule = {
  id: "image/damaged",
  severity: "error",
  scope: "file",
  passing: onePicture("plan.png"),
  failing: {
    ...onePicture("plan.png"),
    nature: { "content/images/plan.png": { damage: "cut" } },
    at: { file: "content/images/plan.png", line: 1, column: 1 },
  },
  *check({ file, damage }) {
    if (damage) yield { file, place: { at: "file" }, ...said[damage] };
  },
};
