import type { DocumentId, PartyId } from "../types/ids.ts";
import type { PartyRecord, RegisterRecords } from "../types/record.ts";
import type { Exporter } from "./exporter.ts";
import { documentEntities, statementEntities } from "./ftm/documents.ts";
import type { FtmEntity } from "./ftm/entity.ts";
import { engagementEntities, occasionEntities } from "./ftm/events.ts";
import { partyEntities } from "./ftm/parties.ts";

/** Entities of FollowTheMoney (docs/exports/ftm.md), one a line: for Aleph, OpenSanctions' tools and whoever else reads them. */
export const ftm = {
  key: "ftm",
  about: "FollowTheMoney entities, one a line: persons, bodies, positions, events, articles, and who documents what in which words",
  write,
} satisfies Exporter;

function* write(records: RegisterRecords): Generator<string> {
  // Positions and places are told by many records; each is written once.
  const written = new Set<string>();
  for (const entity of entities(records)) {
    const shared = entity.schema === "Position" || entity.schema === "Address";
    if (shared && written.has(entity.id)) continue;
    if (shared) written.add(entity.id);
    yield `${JSON.stringify(entity)}\n`;
  }
}

/** Whatever is named stands before what names it, as far as the arrays of a register allow. */
function* entities(records: RegisterRecords): Generator<FtmEntity> {
  const invented = new Set<DocumentId>();
  for (const document of records.documents()) {
    if (document.synthetic) invented.add(document.id);
    yield* documentEntities(document);
  }
  const parties = new Map<PartyId, Pick<PartyRecord, "name" | "type" | "country">>();
  for (const party of records.parties()) {
    parties.set(party.id, { name: party.name, type: party.type, country: party.country });
    yield* partyEntities(party, invented);
  }
  for (const statement of records.statements()) yield* statementEntities(statement, invented);
  for (const occasion of records.occasions()) yield* occasionEntities(occasion, invented);
  const context = { invented, parties, topicLabel: records.topicLabel };
  for (const engagement of records.engagements()) yield* engagementEntities(engagement, context);
}
