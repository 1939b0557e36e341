import { languageName } from "../text/region-names.ts";
import type { DocumentRecord, RegisterRecords } from "../types/record.ts";
import type { Subject } from "../types/subject.ts";
import type { Exporter } from "./exporter.ts";
import { briefSections } from "./markdown/brief.ts";
import { engagementSection } from "./markdown/engagement.ts";
import { anchor, item, linked, named, plain, webLink } from "./markdown/prose.ts";
import { derivation, tellingSections } from "./markdown/telling.ts";
import { callDocument, kindOfPage, type Page, pageOf } from "./page/page-of.ts";
import { summaryOf } from "./page/summary-of.ts";

/** The same page as `html`, in Markdown as CommonMark and GitHub have it: docs/exports/pages.md. */
export const markdown = {
  key: "markdown",
  about: "the same page in Markdown, for notes and for other programs that make pages",
  write,
} satisfies Exporter;

function* write(records: RegisterRecords, subject: Subject): Generator<string> {
  const page = pageOf(records, subject);
  yield head(page);
  if (page.telling !== null) yield tellingSections(page.telling, page.part);
  if (page.brief !== null) yield briefSections(page.brief, page.part);
  yield "\n## What is told\n";
  for (const engagement of page.engagements) yield engagementSection(engagement, page);
  yield `\n## The texts\n\n${page.documents.map((document) => textItem(document, page)).join("\n")}\n`;
  yield colophon(page);
}

function head(page: Page): string {
  const { title, subject, synthetic, documents } = page;
  const invented = documents.filter((document) => document.synthetic).length;
  return [
    `# ${plain(title)}`,
    `*${kindOfPage(subject)}, from a register of official engagements*`,
    plain(summaryOf(page)),
    "This page says what texts say, not what happened.",
    ...(synthetic
      ? [
          `> **Invented coverage.** ${invented === documents.length ? "Every text of this page was" : `${invented} of the ${documents.length} texts of this page ${invented === 1 ? "was" : "were"}`} made up for demonstration. What rests on such a text is marked (invented).`,
        ]
      : []),
  ]
    .join("\n\n")
    .concat("\n");
}

function textItem(document: DocumentRecord, { part }: Page): string {
  const { id, title, outlet, author, published, publishedBasis, language, url, copyOf, synthetic } = document;
  const basis = publishedBasis === null || publishedBasis === "given" ? "" : ` (${publishedBasis})`;
  const facts = [
    outlet === null ? null : named(outlet),
    author === null ? null : named(author),
    published === null ? "undated" : `${published}${basis}`,
    language === null ? null : languageName(language),
    ...derivation(document),
    copyOf === null ? null : `derives from ${linked(callDocument(copyOf.document, part), copyOf.document)}`,
    synthetic ? "invented" : null,
    url === null ? null : webLink(url),
    `\`${id}\``,
  ];
  return item(`${anchor(id)}**${named(title ?? callDocument(id, part))}**`, [item(facts.filter((fact) => fact !== null).join(", "))]);
}

function colophon({ generator }: Page): string {
  return `\n---\n\nIndependent origins: copies and translations of one text, and whatever rests on one issuer's communiqué, count once. Quotes are letter for letter. Written by ${generator.program} ${generator.version}.\n`;
}
