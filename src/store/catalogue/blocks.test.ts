import fc from "fast-check";
import { expect, it } from "vitest";
import { BlockWriter, linesOf } from "./blocks.ts";

it("gives back each line at its place, however many and long they are, kind by kind", () => {
  const value = fc.tuple(
    fc.constantFrom("a", "b"),
    fc.oneof(
      fc.json(),
      fc.nat(20_000).map((length) => JSON.stringify("x".repeat(length))),
    ),
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 80 }), (values) => {
      const blocks = new Map<number, readonly string[]>();
      const writer = new BlockWriter((number, bytes) => {
        expect(blocks.has(number)).toBe(false);
        blocks.set(number, linesOf(bytes));
      });
      const lines = values.map(([kind, json]) => [kind, JSON.stringify(JSON.parse(json))] as const);
      const places = lines.map(([kind, line]) => writer.add(kind, line));
      writer.finish();
      for (const [at, [, line]] of lines.entries()) expect(blocks.get(places[at]?.block ?? -1)?.[places[at]?.line ?? -1]).toBe(line);
    }),
    { numRuns: 50 },
  );
});
