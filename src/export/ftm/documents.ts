import { contentId } from "../../text/ids.ts";
import type { DocumentId } from "../../types/ids.ts";
import type { DocumentRecord, StatementRecord } from "../../types/record.ts";
import { webAddress } from "../web-address.ts";
import { ftmLanguage } from "./codes.ts";
import { entity, type FtmEntity } from "./entity.ts";
import { SYNTHETIC, syntheticIf } from "./synthetic.ts";

/** A document as an article without its text; what it was copied or translated from is linked. */
export function* documentEntities(document: DocumentRecord): Generator<FtmEntity> {
  const { id, title, url, outlet, author, published, languages, translated, synthetic, copyOf } = document;
  yield entity(id, "Article", {
    title,
    sourceUrl: webAddress(url),
    publisher: outlet,
    author,
    publishedAt: published,
    language: languages.map(ftmLanguage),
    keywords: [translated?.machine === true ? "machine translation" : null, synthetic ? SYNTHETIC : null],
  });
  if (copyOf === null) return;
  const role = `${copyOf.relation} of`;
  yield entity(contentId("lnk", id, copyOf.document, role), "UnknownLink", {
    subject: id,
    object: copyOf.document,
    role,
    status: synthetic ? SYNTHETIC : null,
    proof: id,
  });
}

/** Who says so: the document in which an issuer speaks. Nothing where the outlet speaks for itself. */
export function* statementEntities(
  { id, document, issuer, medium, side }: StatementRecord,
  invented: ReadonlySet<DocumentId>,
): Generator<FtmEntity> {
  if (issuer === null) return;
  yield entity(id, "Documentation", {
    document,
    entity: issuer,
    role: `${medium} of`,
    status: syntheticIf([document], invented),
    summary: side === null ? null : `for ${side}`,
    proof: document,
  });
}
