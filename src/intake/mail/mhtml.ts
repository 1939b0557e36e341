import type { Format, ItemKind } from "../format.ts";
import { whole } from "../whole.ts";

const item: ItemKind = {
  key: "mhtml",
  heavy: true,
  load: async () => ({ read: (await import("./read-mhtml.ts")).readMhtml }),
};

/** A page that a browser saved with all that belongs to it in one file. */
export const mhtml: Format = { name: "mhtml", endings: [".mhtml", ".mht"], item, split: whole(item) };
