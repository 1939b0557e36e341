import { sourceRecord } from "../text/source-record.ts";
import { refuseEmpty } from "./decode.ts";
import type { Format, ItemKind } from "./format.ts";
import { whole } from "./whole.ts";

const item: ItemKind = {
  key: "text",
  heavy: false,
  read: async (bytes) => {
    // Loaded when it is needed: it knows the letters of many character sets.
    const { decodeText } = await import("./charset/decode-text.ts");
    // The same text saved on Windows and elsewhere is one text; a zero is what is left of a letter that broke.
    const text = decodeText(bytes).text.replaceAll(/\r\n?/g, "\n").replaceAll("\0", "\ufffd");
    refuseEmpty(text);
    return { record: sourceRecord({ text }), remarks: [] };
  },
};

/** A file of plain text is one document, in whatever character set. */
export const plainText: Format = { name: "text", endings: [".txt", ".text", ""], item, split: whole(item) };
