import type { Case } from "./case.ts";
export const fields: Case[] = [];
