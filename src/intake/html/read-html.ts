import { sourceRecord } from "../../text/source-record.ts";
import type { CarriedField, CarrierBasis } from "../../types/document.ts";
import { declaredCharset } from "../charset/declared-charset.ts";
import { decodeText } from "../charset/decode-text.ts";
import type { Reading } from "../format.ts";
import { bodyText } from "./body/body-text.ts";
import { findBody } from "./body/find-body.ts";
import { refuseWithoutArticle } from "./body/no-article.ts";
import { withTold } from "./body/told-body.ts";
import { factsOf } from "./facts/facts-of.ts";
import { pageHead } from "./facts/page-head.ts";
import type { Said } from "./facts/said.ts";
import { givenTitles } from "./facts/title-of.ts";
import { layOut } from "./layout.ts";
import { parsePage } from "./parse-page.ts";
import { remarksOn } from "./remarks-on.ts";

/**
 * Reads a page: the body of its article, and what the page says of it.
 * @throws Unreadable for what is no page, or a page without an article.
 */
export function readHtml(bytes: Uint8Array): Reading {
  const page = parsePage(decodeText(bytes, declaredCharset(bytes)).text);
  const head = pageHead(page);
  const layout = layOut(page);
  const titles = givenTitles(head);
  const shown = findBody(layout, valuesOf(titles));
  const body = withTold(layout, shown, head.linked.articles);
  const text = bodyText(body.blocks);
  const facts = factsOf({ page, head, layout, body, titles, text });
  refuseWithoutArticle({ page, head, layout, body, dated: facts.published !== null });
  const known = Object.entries(facts).filter((entry): entry is [CarriedField, Said] => entry[1] !== null);
  const bases: Partial<Record<CarriedField, CarrierBasis>> = Object.fromEntries(known.map(([field, { basis }]) => [field, basis]));
  const values = Object.fromEntries(known.map(([field, { value }]) => [field, value]));
  return { record: sourceRecord({ ...values, text, bases }), remarks: remarksOn(head, text, body !== shown) };
}

function valuesOf(said: readonly Said[]): string[] {
  return said.map(({ value }) => value);
}
