import fc from "fast-check";
import { expect, it } from "vitest";
import { loadPacks } from "../packs/load.ts";
import { createNames } from "./create-names.ts";
import { compareNames, explainNames, nameKeys, prepareName } from "./library.ts";

const name = fc
  .array(fc.constantFrom("Abdellatif", "Hammouchi", "عبد", "اللطيف", "حموشي", "A.", "bin", "Nayef", "VI", "Иван", "'", "\n"), {
    maxLength: 5,
  })
  .map((words) => words.join(" "));

it("says what the program says", () => {
  const names = createNames(loadPacks());
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(compareNames(a, b)).toEqual(names.compare(a, b));
      expect(explainNames(a, b)).toEqual(names.explain(a, b));
      expect(nameKeys(a)).toEqual(names.keys(a));
    }),
  );
});

it("explains what it compares, whichever is left", () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      const { why, parts, ...comparison } = explainNames(a, b);
      expect(comparison).toEqual(compareNames(a, b));
      expect(comparison).toEqual(compareNames(b, a));
      const turned = explainNames(b, a);
      expect(turned.why).toBe(why);
      expect(turned.parts).toHaveLength(parts.length);
    }),
  );
});

it("takes any text", () => {
  const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 40 }), fc.string({ unit: "binary", maxLength: 40 }));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const { score, verdict, parts } = explainNames(a, b);
      expect(Number.isInteger(score) && score >= 0 && score <= 1000).toBe(true);
      expect(compareNames(b, a)).toMatchObject({ score, verdict });
      for (const { left, right } of parts) expect(left ?? right).not.toBeNull();
      expect(nameKeys(a)).toEqual([...new Set(nameKeys(a))].sort());
    }),
    { numRuns: 500 },
  );
});

it("compares one name with many", () => {
  const wanted = prepareName("Abdellatif Hammouchi");
  const other = prepareName("عبد اللطيف حموشي");
  expect(wanted.name).toBe("Abdellatif Hammouchi");
  expect(wanted.compare(other)).toEqual(compareNames(wanted.name, other.name));
  expect(wanted.compare(other.name)).toEqual(wanted.compare(other));
  expect(wanted.explain(other)).toEqual(explainNames(wanted.name, other.name));
  expect(wanted.keys()).toEqual(nameKeys(wanted.name));
});

it("finds other spellings by their keys, and nobody by a single word", () => {
  const keys = new Set(nameKeys("Abdellatif Hammouchi"));
  expect(nameKeys("عبد اللطيف حموشي").some((key) => keys.has(key))).toBe(true);
  expect(nameKeys("Hammouchi")).toEqual([]);
});

it.each([undefined, null, 3, { name: "Ana" }])("says of %s that it is no text", (value) => {
  expect(() => compareNames("Ana", value as unknown as string)).toThrow(TypeError);
  expect(() => prepareName("Ana").compare(value as unknown as string)).toThrow(/a name is a text, not/);
});
