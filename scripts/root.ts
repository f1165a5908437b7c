/** Where the project lies: the one place that asks where code runs from. */
import { fileURLToPath } from "node:url";

/** Absolute, with a final slash. Bundled commands lie as deep as this file does (see command.js), so it holds for both. */
export const root = fileURLToPath(new URL("../", import.meta.url));
