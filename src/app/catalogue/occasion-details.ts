import { spokenOf } from "./engagement-details.ts";
import { type EngagementCard, KIND, type OccasionCard, type OccasionEntry, type PartyCard } from "./entries.ts";
import type { Looking } from "./party-details.ts";

/** Everything that the register has of an occasion. */
export interface OccasionDetails {
  readonly card: OccasionCard;
  readonly record: OccasionEntry;
  /** Every edition of its series, itself among them, by year. */
  readonly series: readonly OccasionCard[];
  readonly engagements: { readonly total: number; readonly latest: readonly EngagementCard[] };
  /** Engagements whose texts name it as one to come. */
  readonly announcedBy: { readonly total: number; readonly latest: readonly EngagementCard[] };
  readonly parties: readonly PartyCard[];
  readonly occasions: readonly OccasionCard[];
}

const LATEST = 20;
const EDITIONS = 200;

/** Null where nothing answers to the id. */
export function occasionDetails({ shelf, pages }: Looking, id: string): OccasionDetails | null {
  const record = shelf.occasion(id);
  const [card] = record === undefined ? [] : shelf.occasionCards([record.id]);
  if (record === undefined || card === undefined) return null;
  const listed = (facet: "occasion" | "announces") => {
    const { ids, total } = pages.page({ facets: { [facet]: [[record.id]] } }, "latest", LATEST, null);
    return { total, latest: shelf.cards(ids) };
  };
  const editions = shelf.catalogue.after<OccasionCard>(KIND.occasionCard, record.series, "", EDITIONS);
  const details = {
    card,
    record,
    series: editions.sort((a, b) => (a.year ?? 0) - (b.year ?? 0) || (a.id < b.id ? -1 : 1)),
    engagements: listed("occasion"),
    announcedBy: listed("announces"),
  };
  return { ...details, ...spokenOf(details, shelf) };
}
