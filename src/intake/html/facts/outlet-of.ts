import type { Block } from "../layout.ts";
import { elementsOf, type Page, type PageElement, textOf } from "../page.ts";
import { bareText } from "../tidy-text.ts";
import { nameOf } from "./json-ld.ts";
import { firstMeta, type PageHead } from "./page-head.ts";
import { plainOf } from "./plain-of.ts";
import { type Said, said } from "./said.ts";

const NAMES = ["dc.publisher", "dcterms.publisher", "publisher", "application-name", "apple-mobile-web-app-title", "cre", "source"];
const LEAST_LETTERS = 4;
const MOST_LETTERS = 80;
const LONGEST_TITLE = 500;

/** Whose page it is. `headline`: the block that readers see as such; what `<title>` has behind or before it is the outlet. */
export function outletOf(head: PageHead, { root }: Page, blocks: readonly Block[], headline: Block | null): Said | null {
  const { articles, byId } = head.linked;
  const publisher = articles.map(({ publisher: node }) => nameOf(node, byId)).find((name) => name !== null);
  const site = byId.values().find((node) => node["@type"] === "WebSite");
  return (
    said(publisher, "json-ld") ??
    said(firstMeta(head, ["og:site_name"]), "open-graph") ??
    said(nameOf(site, byId), "json-ld") ??
    said(markedPublisher(root), "markup") ??
    said(firstMeta(head, NAMES), "meta") ??
    said(head.title === null ? null : inTitle(head.title, blocks, headline), "markup")
  );
}

function markedPublisher(root: PageElement): string | null {
  for (const element of elementsOf(root)) {
    if (element.attributes.itemprop !== "publisher") continue;
    const name = [...elementsOf(element)].find(({ attributes }) => attributes.itemprop === "name");
    return plainOf(name?.attributes.content ?? (name === undefined ? "" : textOf(name)));
  }
  return null;
}

const DIVIDER = /\s+[|–—\-·•»«:/]+\s+|\s*[|»«]\s*|:\s+/;
const DIVIDERS = new RegExp(DIVIDER, "g");

function inTitle(title: string, blocks: readonly Block[], headline: Block | null): string | null {
  return headline === null ? namedElsewhere(title, blocks) : besideHeadline(title, headline.text);
}

/** The part of a title that stands in a short line of the page too, as names of sites do in their heads and feet. */
function namedElsewhere(title: string, blocks: readonly Block[]): string | null {
  const parts = title.split(DIVIDER).filter((part) => part !== "" && part.length <= MOST_LETTERS);
  if (parts.length < 2) return null;
  const lines = blocks.filter(({ letters }) => letters <= MOST_LETTERS).map(({ text }) => bareText(text));
  const isNamed = (part: string | undefined): part is string => {
    const bare = bareText(part ?? "");
    return bare.length >= LEAST_LETTERS && lines.some((line) => line.includes(bare));
  };
  return [parts.at(-1), parts.at(0)].find(isNamed) ?? null;
}

/** What the title has beside the headline; of several parts the outermost: the name of a section stands between. */
function besideHeadline(title: string, headline: string): string | null {
  const wanted = bareText(headline);
  const halves = halvesOf(title);
  const behind = halves
    .find(([before]) => bareText(before) === wanted)?.[1]
    .split(DIVIDER)
    .at(-1);
  const outlet =
    behind ??
    halves
      .find(([, after]) => bareText(after) === wanted)?.[0]
      .split(DIVIDER)
      .at(0);
  return outlet === undefined || outlet === "" || outlet.length > MOST_LETTERS ? null : outlet;
}

/** A title without the names of the outlet before or behind it. */
export function withoutOutlet(title: string, outlets: readonly string[]): string {
  const names = new Set(outlets.map(bareText).filter((name) => name !== ""));
  for (const [before, after] of halvesOf(title)) {
    if (names.has(bareText(after)) && before !== "") return withoutOutlet(before, outlets);
    if (names.has(bareText(before)) && after !== "") return withoutOutlet(after, outlets);
  }
  return title.trim();
}

/** A title divided in two at each of its marks of division: names of outlets may have such marks themselves. */
function halvesOf(title: string): (readonly [before: string, after: string])[] {
  if (title.length > LONGEST_TITLE) return [];
  return [...title.matchAll(DIVIDERS)].map(({ index, 0: mark }) => [title.slice(0, index).trim(), title.slice(index + mark.length).trim()]);
}
