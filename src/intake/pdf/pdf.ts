import type { Format, ItemKind } from "../format.ts";
import { whole } from "../whole.ts";

const item: ItemKind = {
  key: "pdf",
  heavy: true,
  load: async () => ({ read: (await import("./read-pdf.ts")).readPdf }),
};

export const pdf: Format = { name: "pdf", endings: [".pdf"], item, split: whole(item) };
