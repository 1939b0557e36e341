import type { PageElement } from "../page.ts";
import { firstMeta, type PageHead } from "./page-head.ts";
import { type Said, said } from "./said.ts";

/** The language that a page says its article is in, where the script of the text bears it out: sites leave what their template came with. */
export function languageOf(head: PageHead, holder: PageElement | null, text: string): Said | null {
  const linked = head.linked.articles.map(({ inLanguage }) => inLanguage).find((value) => typeof value === "string");
  const candidates = [
    said(attributeAbove(holder), "markup"),
    said(typeof linked === "string" ? linked : null, "json-ld"),
    said(firstMeta(head, ["dc.language", "dcterms.language", "content-language", "language"]), "meta"),
    said(firstMeta(head, ["og:locale"]), "open-graph"),
  ];
  for (const candidate of candidates) {
    const tag = candidate === null ? null : languageTag(candidate.value);
    if (candidate !== null && tag !== null && isInScript(text, tag)) return { value: tag, basis: candidate.basis };
  }
  return null;
}

function attributeAbove(holder: PageElement | null): string | null {
  for (let above = holder; above !== null; above = above.parent) {
    const lang = above.attributes.lang ?? above.attributes["xml:lang"];
    if (lang !== undefined && lang.trim() !== "") return lang;
  }
  return null;
}

function languageTag(value: string): string | null {
  try {
    const tag =
      Intl.getCanonicalLocales(
        value
          .trim()
          .split(/[,;\s]/, 1)[0]
          ?.replaceAll("_", "-"),
      )[0] ?? null;
    return tag === null || tag.startsWith("und") ? null : tag;
  } catch {
    return null;
  }
}

function isInScript(text: string, tag: string): boolean {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return (new Intl.Locale(tag).maximize().script === "Arab") === arabic > latin;
}
