import { isSentence } from "../body/block-weight.ts";
import type { Block } from "../layout.ts";
import { type PageElement, textOf } from "../page.ts";
import { dateInAddress } from "./address.ts";
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

export interface Surroundings {
  readonly head: PageHead;
  /** Every element before the body's end, and where each begins among the blocks. */
  readonly times: readonly { readonly element: PageElement; readonly at: number }[];
  readonly blocks: readonly Block[];
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

/** What `<time>` and microdata say: of publication by their names, else the first near the headline. */
function marked({ times, title, first, end, monthFirst }: Surroundings): string | null {
  const near = times.filter(({ at }) => at >= (title ?? 0) - NEAR && at <= end + NEAR);
  const namesOf = ({ attributes }: PageElement): string =>
    `${attributes.itemprop ?? ""} ${attributes.property ?? ""} ${attributes.class ?? ""} ${attributes.pubdate === undefined ? "" : "pubdate"}`;
  const read = ({ element }: { readonly element: PageElement }): string | null => {
    const { datetime, content } = element.attributes;
    return givenDate(datetime ?? content ?? "", monthFirst) ?? writtenDates(textOf(element), monthFirst)[0]?.date ?? null;
  };
  const published = near.filter(({ element }) => PUBLISHED.test(namesOf(element)));
  const others = near.filter(({ element, at }) => element.tag === "time" && at <= first + NEAR && !MODIFIED.test(namesOf(element)));
  return firstOf([...published, ...others], read);
}

const NEAR = 6;
const LINE_LETTERS = 160;
const DATELINE = 70;

/** A line about the article above its body, its dateline, or a line right below; of several the earliest, because it is changed afterwards. */
function visible({ blocks, title, first, end, monthFirst }: Surroundings): string | null {
  const start = Math.max(0, title ?? first - NEAR);
  const inLines = (lines: readonly Block[]): string[] =>
    lines.filter(({ letters }) => letters <= LINE_LETTERS).flatMap(({ text }) => writtenDates(text, monthFirst).map(({ date }) => date));
  const dateline = writtenDates(blocks[first]?.text.slice(0, DATELINE) ?? "", monthFirst).map(({ date }) => date);
  const tries = [
    inLines(blocks.slice(start, first)),
    inLines(blocks.slice(first, first + NEAR).filter((block) => !isSentence(block))),
    inLines(blocks.slice(Math.max(0, start - NEAR), start)),
    dateline,
    inLines(blocks.slice(end, end + NEAR)),
  ];
  return tries.map((dates) => dates.sort()[0]).find((date) => date !== undefined) ?? null;
}
