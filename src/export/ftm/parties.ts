import { contentId } from "../../text/ids.ts";
import type { DocumentId } from "../../types/ids.ts";
import type { HeldOfficeRecord, PartyRecord } from "../../types/record.ts";
import type { PartyType } from "../../types/vocabulary.ts";
import { ftmCountry } from "./codes.ts";
import { entity, type FtmEntity } from "./entity.ts";
import { syntheticIf } from "./synthetic.ts";

/** What a party is in the model: it has no schema for states, nor for an office whose holder nobody names. */
const SCHEMATA: Record<PartyType, string> = { person: "Person", organisation: "Organization", state: "PublicBody", office: "LegalEntity" };
const CLASSES: Record<PartyType, string | null> = {
  person: null,
  organisation: null,
  state: "state",
  office: "office whose holder is not named",
};

/** A party, its offices, the body that it belongs to, and with whom it may be the same. */
export function* partyEntities(party: PartyRecord, invented: ReadonlySet<DocumentId>): Generator<FtmEntity> {
  const { id, type, name, names, country, offices, parent, undecided } = party;
  const documents = documentsOf(party);
  // A body of a state; one without is international, or nobody says whose it is.
  const schema = type === "organisation" && country !== null ? "PublicBody" : SCHEMATA[type];
  yield entity(id, schema, {
    name,
    alias: names.map(({ text }) => text).filter((text) => text !== name),
    country: country === null ? null : ftmCountry(country),
    classification: CLASSES[type],
    ...(type === "person" ? { position: offices.flatMap(({ label, original }) => [label, original]) } : {}),
    keywords: syntheticIf(documents, invented),
    proof: documents,
  });
  if (type === "person") for (const [at, office] of offices.entries()) yield* officeEntities(party, office, at, invented);
  if (parent !== null)
    yield entity(contentId("mem", id, parent), "Membership", {
      member: id,
      organization: parent,
      role: "part of",
      status: syntheticIf(documents, invented),
      proof: documents,
    });
  for (const other of undecided) if (id < other) yield undecidedPair(id, other);
}

function documentsOf({ evidence, names }: PartyRecord): DocumentId[] {
  return [...new Set([...evidence.map(({ document }) => document), ...names.flatMap(({ documents }) => documents)])].sort();
}

/** The office as a position, and that the person was seen in it: between which days, not from when to when it was held. */
function* officeEntities(
  party: PartyRecord,
  { label, original, organisation, seen }: HeldOfficeRecord,
  at: number,
  invented: ReadonlySet<DocumentId>,
): Generator<FtmEntity> {
  const position = contentId("pos", party.country ?? "", organisation ?? "", label);
  const documents = party.evidence.filter(({ field }) => field === `offices/${at}`).map(({ document }) => document);
  yield entity(position, "Position", {
    name: label,
    country: party.country === null ? null : ftmCountry(party.country),
    organization: organisation,
  });
  yield entity(contentId("hld", party.id, position, original), "Occupancy", {
    holder: party.id,
    post: position,
    date: seen,
    status: "unknown",
    summary: original,
    description: [
      seen.length === 0 ? null : `Seen in this office from ${seen[0]} to ${seen[1]}; no source gives its term`,
      syntheticIf(documents, invented),
    ],
    proof: documents,
  });
}

/** Two parties that may be the same: a person must say. */
function undecidedPair(candidate: string, match: string): FtmEntity {
  return entity(contentId("sim", candidate, match), "Similar", {
    candidate,
    match,
    criteria: "undecided: a person must say",
    matcher: "dragoman",
  });
}
