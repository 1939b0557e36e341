import type { Source } from "../pipeline/merging.ts";
import type { StatementRecord } from "../types/record.ts";

/** A statement may be a whole text, which belongs to others: of a longer one only the words that credit it are given. */
const MOST_QUOTED = 300;

/** Who says so in a document, in the order of the text. */
export function statementRecords(source: Source, withText: boolean): StatementRecord[] {
  return source.analysis.statements.map(({ id, quote, cue, issuer, side, medium }) => {
    const { from, to, exact } = withText || quote.exact.length <= MOST_QUOTED ? quote : cue;
    return { id, document: source.id, from, to, exact, issuer: issuer === null ? null : source.partyId(issuer), side, medium };
  });
}
