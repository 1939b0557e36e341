import { describe, expect, it } from "vitest";
import { readHtml } from "../../src/intake/html/read-html.ts";
import type { SourceRecord } from "../../src/types/document.ts";
import { LAYOUTS, type MadePage, makePages } from "./make-pages.ts";
import { tokenAgreement } from "./token-agreement.ts";

const PAGES = 200;
const SEED = 4_711;
const RECALL = 0.98;
const PRECISION = 0.97;
const FACTS = 0.97;

type Read = readonly [MadePage, SourceRecord];

function readAll(pages: Iterable<MadePage>): Read[] {
  return [...pages].map((page) => [page, readHtml(page.bytes).record]);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe("generated pages of news sites and ministries", () => {
  const read = readAll(makePages(PAGES, SEED));

  it.each(LAYOUTS.map(({ name }) => name))("%s: the body is found, and nothing else", (layout) => {
    const agreements = read.filter(([page]) => page.layout === layout).map(([page, { text }]) => tokenAgreement(page.expected.body, text));
    expect(mean(agreements.map(({ recall }) => recall))).toBeGreaterThanOrEqual(RECALL);
    expect(mean(agreements.map(({ precision }) => precision))).toBeGreaterThanOrEqual(PRECISION);
  });

  it.each(["title", "published", "outlet", "author"] as const)("%s is what the page says", (field) => {
    const told = read.filter(([page]) => page.expected[field] !== null);
    const right = told.filter(([page, record]) => page.expected[field] === record[field]);
    expect(right.length / told.length).toBeGreaterThanOrEqual(FACTS);
    expect(told.every(([, record]) => record.bases[field] !== undefined)).toBe(true);
  });

  it("comes in every language and character set", () => {
    expect(new Set(read.map(([page]) => page.language))).toEqual(new Set(["ar", "fr", "en", "tr", "es"]));
    expect(new Set(read.map(([page]) => page.charset)).size).toBe(5);
  });
});

describe("the same pages as other sites would write them", () => {
  const pages = [...makePages(2 * LAYOUTS.length, SEED + 1)].filter(({ charset }) => charset === "utf-8");
  const written = (change: (html: string) => string): Read[] =>
    readAll(pages.map((page) => ({ ...page, bytes: Buffer.from(change(Buffer.from(page.bytes).toString("utf8"))) })));
  const agreement = (read: readonly Read[]): { recall: number; precision: number } => {
    const each = read.map(([page, { text }]) => tokenAgreement(page.expected.body, text));
    return { recall: mean(each.map(({ recall }) => recall)), precision: mean(each.map(({ precision }) => precision)) };
  };
  const withoutNames = (html: string): string =>
    html.replaceAll(/ (class|id|role|itemprop)="([^"]*)"/g, (_, key: string, value: string) =>
      key === "class" ? ` class="${value.replaceAll(/[^\s]+/g, meaningless)}"` : "",
    );
  const withoutMeaning = (html: string): string =>
    html.replaceAll(/<(\/?)(?:article|main|nav|aside|footer|header|figure|figcaption|section)\b/g, "<$1div");

  it("with classes that say nothing", () => {
    const { recall, precision } = agreement(written(withoutNames));
    expect(recall).toBeGreaterThanOrEqual(RECALL);
    expect(precision).toBeGreaterThanOrEqual(PRECISION);
  });

  it("with nothing but div", () => {
    const { recall, precision } = agreement(written(withoutMeaning));
    expect(recall).toBeGreaterThanOrEqual(RECALL);
    expect(precision).toBeGreaterThanOrEqual(PRECISION);
  });

  it("with paragraphs that are div", () => {
    const { recall, precision } = agreement(written((html) => html.replaceAll(/<(\/?)p(?=[ >])/g, "<$1div")));
    expect(recall).toBeGreaterThanOrEqual(RECALL);
    expect(precision).toBeGreaterThanOrEqual(PRECISION);
  });
});

/** A name as tools make them: the same for the same. */
function meaningless(name: string): string {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0;
  return `k${sum.toString(36)}`;
}
