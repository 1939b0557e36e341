import { elementsOf, type Page, type PageElement, textOf } from "../page.ts";
import { absolute, savedFrom } from "./address.ts";
import { isNode, type LinkedData, linkedData } from "./json-ld.ts";
import { plainOf } from "./plain-of.ts";

/** What a page says of itself in elements that readers do not see. */
export interface PageHead {
  readonly linked: LinkedData;
  /** Contents of `<meta>` by name, property, itemprop or http-equiv, in lower case. */
  readonly meta: ReadonlyMap<string, string>;
  /** The `<title>`; null where it is missing or empty. */
  readonly title: string | null;
  readonly canonical: string | null;
  readonly saved: string | null;
  /** The address of the page that continues the article. */
  readonly next: string | null;
}

/** Everything the head says; some sites write their head into the body. */
export function pageHead(page: Page): PageHead {
  const meta = new Map<string, string>();
  const saved = savedFrom(page.comments);
  let title: string | null = null;
  let canonical: string | null = null;
  let next: string | null = null;
  for (const element of elementsOf(page.root)) {
    const { rel = "", href = "" } = element.attributes;
    if (element.tag === "meta") addMeta(meta, element);
    else if (element.tag === "title" && element.parent?.tag !== "svg") title ??= plainOf(textOf(element));
    else if (element.tag === "link" && rel === "canonical") canonical ??= absolute(href, saved);
    else if (element.tag === "link" && rel === "next" && element.attributes.title === undefined) next ??= href;
  }
  return { linked: linkedData(page.root), meta, title, canonical, saved, next };
}

function addMeta(meta: Map<string, string>, { attributes }: PageElement): void {
  const content = plainOf(attributes.content ?? "");
  if (content === null) return;
  for (const key of ["property", "name", "itemprop", "http-equiv"]) {
    const name = attributes[key]?.trim().toLowerCase();
    if (name !== undefined && name !== "" && !meta.has(name)) meta.set(name, content);
  }
}

/** The value of the first of the names that the page gives. */
export function firstMeta({ meta }: PageHead, names: readonly string[]): string | null {
  for (const name of names) {
    const content = meta.get(name);
    if (content !== undefined) return content;
  }
  return null;
}

/** Addresses that JSON-LD gives its article, best first. */
export function linkedAddresses({ linked }: PageHead): string[] {
  return linked.articles.flatMap(({ mainEntityOfPage, url }) => {
    const page = isNode(mainEntityOfPage) ? (mainEntityOfPage["@id"] ?? mainEntityOfPage.url) : mainEntityOfPage;
    return [page, url].filter((each) => typeof each === "string").flatMap((each) => absolute(each, null) ?? []);
  });
}
