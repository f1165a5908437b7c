import type { Case } from "./case.ts";
export const addresses: Case[] = [];
