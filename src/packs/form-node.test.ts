import fc from "fast-check";
import { expect, it } from "vitest";
import type { Entry } from "../types/lexicon.ts";
import { type Ending, FormNode } from "./form-node.ts";

const endingOf = (form: readonly string[]): Ending => ({ entry: { key: form.join(" "), language: form[0] } as Entry, capitals: false });

it("holds what a map holds", () => {
  const word = fc.constantFrom("a", "b", "c", "d", "e");
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { maxLength: 60 }), (forms) => {
      const root = new FormNode();
      for (const form of forms) root.add(form, endingOf(form));
      const find = (words: readonly string[]) => words.reduce<FormNode | undefined>((node, each) => node?.after(each), root);
      for (const form of forms) expect(new Set(find(form)?.endings.map(({ entry }) => entry.key))).toEqual(new Set([form.join(" ")]));
      expect(find(["a", "x"])).toBeUndefined();
      expect(new Set(root.languages)).toEqual(new Set(forms.map(([first]) => first)));
    }),
  );
});

it("takes an ending once that one row spells twice", () => {
  const root = new FormNode();
  const ending = endingOf(["a"]);
  root.add(["a"], ending);
  root.add(["a"], ending);
  expect(root.after("a")?.endings).toEqual([ending]);
});

it("holds an entry in small letters rather than in capitals where it is spelt both ways", () => {
  const root = new FormNode();
  const small = endingOf(["a"]);
  const capital = { ...small, capitals: true };
  root.add(["a"], capital);
  root.add(["a"], small);
  root.add(["a"], capital);
  expect(root.after("a")?.endings).toEqual([small]);
});
