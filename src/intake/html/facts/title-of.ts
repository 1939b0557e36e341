import type { Block } from "../layout.ts";
import { bareText } from "../tidy-text.ts";
import { withoutOutlet } from "./outlet-of.ts";
import { firstMeta, type PageHead } from "./page-head.ts";
import { plainOf } from "./plain-of.ts";
import { type Said, said } from "./said.ts";

const META = ["dc.title", "dcterms.title", "title", "headline", "citation_title", "parsely-title", "sailthru.title"];

/** What the head gives as title, the best first, as it stands. */
export function givenTitles(head: PageHead): Said[] {
  const headlines = head.linked.articles.flatMap(({ headline, name }) => {
    const value = typeof headline === "string" ? headline : name;
    return typeof value === "string" ? [said(plainOf(value), "json-ld")] : [];
  });
  return [
    ...headlines,
    said(firstMeta(head, ["og:title"]), "open-graph"),
    said(firstMeta(head, ["twitter:title"]), "meta"),
    said(firstMeta(head, META), "meta"),
    said(head.title, "markup"),
  ].filter((each) => each !== null);
}

/** The title as readers see it above the article, where the head agrees; else as the head says it. */
export function titleOf(given: readonly Said[], headline: Block | null, outlets: readonly string[]): Said | null {
  const clean = given.map(({ value, basis }) => ({ value: withoutOutlet(value, outlets), basis })).filter(({ value }) => value !== "");
  if (headline !== null) {
    const seen = headline.text.replaceAll("\n", " ");
    const bare = bareText(seen);
    const agreeing = clean.find(({ value }) => bareText(value) === bare) ?? clean.find(({ value }) => isCut(bareText(value), bare));
    if (agreeing !== undefined) return { value: seen, basis: agreeing.basis };
    const isHeading = /^h[1-6]$/.test(headline.element.tag);
    if (!clean.some(({ basis }) => basis === "json-ld" || basis === "open-graph"))
      return { value: seen, basis: isHeading ? "markup" : "visible" };
  }
  return clean[0] ?? null;
}

const LEAST_CUT = 20;

/** Whether one is the other cut short or carried on: heads cut at a hundred letters, and add the name of a section. */
function isCut(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= LEAST_CUT && long.startsWith(short);
}
