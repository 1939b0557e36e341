import type { DocumentId } from "./ids.ts";
import type { IsoDate, LanguageTag } from "./vocabulary.ts";

/**
 * Where a carrier says something of its document: `given` in a field made for it (JSON Lines, a column, a mail's head), in a page's
 * `json-ld`, `open-graph` or other `meta` elements, in its `markup` (`<time datetime>`, `<html lang>`), in a `visible` line, in its
 * `address`, or in the `properties` of a PDF or Word file.
 */
export const CARRIER_BASES = ["given", "json-ld", "open-graph", "meta", "markup", "visible", "address", "properties"] as const;
export type CarrierBasis = (typeof CARRIER_BASES)[number];

/** What a carrier may say of a document beside its text. */
export const CARRIED_FIELDS = ["url", "title", "outlet", "author", "published", "language"] as const;
export type CarriedField = (typeof CARRIED_FIELDS)[number];

/** An item as intake hands it on: one text and what its carrier says about it. Bytes are kept beside it by the store. */
export interface SourceRecord {
  readonly externalId: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** As the carrier says it (a JSON field, a page's metadata), at its own precision; null when it says nothing. */
  readonly published: IsoDate | null;
  readonly language: LanguageTag | null;
  readonly text: string;
  /** Where the carrier says each of them; a field that is null has none. */
  readonly bases: Readonly<Partial<Record<CarriedField, CarrierBasis>>>;
  /** Its persons and what happens in it are invented: said wherever it is shown. */
  readonly synthetic: boolean;
}

/** An appearance of a text somewhere. Its id comes from its content and its external id or url, never from a path. */
export interface Document extends SourceRecord {
  readonly id: DocumentId;
  readonly textHash: `sha256:${string}`;
}

/** What could not be read: shown to people, never dropped. */
export interface Rejection {
  /** Path, and entry or line within it: `folder/a.jsonl:17`. */
  readonly where: string;
  readonly what: string;
  readonly why: string;
  readonly remedy: string;
}
