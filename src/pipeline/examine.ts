import type { Packs } from "../packs/types.ts";
import { documentId, textHash } from "../text/ids.ts";
import { sourceRecord } from "../text/source-record.ts";
import type { Document } from "../types/document.ts";
import type { IsoDate, LanguageTag } from "../types/vocabulary.ts";
import { mentionsOf } from "./mentions.ts";
import { read } from "./read.ts";

/** Something found in the sentence of an example: a mention, or a form of the data by itself. */
export interface Examined {
  readonly kind: string;
  readonly key: string | null;
  readonly exact: string;
  readonly by: string;
}

/** Everything that the data find in a sentence: what its mentions are, and every form that stands in it. */
export function examine(text: string, language: LanguageTag, published: IsoDate | null, packs: Packs): readonly Examined[] {
  const record = sourceRecord({ published, language, text });
  const document: Document = { ...record, id: documentId(record), textHash: textHash(text) };
  const { segmented, recognised } = read(document, packs);
  const mentions = mentionsOf({ document, segmented, recognised, packs });
  const forms = segmented.starts.flatMap((hits) => hits ?? []);
  return [
    ...mentions.map(({ kind, value, exact, by }) => ({ kind, key: value, exact, by })),
    ...forms.map(({ entry: { kind, key, source }, from, to }) => ({ kind, key, exact: text.slice(from, to), by: source })),
  ];
}
