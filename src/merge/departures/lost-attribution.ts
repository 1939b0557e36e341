import type { DepartureRecord } from "../../types/record.ts";
import type { Statement } from "../../types/report.ts";
import { localName, type Source } from "../source.ts";
import { type DocumentTold, departure } from "./document-told.ts";

/** A copy that tells as its own what the text that it copies credits to a communiqué. */
export function lostAttribution({ source, story, copyOf }: DocumentTold): DepartureRecord[] {
  const original = copyOf === null ? undefined : story.find(({ id }) => id === copyOf);
  const credit = original && creditOf(original);
  const anchor = source.analysis.reports.find(({ id }) => id === source.analysis.mainReport)?.anchor;
  if (!original || !credit || !anchor || creditOf(source)) return [];
  const expected = credit.issuer === null ? credit.cue.exact : localName(original.party(credit.issuer));
  return [departure(anchor, { field: "statements", expected, against: "story", cause: "attribution-lost" })];
}

function creditOf({ analysis }: Source): Statement | undefined {
  return analysis.statements.find(({ medium }) => medium === "communique");
}
