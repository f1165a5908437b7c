import type { Case } from "./case.ts";
export const texts: Case[] = [];
