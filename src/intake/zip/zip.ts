import type { Format } from "../format.ts";

/** An archive of anything that can be read, archives among it; Word's documents are archives too. */
export const zip: Format = {
  name: "zip",
  endings: [".zip"],
  item: null,
  split: async function* (carrier, splitting) {
    yield* (await import("./archive-parts.ts")).archiveParts(carrier, splitting);
  },
};
