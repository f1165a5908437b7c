import fc from "fast-check";
import { expect, test } from "vitest";
import { readShard, shardOf, tailShardOf, writeShards } from "./dictionary.ts";

test("every word reads as it was written, by its first letter and by its second", () => {
  const word = fc.stringMatching(/^[a-z0-9]{2,24}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.nat(20)), { maxLength: 60 }), (pairs) => {
      const words = new Map(pairs);
      const shards = writeShards(words);
      for (const [one, frequency] of words) {
        expect(readShard(shardOf(one), shards.get(shardOf(one)) ?? "").words.get(one)).toBe(frequency);
        const tail = readShard(tailShardOf(one), shards.get(tailShardOf(one)) ?? "");
        expect(tail.words.get(one)).toBe(one.length >= 5 ? frequency : undefined);
      }
    }),
  );
});

test("a group of names is read by the first letter of each name that somebody may type, with those to look for", () => {
  const names = ["pcaet", "plan climat", "-bilan carbone", ">transition"];
  const shards = writeShards(new Map([["climat", 1]]), [names]);
  const told = [...shards].map(([name, written]) => [name, readShard(name, written).names]);
  expect(Object.fromEntries(told.filter(([, groups]) => groups?.length))).toEqual({
    b: [names],
    p: [["pcaet", "plan climat", ">transition"]],
  });
});
