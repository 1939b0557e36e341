import type { DocumentId } from "./ids.ts";
import type { IsoDate, LanguageTag } from "./vocabulary.ts";

/** An item as intake hands it on: one text and what its carrier says about it. Bytes are kept beside it by the store. */
export interface SourceRecord {
  readonly externalId: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  /** As given by the carrier (a JSON field, a page's metadata), at its own precision; null when it says nothing. */
  readonly published: IsoDate | null;
  readonly language: LanguageTag | null;
  readonly text: string;
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
