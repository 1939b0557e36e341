import type { DocumentId, EngagementId, OccasionId, PartyId, ReportId } from "../../src/types/ids.ts";

export const id = <P extends string>(prefix: P, name: string): `${P}_${string}` => `${prefix}_${name.padEnd(16, "0")}`;

export const DOC = {
  arabic: id("doc", "arabic"),
  french: id("doc", "french"),
  turkish: id("doc", "turkish"),
  invented: id("doc", "invented"),
} satisfies Record<string, DocumentId>;

export const PAR = {
  mansouri: id("par", "mansouri"),
  aydinli: id("par", "aydinl1"),
  aubry: id("par", "aubry"),
  saudi: id("par", "saud1head"),
  turkey: id("par", "turkey"),
  interior: id("par", "1nter1or"),
  interpol: id("par", "1nterpo1"),
} satisfies Record<string, PartyId>;

export const ENG = {
  visit: id("eng", "v1s1t"),
  talks: id("eng", "ta1ks"),
  coming: id("eng", "com1ng"),
  cancelled: id("eng", "cance11ed"),
  planned: id("eng", "p1anned"),
  call: id("eng", "ca11"),
  undated: id("eng", "undated"),
  postponed: id("eng", "postponed"),
  denied: id("eng", "den1ed"),
} satisfies Record<string, EngagementId>;

/** Of the engagements that more than one document tells; any other has one report, by its own name. */
export const REP = {
  visit: id("rep", "v1s1t"),
  visitInFrench: id("rep", "v1s1tfrench"),
  coming: id("rep", "com1ng"),
  comingInFrench: id("rep", "com1ngfrench"),
} satisfies Record<string, ReportId>;

export const OCC = { fair: id("occ", "fa1r"), assembly: id("occ", "assemb1y") } satisfies Record<string, OccasionId>;
