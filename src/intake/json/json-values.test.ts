import fc from "fast-check";
import { expect, test } from "vitest";
import { cutAt, streamOf } from "../../../test/intake/streams.ts";
import { jsonValues } from "./json-values.ts";

async function values(chunks: AsyncIterable<Uint8Array>, limit = 1000): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for await (const { bytes } of jsonValues(chunks, limit)) found.push(bytes === null ? null : Buffer.from(bytes).toString());
  return found;
}

test.each([
  ['[{"a": 1}, {"b": [1, {"c": "]}"}]}]', ['{"a": 1}', '{"b": [1, {"c": "]}"}]}']],
  ['\ufeff {"a": "\\"}"}\n', ['{"a": "\\"}"}']],
  ['{"a": 1}\n{"b": 2}', ['{"a": 1}', '{"b": 2}']],
  ['[1, "two, three", null]', ["1", '"two, three"', "null"]],
  ["[]", []],
  [" ", []],
  ['[{"cut": "off', ['{"cut": "off']],
  ["{} }, [", ["{}", "},"]],
])("%s is cut into its values", async (text, expected) => expect(await values(streamOf(text))).toEqual(expected));

test("a value that is too large is told, and the next one is whole", async () => {
  expect(await values(streamOf(`[{"a": "${"x".repeat(100)}"}, {"b": 1}]`), 50)).toEqual([null, '{"b": 1}']);
});

test("wherever the stream is cut, the values are those that were written", async () => {
  const cases = fc.tuple(
    fc.array(fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 }), { maxLength: 5 }),
    fc.array(fc.nat(), { maxLength: 6 }),
  );
  await fc.assert(
    fc.asyncProperty(cases, fc.boolean(), async ([objects, cuts], asArray) => {
      const texts = objects.map((object) => JSON.stringify(object, null, 1));
      const bytes = Buffer.from(asArray ? `[${texts.join(",")}]` : texts.join("\n"));
      expect(await values(streamOf(...cutAt(bytes, cuts)), 100_000)).toEqual(texts);
    }),
  );
});
