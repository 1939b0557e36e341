import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cutAt } from "../../../test/intake/streams.ts";
import { type Row, rowsOf } from "./rows.ts";

async function* texts(...parts: readonly string[]): AsyncGenerator<string> {
  yield* parts;
}

async function rows(parts: readonly string[], delimiter = ",", limit = 10_000): Promise<{ rows: Row[]; failure: string | null }> {
  const found: Row[] = [];
  try {
    for await (const row of rowsOf(texts(...parts), delimiter, limit)) found.push(row);
    return { rows: found, failure: null };
  } catch (error) {
    return { rows: found, failure: String(error) };
  }
}

test("rows are numbered as a spreadsheet does, and empty ones only count", async () => {
  const { rows: found } = await rows(['a,b\n"one\ntwo",2\n\n,\n"say ""so""",3']);
  expect(found).toEqual([
    { number: 1, cells: ["a", "b"] },
    { number: 2, cells: ["one\ntwo", "2"] },
    { number: 5, cells: ['say "so"', "3"] },
  ]);
});

test.each([
  ["a quote that never ends", 'a,b\n1,2\n"3,4\n5,6\n', 10_000],
  ["a row beyond the limit", `a,b\n1,2\n${"x".repeat(200)},4\n`, 50],
])("%s ends the table, and the rows before it are given", async (_, text, limit) => {
  const { rows: found, failure } = await rows([text], ",", limit);
  expect(found.map(({ number }) => number)).toEqual([1, 2]);
  expect(failure).toContain("from row 3 on");
});

test("wherever the text is cut, the rows are those that were written", async () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom("a\nb", '"', ";", "\t", "نص", "x,y")).map((text) => `.${text}`);
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom(",", ";", "\t"), fc.array(fc.nat(), { maxLength: 6 }), async (cells, delimiter, cuts) => {
      const parts = cutAt(stringify(cells, { delimiter }), cuts);
      expect((await rows(parts, delimiter)).rows.map((row) => row.cells)).toEqual(cells);
    }),
  );
});
