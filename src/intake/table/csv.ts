import type { Format } from "../format.ts";

/** A table with a document a row; the first row names the columns, and each row is kept as a canonical line of JSON. */
export const csv: Format = {
  name: "csv",
  endings: [".csv", ".tsv"],
  item: null,
  split: async function* (carrier, splitting) {
    yield* (await import("./table-parts.ts")).tableParts(carrier, splitting);
  },
};
