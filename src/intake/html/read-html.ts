import { sourceRecord } from "../../text/source-record.ts";
import type { CarriedField, CarrierBasis } from "../../types/document.ts";
import type { Reading } from "../format.ts";
import { bodyText } from "./body/body-text.ts";
import { type Body, findBody } from "./body/find-body.ts";
import { refuseWithoutArticle } from "./body/no-article.ts";
import { withTold } from "./body/told-body.ts";
import { declaredCharset } from "./declared-charset.ts";
import { decodeText } from "./decode-text.ts";
import { isDoublyEncoded } from "./double-encoding.ts";
import { authorOf } from "./facts/author-of.ts";
import { languageOf } from "./facts/language-of.ts";
import { outletOf } from "./facts/outlet-of.ts";
import { type PageHead, pageHead } from "./facts/page-head.ts";
import { publishedOf } from "./facts/published-of.ts";
import type { Said } from "./facts/said.ts";
import { givenTitles, titleOf } from "./facts/title-of.ts";
import { addressesOf } from "./facts/url-of.ts";
import { type Layout, layOut } from "./layout.ts";
import type { Page, PageElement } from "./page.ts";
import { parsePage } from "./parse-page.ts";

/**
 * Reads a page: the body of its article, and what the page says of it.
 * @throws Unreadable for what is no page, or a page without an article.
 */
export function readHtml(bytes: Uint8Array): Reading {
  const page = parsePage(decodeText(bytes, declaredCharset(bytes)).text);
  const head = pageHead(page);
  const layout = layOut(page);
  const titles = givenTitles(head);
  const body = withTold(
    layout,
    findBody(
      layout,
      titles.map(({ value }) => value),
    ),
    head.linked.articles,
  );
  const text = bodyText(body.blocks);
  const facts = factsOf({ page, head, layout, body, titles, text });
  refuseWithoutArticle({ page, head, layout, body, dated: facts.published !== null });
  const known = Object.entries(facts).filter((entry): entry is [CarriedField, Said] => entry[1] !== null);
  const bases: Partial<Record<CarriedField, CarrierBasis>> = Object.fromEntries(known.map(([field, { basis }]) => [field, basis]));
  const values = Object.fromEntries(known.map(([field, { value }]) => [field, value]));
  return { record: sourceRecord({ ...values, text, bases }), remarks: remarksOn(head, text) };
}

/** Who wrote an article may stand a few lines below it. */
const BELOW = 6;

interface Seen {
  readonly page: Page;
  readonly head: PageHead;
  readonly layout: Layout;
  readonly body: Body;
  readonly titles: readonly Said[];
  readonly text: string;
}

function factsOf({ page, head, layout, body, titles, text }: Seen): Readonly<Record<CarriedField, Said | null>> {
  const headline = body.title === null ? null : (layout.blocks[body.title] ?? null);
  const outlet = outletOf(head, page, layout.blocks, headline);
  const addresses = addressesOf(head);
  const outlets = [outlet?.value, head.meta.get("og:site_name"), head.meta.get("application-name")].filter((each) => each !== undefined);
  const first = body.first ?? layout.blocks.length;
  const end = body.end ?? layout.blocks.length;
  const language = languageOf(head, body.blocks[0]?.element ?? null, text);
  const near: { element: PageElement; at: number }[] = [];
  for (const [element, { from }] of layout.ranges) if (from <= end + BELOW) near.push({ element, at: from });
  return {
    url: addresses[0] ?? null,
    title: titleOf(titles, headline, outlets),
    outlet,
    author: authorOf(
      head,
      near.filter(({ at }) => at >= (body.title ?? 0) - 3).map(({ element }) => element),
    ),
    published: publishedOf({
      head,
      times: near,
      layout,
      title: body.title,
      first,
      end,
      addresses: addresses.map(({ value }) => value),
      monthFirst: language?.value === "en-US",
    }),
    language,
  };
}

type Remark = Reading["remarks"][number];

function remarksOn(head: PageHead, text: string): Remark[] {
  const remarks: Remark[] = [];
  if (isDoublyEncoded(text))
    remarks.push({
      what: "encoding",
      why: "its letters were encoded twice before it was saved; it was read as it stands",
      remedy: "bring the page from where it is whole",
    });
  if (head.linked.articles.some(({ isAccessibleForFree }) => /^false$/i.test(String(isAccessibleForFree))))
    remarks.push({
      what: "subscription",
      why: "the page says that only subscribers see the whole article; what it shows was read",
      remedy: "save the page as a subscriber",
    });
  if (head.next !== null)
    remarks.push({
      what: "continued",
      why: "the article continues on another page; what this one shows was read",
      remedy: "save the version for printing, or all of its pages",
    });
  return remarks;
}
