import type { Case } from "./case.ts";
export const valid: Case[] = [];
