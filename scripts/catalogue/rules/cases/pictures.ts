import type { Case } from "./case.ts";
export const pictures: Case[] = [];
