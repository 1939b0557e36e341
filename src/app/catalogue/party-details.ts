import type { Names } from "../../pipeline/comparing-names.ts";
import type { PartyId } from "../../types/ids.ts";
import { type OpenQuestion, openQuestion } from "../open-question.ts";
import { spokenOf } from "./engagement-details.ts";
import type { EngagementFilter } from "./engagement-filter.ts";
import type { EngagementIndex } from "./engagement-index.ts";
import type { EngagementPages } from "./engagement-pages.ts";
import type { DocumentCard, EngagementCard, OccasionCard, PartyCard, PartyEntry } from "./entries.ts";
import { type FacetCounts, facetCounts } from "./facet-counts.ts";
import type { FacetName } from "./facets.ts";
import type { Shelf } from "./shelf.ts";

/** By which facet, and which of its values, the engagements of something are found. */
export interface Found {
  readonly facet: FacetName;
  readonly value: string;
}

/** Engagements of somebody, and what they are like. */
export interface Surroundings {
  readonly engagements: { readonly total: number; readonly latest: readonly EngagementCard[] };
  /** With whom, where, on what and when. */
  readonly partners: readonly FacetCounts[];
}

/** Everything that the register has of a party. */
export interface PartyDetails extends Surroundings {
  readonly card: PartyCard;
  readonly record: PartyEntry;
  /** Its engagements: this facet and value in `/api/engagements` and `/api/statistics`. */
  readonly filter: Found;
  /** Who may be the same: only a person can say. */
  readonly questions: readonly OpenQuestion[];
  /** Documents in which its names stand. */
  readonly documents: readonly DocumentCard[];
  readonly parties: readonly PartyCard[];
  readonly occasions: readonly OccasionCard[];
}

const PARTNERS: readonly FacetName[] = ["person", "organisation", "state", "office", "topic", "place", "occasion", "year", "says"];
const LATEST = 10;
const MOST = 30;

export interface Looking {
  readonly shelf: Shelf;
  readonly index: EngagementIndex;
  readonly pages: EngagementPages;
  readonly names: Names;
}

/** Null where nothing answers to the id. */
export function partyDetails(looking: Looking, id: string): PartyDetails | null {
  const { shelf, names } = looking;
  const record = shelf.party(id);
  const [card] = record === undefined ? [] : shelf.partyCards([record.id]);
  if (record === undefined || card === undefined) return null;
  const own = foundBy(record);
  const details = {
    card,
    record,
    filter: own,
    ...surroundingsOf(looking, own),
    questions: record.undecided.flatMap((other) => {
      const entry = shelf.party(other);
      return entry === undefined ? [] : [openQuestion(record, entry, names.compare)];
    }),
    documents: shelf.documentCards(new Set(record.names.flatMap(({ documents }) => documents))),
  };
  return { ...details, ...spokenOf(details, shelf) };
}

export function surroundingsOf({ shelf, index, pages }: Looking, { facet, value: own }: Found): Surroundings {
  const filter: EngagementFilter = { facets: { [facet]: [[own]] } };
  const { ids, total } = pages.page(filter, "latest", LATEST, null);
  const partners = facetCounts(index, filter, PARTNERS, MOST + 1).map((counts) => ({
    ...counts,
    values: counts.values.filter(({ value }) => !(counts.facet === facet && value === own)).slice(0, MOST),
  }));
  return { engagements: { total, latest: shelf.cards(ids) }, partners };
}

function foundBy({ type, id, country, name, offices }: PartyEntry): Found {
  if (type === "state") return { facet: "state", value: country ?? "" };
  if (type === "office") return { facet: "office", value: offices.at(-1)?.label ?? name };
  return { facet: type, value: id as PartyId };
}
