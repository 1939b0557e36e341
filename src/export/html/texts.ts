import { languageName } from "../../text/region-names.ts";
import { writingOf } from "../../text/writing.ts";
import type { DocumentRecord } from "../../types/record.ts";
import { callDocument, type Page } from "../page/page-of.ts";
import { between, type Content, html, type Markup } from "./markup.ts";
import { derivation } from "./telling.ts";
import { documentLink, inventedMark, lang, webLink } from "./words.ts";

/** Every text that is cited, with what is known of where it comes from. */
export function textsSection(page: Page): Markup {
  return html`
<section aria-labelledby="texts">
<h2 id="texts">The texts</h2>
<ol class="texts">${page.documents.map((document) => textEntry(document, page))}</ol>
</section>`;
}

function textEntry(document: DocumentRecord, { part }: Page): Markup {
  const { id, title, outlet, languages, url, author, copyOf, synthetic } = document;
  const writing = writingOf(title ?? "", languages);
  const name = title ?? callDocument(id, part);
  const told = [...new Set(document.reports.flatMap((report) => part.reports.get(report)?.engagement ?? []))].filter((own) =>
    part.engagements.has(own),
  );
  return html`
<li id="${id}"><span class="name" dir="${writing.direction}"${title === null ? null : lang(writing.language)}>${name}</span>${inventedMark(synthetic)}
<p class="meta">${between(
    [
      outlet !== null && html`<bdi>${outlet}</bdi>`,
      author !== null && html`<bdi>${author}</bdi>`,
      ...datesOf(document),
      html`<span class="id">${id}</span>`,
    ].filter((own) => own !== false),
    " · ",
  )}</p>
<p class="meta">${between(
    [url === null ? null : webLink(url), copyOf === null ? null : html`derives from ${documentLink(copyOf.document, part)}`].filter(
      (own) => own !== null,
    ),
    " · ",
  )} ${derivation(document)}</p>
${
  told.length === 0
    ? html`<p class="soft">tells no engagement of this page</p>`
    : html`<p class="soft">tells ${between(
        told.map((own) => html`<a href="#${own}">${part.engagements.get(own)?.kind ?? own}</a>`),
        ", ",
      )}</p>`
}</li>`;
}

function datesOf({ published, publishedBasis, language }: DocumentRecord): Content[] {
  const basis = publishedBasis === null || publishedBasis === "given" ? "" : ` (${publishedBasis})`;
  return [
    published === null ? "undated" : html`<time datetime="${published}">${published}</time>${basis}`,
    language === null ? "language unknown" : languageName(language),
  ];
}
