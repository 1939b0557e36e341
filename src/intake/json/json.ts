import type { Format } from "../format.ts";
import { jsonLine, objectPart } from "./json-lines.ts";
import { jsonValues } from "./json-values.ts";

/** A JSON file: an array of documents, one document, or documents that follow each other; each is numbered from 1. */
export const json: Format = {
  name: "json",
  endings: [".json"],
  item: jsonLine,
  split: async function* ({ place, chunks }, splitting) {
    for await (const value of jsonValues(chunks, splitting.limits.maxBytes)) yield objectPart(place, value, splitting);
  },
};
