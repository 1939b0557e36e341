import type { Format, ItemKind } from "../format.ts";
import { whole } from "../whole.ts";

const item: ItemKind = {
  key: "docx",
  heavy: true,
  load: async () => ({ read: (await import("./read-docx.ts")).readDocx }),
};

/** A document of Word. */
export const docx: Format = { name: "docx", endings: [".docx"], item, split: whole(item) };
