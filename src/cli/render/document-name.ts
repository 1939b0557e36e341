import type { DocumentLine } from "../../app/show-record.ts";
import { languageName } from "../../text/region-names.ts";
import type { Output } from "../terminal/output.ts";
import { isolated, plain } from "../terminal/quoted.ts";
import { truncate } from "../terminal/width.ts";
import { INVENTED } from "./invented.ts";

/** How people call a document, short enough to stand behind a quote: its outlet or file, and its language. */
export function documentName(document: DocumentLine | undefined, id: string): string {
  if (document === undefined) return id;
  const { outlet, externalId, paths, title, language } = document;
  const name = outlet ?? externalId ?? paths[0]?.replace(/^.*\//, "") ?? title ?? id;
  const shown = plain(name);
  return language === null ? shown : `${shown}, ${language}`;
}

/** A document in two lines: what it is called, then all that is known of where it comes from. */
export function documentLines(document: DocumentLine, output: Output): string[] {
  const { id, title, outlet, externalId, paths } = document;
  const name = title ?? externalId ?? paths[0] ?? id;
  const whole = outlet === null ? isolated(name) : `${isolated(outlet)}: ${isolated(name)}`;
  return [
    `  ${output.paint("bold", truncate(whole, output.width - 2))}`,
    `    ${output.paint("dim", truncate(noteOf(document), output.width - 4))}`,
  ];
}

function noteOf({ id, synthetic, published, publishedBasis, language, translated, copyOf, url, paths }: DocumentLine): string {
  return [
    synthetic ? INVENTED : null,
    language === null ? null : languageName(language),
    published === null ? "undated" : `${published}${publishedBasis === "given" ? "" : ` (${publishedBasis})`}`,
    copyOf === null ? null : copyOf.relation === "translation" ? "a translation" : "a copy",
    translated?.machine ? "by a machine" : null,
    id,
    plain(url ?? paths[0] ?? ""),
  ]
    .filter(Boolean)
    .join(" · ");
}
