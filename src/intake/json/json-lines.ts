import { tooLarge } from "../decode.ts";
import type { Format, ItemKind, Part, Splitting } from "../format.ts";
import { type Line, lines } from "../lines.ts";
import { bad, nth } from "../place.ts";
import { mappedObject } from "./mapped-object.ts";
import { readJsonLine } from "./read-json-line.ts";

/** What every object of JSON and every row of a table is kept as. */
export const jsonLine: ItemKind = { key: "json-line", heavy: false, read: readJsonLine };

/** JSON Lines: a document a line, `{"id", "url", "title", "text", "published", "language", "outlet", "author", "synthetic"}`, all but `text` optional. */
export const jsonLines: Format = {
  name: "jsonl",
  endings: [".jsonl", ".ndjson"],
  item: jsonLine,
  split: async function* ({ place, chunks }, splitting) {
    for await (const line of lines(chunks, splitting.limits.maxBytes)) {
      if (line.bytes === null || !isBlank(line.bytes)) yield objectPart(place, line, splitting);
    }
  },
};

/** One object of a file that holds several, under its number. */
export function objectPart(path: string, { number, bytes }: Line, { limits, mapping }: Splitting): Part {
  const place = nth(path, number);
  if (bytes === null) return bad(place, tooLarge(limits.maxBytes));
  const own = mapping === null ? null : mappedObject(bytes, mapping);
  return { kind: "item", place, path, item: jsonLine, bytes: own ?? bytes };
}

/** Spaces, tabs and the carriage returns of files made on Windows. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
