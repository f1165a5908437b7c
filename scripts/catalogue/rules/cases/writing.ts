import type { Case } from "./case.ts";
export const writing: Case[] = [];
