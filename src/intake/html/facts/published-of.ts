import { isoDate } from "../../iso-date.ts";
import { isSentence } from "../body/block-weight.ts";
import type { Block, Layout } from "../layout.ts";
import { type PageElement, textOf } from "../page.ts";
import { dateInAddress } from "./address.ts";
import { isBesideArticle } from "./beside-article.ts";
import { firstMeta, type PageHead } from "./page-head.ts";
import { type Said, said } from "./said.ts";
import { givenDate, writtenDates } from "./written-date.ts";

const OPEN_GRAPH = [
  "article:published_time",
  "og:published_time",
  "og:article:published_time",
  "article:published",
  "article:publish_date",
];
const META =
  `datepublished publish-date publishdate publish_date published published_time pubdate pub_date publication_date publication-date publicationdate
  date.published article.published parsely-pub-date sailthru.date dc.date.issued dcterms.issued dcterms.created dc.date.created dc.created
  dcterms.available dc.date dcterms.date citation_publication_date citation_date cxenseparse:recs:publishtime rnews:datepublished
  article_date_original originalpublicationdate datecreated date`.split(/\s+/);
const MODIFIED = /(?:modif|updat|datemodified|guncel|maj\b)/i;
const PUBLISHED = /publi|pub-?date|entry-date|posted|issued|created|yayin/i;

const NEAR = 6;
const LINE_LETTERS = 160;
const DATELINE = 70;

/** An element, and the block before which it begins. */
export interface Marked {
  readonly element: PageElement;
  readonly at: number;
}

export interface Surroundings {
  readonly head: PageHead;
  readonly layout: Layout;
  /** Every element down to a few lines below the body. */
  readonly times: readonly Marked[];
  readonly title: number | null;
  /** The first block of the body, and the one behind its last. */
  readonly first: number;
  readonly end: number;
  readonly addresses: readonly string[];
  readonly monthFirst: boolean;
}

/** The day on which it was published, not changed, at day precision where the page has that. */
export function publishedOf(around: Surroundings): Said | null {
  const { head, addresses, monthFirst } = around;
  const linked = head.linked.articles.flatMap(({ datePublished, dateCreated, uploadDate }) => [datePublished, dateCreated, uploadDate]);
  const given = (value: unknown): string | null => (typeof value === "string" ? givenDate(value, monthFirst) : null);
  return (
    said(firstOf(linked, given), "json-ld") ??
    said(given(firstMeta(head, OPEN_GRAPH)), "open-graph") ??
    said(
      firstOf(
        META.map((name) => head.meta.get(name)),
        given,
      ),
      "meta",
    ) ??
    said(marked(around), "markup") ??
    said(visible(around), "visible") ??
    said(firstOf(addresses, dateInAddress), "address")
  );
}

function firstOf<T>(values: readonly T[], read: (value: T) => string | null): string | null {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
}

/** What `<time>`, microdata and microformats say: of publication by their names, else the first about the article. */
function marked(around: Surroundings): string | null {
  const { times, title, first, end, monthFirst } = around;
  const isNear = ({ element, at }: Marked): boolean =>
    (at >= (title ?? first - NEAR) && at < end) || (at <= end + NEAR && isBeside(around, element));
  const read = ({ element }: Marked): string | null => {
    const { datetime, content, title: spoken } = element.attributes;
    const text = textOf(element);
    const written = text.length <= LINE_LETTERS ? writtenDates(text, monthFirst)[0]?.date : undefined;
    return givenDate(datetime ?? content ?? "", monthFirst) ?? (element.tag === "abbr" ? isoDate(spoken ?? "") : null) ?? written ?? null;
  };
  const published = times.filter((each) => PUBLISHED.test(namesOf(each)) && isNear(each));
  const others = times.filter((each) => each.element.tag === "time" && !MODIFIED.test(namesOf(each)) && isNear(each));
  return firstOf([...published, ...others], read);
}

function namesOf({ element: { attributes } }: Marked): string {
  const { itemprop = "", property = "", class: names = "" } = attributes;
  return `${itemprop} ${property} ${names} ${attributes.pubdate === undefined ? "" : "pubdate"}`;
}

function isBeside({ layout, title, first, end }: Surroundings, element: PageElement): boolean {
  const anchor = layout.blocks[title ?? first]?.element ?? null;
  return isBesideArticle(layout, element, { anchor, size: end - Math.min(first, title ?? first) });
}

/** A line about the article above its body, its dateline, or a line right below; of several the earliest, because it is changed afterwards. */
function visible(around: Surroundings): string | null {
  const { layout, title, first, end, monthFirst } = around;
  const { blocks } = layout;
  const start = Math.max(0, title ?? first - NEAR);
  const inLines = (lines: readonly Block[]): string[] =>
    lines.filter(({ letters }) => letters <= LINE_LETTERS).flatMap(({ text }) => writtenDates(text, monthFirst).map(({ date }) => date));
  const beside = ({ element }: Block): boolean => isBeside(around, element);
  const dateline = writtenDates(blocks[first]?.text.slice(0, DATELINE) ?? "", monthFirst).map(({ date }) => date);
  const tries = [
    inLines(blocks.slice(start, first)),
    inLines(blocks.slice(first, Math.min(end, first + NEAR)).filter((block) => !isSentence(block))),
    inLines(blocks.slice(Math.max(0, start - NEAR), start).filter(beside)),
    dateline,
    inLines(blocks.slice(end, end + NEAR).filter(beside)),
  ];
  return tries.map((dates) => dates.sort()[0]).find((date) => date !== undefined) ?? null;
}
