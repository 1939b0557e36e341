import { partyId } from "../text/ids.ts";
import type { DocumentId, EngagementId, OccasionFormId, OccasionId, PartyId, PersonFormId, ReportId } from "../types/ids.ts";
import type { Analysis, LocalIndex, LocalOccasion, LocalParty, NameForm } from "../types/report.ts";
import type { IsoDate, PartyType } from "../types/vocabulary.ts";

/** What linking found out about the forms of persons and occasions, and the copies of a text. */
export interface Linked {
  readonly personOf: (form: PersonFormId) => PartyId;
  readonly engagementOf: (report: ReportId) => EngagementId;
  readonly occasionOf: (form: OccasionFormId) => OccasionId;
  /** Leader of the document's copy group; the document itself where it has no copies. */
  readonly leaderOf: (document: DocumentId) => DocumentId;
  /** Of a translation, the text of its story that was translated; null for any other document. */
  readonly originalOf: (document: DocumentId) => DocumentId | null;
}

/** A document as merging sees it: what it tells, with ids that mean the same in every document. */
export interface Source {
  readonly id: DocumentId;
  readonly analysis: Analysis;
  readonly leader: DocumentId;
  /** Of a translation, what was translated. It takes the other texts of the story to tell. */
  readonly original: () => DocumentId | null;
  readonly machine: boolean;
  readonly published: IsoDate | null;
  readonly party: (index: LocalIndex) => LocalParty;
  readonly partyId: (index: LocalIndex) => PartyId;
  readonly occasion: (index: number) => LocalOccasion;
  readonly engagementOf: Linked["engagementOf"];
  readonly occasionId: (index: number) => OccasionId;
}

export function sourceOf(analysis: Analysis, linked: Linked): Source {
  const parties = new Map(analysis.parties.map((party) => [party.index, party]));
  const occasions = new Map(analysis.occasions.map((occasion) => [occasion.index, occasion]));
  const party = (index: LocalIndex): LocalParty => at(parties, index, analysis);
  const occasion = (index: number): LocalOccasion => at(occasions, index, analysis);
  return {
    id: analysis.document,
    analysis,
    leader: linked.leaderOf(analysis.document),
    original: () => linked.originalOf(analysis.document),
    machine: analysis.translated?.machine ?? false,
    published: analysis.published?.date ?? null,
    party,
    partyId: (index) => idOf(party(index), linked),
    occasion,
    engagementOf: linked.engagementOf,
    occasionId: (index) => linked.occasionOf(occasion(index).form),
  };
}

/** Id of a party that a key names: the same in every document, without linking. */
export function keyedPartyId(type: PartyType, key: string): PartyId {
  return partyId(type, key);
}

/** The name by which a document mostly calls a party: its best form. */
export function localName(party: LocalParty): string {
  return (party.names[0] as NameForm | undefined)?.text ?? party.key ?? party.type;
}

function idOf({ type, key, form }: LocalParty, linked: Linked): PartyId {
  return form === null ? keyedPartyId(type, key ?? "") : linked.personOf(form);
}

function at<T>(things: ReadonlyMap<number, T>, index: number, { document }: Analysis): T {
  const thing = things.get(index);
  if (thing === undefined) throw new RangeError(`the analysis of ${document} speaks of number ${index}, which it does not have`);
  return thing;
}
