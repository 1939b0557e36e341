import fc from "fast-check";
import { expect, it } from "vitest";
import { TokenTrie } from "./token-trie.ts";

it("holds what a map holds", () => {
  const word = fc.constantFrom("a", "b", "c", "d", "e");
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { maxLength: 60 }), (forms) => {
      const trie = new TokenTrie<string>();
      for (const form of forms) trie.add(form, form.join(" "));
      for (const form of forms) expect(trie.find(form)).toEqual([form.join(" ")]);
      expect(trie.find(["a", "x"])).toEqual([]);
    }),
  );
});

it("grows past its first table", () => {
  const trie = new TokenTrie<number>();
  for (let i = 0; i < 90_000; i++) trie.add([`w${i % 300}`, `v${i}`], i);
  for (let i = 0; i < 90_000; i += 777) expect(trie.find([`w${i % 300}`, `v${i}`])).toEqual([i]);
});
