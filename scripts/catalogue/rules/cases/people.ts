import type { Case } from "./case.ts";
export const people: Case[] = [];
