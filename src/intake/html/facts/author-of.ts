import { elementsOf, type PageElement, textOf } from "../page.ts";
import { nameOf } from "./json-ld.ts";
import { firstMeta, type PageHead } from "./page-head.ts";
import { plainOf } from "./plain-of.ts";
import { type Said, said } from "./said.ts";

const META = [
  "author",
  "article:author_name",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "sailthru.author",
  "byl",
  "citation_author",
  "article.author",
];
const MOST_LETTERS = 80;
const AUTHOR = /(?:^|[\s_-])(?:author|auteur|autor|yazar|byline|writer|redacteur)(?:[_-]?name)?(?:$|[\s_-])/i;
const NO_AUTHOR = /(?:box|bio|avatar|image|img|photo|social|link|date|comment)/i;
const NAME = /(?:^|[\s_-])(?:fn|name)(?:$|\s)/i;
const PROFILES = /^(?:https?:|\/\/|@)/;

/** Who wrote it. `above`: the elements between the headline and the end of the body. */
export function authorOf(head: PageHead, above: readonly PageElement[]): Said | null {
  const { articles, byId } = head.linked;
  const linked = articles.map(({ author, creator }) => nameOf(author, byId) ?? nameOf(creator, byId)).find((name) => name !== null);
  return (
    said(linked, "json-ld") ??
    said(name(firstMeta(head, META)), "meta") ??
    said(name(firstMeta(head, ["article:author", "og:article:author", "book:author"])), "open-graph") ??
    said(marked(above), "markup") ??
    said(byClass(above), "visible")
  );
}

function name(value: string | null): string | null {
  return value === null || PROFILES.test(value) || value.length > MOST_LETTERS ? null : value;
}

function marked(above: readonly PageElement[]): string | null {
  for (const element of above) {
    const { itemprop = "", rel = "" } = element.attributes;
    if (!/(?:^|\s)author(?:\s|$)/.test(`${itemprop} ${rel}`)) continue;
    const inner = [...elementsOf(element)].find(({ attributes }) => attributes.itemprop === "name") ?? element;
    const found = name(plainOf(inner.attributes.content ?? textOf(inner)));
    if (found !== null) return found;
  }
  return null;
}

/** In an element called so: a link or the innermost name in it, else the line behind its colon. */
function byClass(above: readonly PageElement[]): string | null {
  for (const element of above) {
    const names = element.attributes.class ?? "";
    if (!AUTHOR.test(names) || NO_AUTHOR.test(names)) continue;
    const within = [...elementsOf(element)];
    const inner =
      within.find(({ tag }) => tag === "a") ??
      within.find(({ attributes }) => AUTHOR.test(attributes.class ?? "") || NAME.test(attributes.class ?? ""));
    const line = plainOf(textOf(inner ?? element));
    const found = name(line?.replace(/^[^:]{1,20}:\s*/, "") ?? null);
    if (found !== null) return found;
  }
  return null;
}
