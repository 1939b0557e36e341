import type { Part } from "../../brief/part.ts";
import { languageName } from "../../text/region-names.ts";
import type { DocumentId } from "../../types/ids.ts";
import type { CitedWords } from "../page/cited-words.ts";
import { callDocument } from "../page/page-of.ts";
import { webAddress } from "../web-address.ts";
import { between, type Content, html, type Markup } from "./markup.ts";

/** Words of one value that are seen at once; the others open. */
const SEEN = 3;

/** Text of unknown direction, kept from turning its neighbours around. */
export function bdi(text: string): Markup {
  return html`<bdi>${text}</bdi>`;
}

/** Letters up to which words stand in one line with their source. */
const SHORT = 44;

/** Words in their own script and direction, and the texts in which they stand. */
export function quoteOf(words: CitedWords, part: Part, anchor: string | null = null): Markup {
  const id = anchor === null ? null : html` id="${anchor}"`;
  return html`<div class="${formOf(words)}"${id}>${bareQuote(words)} <span class="src">${sourcesOf(words, part)}</span></div>`;
}

/** Words whose text is said beside them. */
export function bareQuote({ exact, direction, language }: CitedWords): Markup {
  return html`<q dir="${direction}"${lang(language)}>${exact}</q>`;
}

/** Long words stand above their source; those that run from right to left on the right. */
function formOf({ exact, direction }: CitedWords): string {
  return exact.length <= SHORT ? "w short" : direction === "rtl" ? "w rtl" : "w";
}

function sourcesOf({ sources, supports }: CitedWords, part: Part): Content {
  const links = sources.map(
    ({ document, machine }) =>
      html`<a href="#${document}">${bdi(callDocument(document, part))}</a>${machine ? " (machine translation)" : null}`,
  );
  const languages = [...new Set(sources.flatMap(({ document }) => part.documents.get(document)?.language ?? []))].map(languageName);
  return [
    between(links, ", "),
    languages.length === 0 ? null : html`, ${languages.join(", ")}`,
    supports === null ? null : html` · only ${supports.replaceAll("-", " and ")}`,
  ];
}

/** Words of a value under anchors of their own: the first are seen, the others open without a script and are printed. */
export function quotesOf(words: readonly CitedWords[], part: Part, anchor: string): Content {
  const all = words.map((own, at) => quoteOf(own, part, `${anchor}.${at + 1}`));
  const rest = all.slice(SEEN);
  return rest.length === 0
    ? all
    : [...all.slice(0, SEEN), html`<details><summary>${rest.length} more</summary><div class="words">${rest}</div></details>`];
}

/** The attribute `lang` with a space before it; nothing where no language is known. */
export function lang(language: string | null): Content {
  return language === null ? null : html` lang="${language}"`;
}

/** A document by its short name, leading to its entry on the page. */
export function documentLink(id: DocumentId, part: Part): Content {
  const document = part.documents.get(id);
  const language = document?.language;
  return html`<a href="#${id}"><bdi>${callDocument(id, part)}</bdi></a>${language ? html`, ${languageName(language)}` : null}`;
}

/** The word that marks what rests on an invented text; nothing where all is real. */
export function inventedMark(synthetic: boolean): Content {
  return synthetic ? html` <span class="invented">invented</span>` : null;
}

/** Only addresses of the web are links; whatever else an address may be is text. */
export function webLink(url: string): Markup {
  const address = webAddress(url);
  return address === null ? bdi(url) : html`<a class="address" href="${address}" rel="noreferrer">${address}</a>`;
}
