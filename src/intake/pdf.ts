import type { Format, ItemKind } from "./format.ts";
import { whole } from "./whole.ts";

const item: ItemKind = {
  key: "pdf",
  heavy: true,
  read: async (bytes) => (await import("./pdf/read-pdf.ts")).readPdf(bytes),
};

export const pdf: Format = { name: "pdf", endings: [".pdf"], item, split: whole(item) };
