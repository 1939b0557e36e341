import type { Packs } from "../packs/types.ts";
import type { OfficeFound } from "../types/found.ts";
import type { Place } from "../types/report.ts";
import { type EngagementKind, GATHERING_KINDS, type StateCode } from "../types/vocabulary.ts";
import type { Scored } from "./participants.ts";
import type { Person } from "./parties.ts";

/** What must be known of a draft to tell an official engagement from whatever else is told in the same words. */
export interface Told {
  readonly kind: EngagementKind;
  readonly taking: readonly Scored[];
  readonly place: Place | null;
  readonly occasion: boolean;
  /** The occasion is one to which officials go as such: a fair, an assembly. */
  readonly gathering: boolean;
  /** The occasion is one of a series that the data know, or bears the number of its edition. */
  readonly series: boolean;
  readonly invited: boolean;
}

/**
 * Matches are played, courses opened and prizes given in the words of diplomacy. An official engagement has an official on at
 * least one side and a second party; within one state it has officials on both. Who is one is data (codes.yaml).
 */
export function isEngagement({ kind, taking, place, occasion, gathering, series, invited }: Told, packs: Packs): boolean {
  const acting = taking.filter(({ features }) => features.has("role"));
  const officials = acting.filter((own) => isOfficial(own, packs) || isNationalCounterpart(own));
  // A counterpart is what the other side is.
  const sides =
    officials.length + (officials.length > 0 ? acting.filter((own) => !isOfficial(own, packs) && isCounterpart(own)).length : 0);
  const states = new Set(acting.flatMap(({ candidate }) => candidate.person?.state ?? candidate.state ?? []));
  if (officials.length === 0) return false;
  const said = statesSaid(acting);
  // "the minister received officials of the ministry": somebody of whom no name is told is a side where he is of another state.
  const persons = acting.filter(({ candidate }) => candidate.as === "person");
  const isAtHome = states.size === 1 && persons.length < 2 && persons.every(({ candidate }) => candidate.person?.state !== null);
  const twoSided = acting.length >= 2 && (sides >= 2 || said.size >= 2) && !isAtHome;
  // A prize, a rank, an order within one state is that state's own affair, unless an envoy gives or gets it.
  if (kind === "ceremony" && states.size < 2 && !isWithEnvoy(acting, packs)) return false;
  // A minister in a hospital, a governor in a village: at home a visit is an inspection, whoever comes along.
  if (kind === "visit")
    return (twoSided && states.size >= 2) || (gathering && (series || statesOf(taking).size >= 2)) || invited || isAbroad(states, place);
  if (GATHERING_KINDS.has(kind))
    return (
      (occasion && (series || officials.length >= 2 || statesOf(taking).size >= 2)) || (twoSided && said.size >= 1 && states.size >= 2)
    );
  return twoSided;
}

/**
 * "l'ambassadeur du Canada a présenté ses lettres de créance au président": an envoy acts where he is posted, with somebody of whom nothing
 * says otherwise.
 */
export function isWithEnvoy(acting: readonly Scored[], packs: Packs): boolean {
  const persons = acting.flatMap(({ candidate: { person } }) => person ?? []);
  const envoy = persons.find((person) => isEnvoy(person, packs));
  const isOther = ({ state }: Person): boolean => (envoy?.state ?? null) === null || state !== envoy?.state;
  return envoy !== undefined && persons.some((other) => other !== envoy && isOther(other) && isOfficialPerson(other, packs));
}

/** Whether somebody holds an office that is posted abroad: an ambassador, an attaché. */
export const isEnvoy = ({ offices }: Person, packs: Packs): boolean =>
  offices.some(({ head }) => packs.labels.of("posted-heads", head) !== null);

/** States of all who take part, those among them whom a conference only counts among its participants. */
const statesOf = (taking: readonly Scored[]): ReadonlySet<StateCode> =>
  new Set(taking.flatMap(({ candidate }) => candidate.person?.state ?? candidate.state ?? []));

/** Those of which a side's own words say that it is, not what the text lets conclude. */
function statesSaid(acting: readonly Scored[]): ReadonlySet<StateCode> {
  return new Set(
    acting.flatMap(({ candidate: { person, state } }) => {
      if (person === null) return state ?? [];
      const said = person.phrases.some(
        ({ from, to }) => person.stateSpan !== null && person.stateSpan.from >= from && person.stateSpan.to <= to,
      );
      return said && person.state !== null ? [person.state] : [];
    }),
  );
}

const isCounterpart = ({ candidate }: Scored): boolean =>
  candidate.person?.phrases.some(({ counterpart }) => counterpart !== null) ?? false;

/** "son homologue français, X": whose office is the other's, in another state. */
const isNationalCounterpart = ({ candidate }: Scored): boolean =>
  candidate.person?.phrases.some(({ counterpart, state, name }) => counterpart !== null && state !== null && name !== null) ?? false;

function isAbroad(states: ReadonlySet<StateCode>, place: Place | null): boolean {
  return place !== null && !states.has(place.country);
}

/** A state or a delegation acts officially by what it is. */
function isOfficial({ candidate: { person } }: Scored, packs: Packs): boolean {
  return person === null || isOfficialPerson(person, packs);
}

/** Whether somebody acts in an office or under a title of a state or of its bodies. */
export function isOfficialPerson(person: Person, packs: Packs): boolean {
  return person.offices.some((office) => isOfficialOffice(office, packs)) || person.phrases.some(({ titled }) => titled);
}

/** Whether an office is one of a state or of its bodies. */
export function isOfficialOffice({ key, head, body, state, serving }: OfficeFound, packs: Packs): boolean {
  // "adviser to the president", "directeur de cabinet du chef de l'État"
  if (serving) return true;
  // "the leaders of Turkey and Germany": whoever leads a state.
  if (body === null && state !== null && packs.labels.of("state-leaders", head) !== null) return true;
  // A minister is one of whatever the packs do not know ("Minister of Internal Administration").
  if (packs.labels.of("official-heads", head) !== null) return true;
  if (key === null) return false;
  if (packs.labels.of("offices", key) !== null) return true;
  return body !== null && packs.labels.of("lay-bodies", body) === null;
}
