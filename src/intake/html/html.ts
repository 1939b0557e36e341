import type { Format, ItemKind } from "../format.ts";
import { whole } from "../whole.ts";

const item: ItemKind = {
  key: "html",
  heavy: true,
  load: async () => ({ read: (await import("./read-html.ts")).readHtml }),
};

/** A page, whole or a fragment of one. */
export const html: Format = { name: "html", endings: [".html", ".htm", ".xhtml"], item, split: whole(item) };
