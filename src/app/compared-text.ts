import type { ComparedText, Gist } from "../pipeline/comparing.ts";
import type { Source } from "../pipeline/merging.ts";
import type { StoredDocument } from "../store/documents.ts";
import { foldForm } from "../text/fold.ts";
import { tokenise } from "../text/tokens.ts";

/** A document as texts are laid beside each other. */
export function comparedText<P extends Gist>(
  source: Source,
  { textHash, record }: Pick<StoredDocument, "textHash" | "record">,
  passages: readonly P[],
): ComparedText<P> {
  const { language, published, translated, statements } = source.analysis;
  let words: string | undefined;
  return {
    passages,
    textHash,
    leader: source.leader,
    language,
    published: published?.date ?? null,
    machine: source.machine,
    from: translated?.from ?? null,
    issuers: statements.flatMap(({ issuer, medium }) =>
      issuer !== null && (medium === "communique" || medium === "agency") ? [`${medium} ${source.partyId(issuer)}`] : [],
    ),
    outlet: record.outlet === null ? "" : foldForm(record.outlet),
    says: (outlet) => {
      words ??= ` ${wordsOf(record.text)} `;
      return words.includes(` ${outlet} `);
    },
  };
}

function wordsOf(text: string): string {
  return tokenise(text)
    .tokens.flatMap((token) => (token.type === "punct" ? [] : [token.text]))
    .join(" ");
}
