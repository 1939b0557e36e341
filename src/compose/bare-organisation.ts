import type { OrganisationFound } from "../types/found.ts";
import type { Hit } from "../types/lexicon.ts";
import type { TokenRange } from "../types/token.ts";
import type { People, Person } from "./parties.ts";
import type { Reading } from "./reading.ts";

const ORG_HEAD = "org-head";

/** "the ministry said", "أفاد بيان للوزارة", "Bakanlıktan": the one of that kind that the text has named before, else that of the first official of such a body. */
export function bareOrganisation(at: number, reading: Reading, people: People): OrganisationFound | undefined {
  const { segmented, recognised } = reading;
  const hit = segmented.starts[at]?.find(({ entry }) => entry.kind === ORG_HEAD && headsOf(entry.key, reading).length > 0);
  if (!hit || recognised.offices.some(({ first, last }) => first <= at && last >= at)) return undefined;
  const named = recognised.organisations.find((own) => own.first < at && own.body !== null && isOfKind(own, hit, reading));
  const meant = named ?? ofOfficial(hit, people, reading);
  return meant && { ...placeOf(hit), body: meant.body, state: meant.state, international: false };
}

function isOfKind({ first, last }: TokenRange, { entry }: Hit, { segmented }: Reading): boolean {
  const hits = segmented.starts.slice(first, last + 1).flatMap((own) => own ?? []);
  return hits.some((own) => own.entry.kind === ORG_HEAD && own.entry.key === entry.key);
}

/** Holders of which office are of a body of which this word tells; none where the word says which body it is, or nobody knows. */
function headsOf(word: string, { packs }: Reading): readonly string[] {
  return packs.labels.of("headed-by", word)?.split(" ") ?? [];
}

function ofOfficial({ entry, first }: Hit, { persons }: People, reading: Reading): Pick<OrganisationFound, "body" | "state"> | undefined {
  const heads = headsOf(entry.key, reading);
  const isBefore = ({ phrases }: Person): boolean => phrases.some((phrase) => phrase.first < first);
  for (const { offices, state } of persons.filter(isBefore)) {
    const office = offices.find((own) => heads.includes(own.head));
    if (office && (office.body !== null || reading.packs.labels.of("posted-heads", office.head) !== null))
      return { body: office.body, state: office.state ?? state };
  }
  return undefined;
}

const placeOf = ({ first, last, from, to, entry }: Hit) => ({ first, last, from, to, language: entry.language, by: entry.source });
