import type { Format, ItemKind } from "../format.ts";
import { whole } from "../whole.ts";

const item: ItemKind = {
  key: "docx",
  heavy: true,
  read: async (bytes) => (await import("./read-docx.ts")).readDocx(bytes),
};

/** A document of Word. */
export const docx: Format = { name: "docx", endings: [".docx"], item, split: whole(item) };
