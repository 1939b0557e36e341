import fc from "fast-check";
import { expect, it } from "vitest";
import { type Gist, VALUE_KINDS } from "./passage.ts";
import { sketched, sketchOf } from "./sketch.ts";
import { traceOf } from "./trace.ts";

const passage: fc.Arbitrary<Gist> = fc.record({
  length: fc.nat({ max: 500 }),
  apart: fc.boolean(),
  traces: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e").map((word) => traceOf("word", word))),
  numbers: fc.uniqueArray(fc.constantFrom("12", "1250", "0.5")),
  values: fc.uniqueArray(fc.record({ kind: fc.constantFrom(...VALUE_KINDS), key: fc.constantFrom("Lina Berri", "2025-09-18", "MA") }), {
    selector: ({ kind, key }) => `${kind} ${key}`,
  }),
});

it("keeps of passages all that a translation is told by, and no offices or topics", () => {
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 6 }), (passages) => {
      const sketch = sketchOf(passages);
      const kept = passages.map((own) => ({ ...own, values: own.values.filter(({ kind }) => kind !== "office" && kind !== "topic") }));
      expect(sketch && sketched(JSON.parse(JSON.stringify(sketch)))).toEqual(kept);
    }),
  );
});

it("is not made of a text of very many passages", () => {
  const one: Gist = { length: 10, apart: false, traces: [], numbers: [], values: [] };
  expect(sketchOf(Array.from({ length: 101 }, () => one))).toBeNull();
});
