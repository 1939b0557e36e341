import { sourceRecord } from "../../text/source-record.ts";
import { refuseEmpty } from "../decode.ts";
import type { Reading } from "../format.ts";
import { bodyText } from "./body-text.ts";
import { declaredCharset } from "./declared-charset.ts";
import { decodeText } from "./decode-text.ts";
import { findBody } from "./find-body.ts";
import { layOut } from "./layout.ts";
import { elementsOf, textOf } from "./page.ts";
import { parsePage } from "./parse-page.ts";

/**
 * Reads a page: the body of its article, and what the page says of it.
 * @throws Unreadable for what is no page, or a page without an article.
 */
export function readHtml(bytes: Uint8Array): Reading {
  const page = parsePage(decodeText(bytes, declaredCharset(bytes)).text);
  const titles = [...elementsOf(page.root)].filter(({ tag }) => tag === "title").map((element) => textOf(element).trim());
  const body = findBody(layOut(page), titles);
  const text = bodyText(body.blocks);
  refuseEmpty(text);
  return { record: sourceRecord({ text }), remarks: [] };
}
