import type { Case } from "./case.ts";
export const files: Case[] = [];
