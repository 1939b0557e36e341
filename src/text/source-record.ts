import { CARRIED_FIELDS, type CarrierBasis, type SourceRecord } from "../types/document.ts";

/** A record of which the carrier says only some things, in the order of its fields; what it says is `given` unless `bases` has it otherwise. */
export function sourceRecord(known: Partial<SourceRecord> & Pick<SourceRecord, "text">): SourceRecord {
  const { externalId = null, url = null, title = null, outlet = null, author = null, published = null, language = null } = known;
  const values = { url, title, outlet, author, published, language };
  const bases = CARRIED_FIELDS.flatMap((field) =>
    values[field] === null ? [] : [[field, known.bases?.[field] ?? ("given" satisfies CarrierBasis)] as const],
  );
  return { externalId, ...values, text: known.text, bases: Object.fromEntries(bases), synthetic: known.synthetic ?? false };
}
