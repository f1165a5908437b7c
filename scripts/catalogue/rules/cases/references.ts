import type { Case } from "./case.ts";
export const references: Case[] = [];
