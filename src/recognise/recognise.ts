import type { Packs } from "../packs/types.ts";
import type { OccasionFound, OfficeFound, Recognised } from "../types/found.ts";
import type { Hit } from "../types/lexicon.ts";
import type { Segmented } from "../types/segmented.ts";
import { findAgencies } from "./agencies.ts";
import { findDates } from "./dates/dates.ts";
import { findFrames } from "./frames.ts";
import { allOf, hitsOf } from "./hits.ts";
import { findAcronyms } from "./occasions/acronyms.ts";
import { findOccasions } from "./occasions/occasions.ts";
import { findOffices } from "./offices/offices.ts";
import { findOrganisations } from "./organisations/organisations.ts";
import { findPersons } from "./persons/persons.ts";
import { findCities } from "./places/cities.ts";
import { findStates } from "./places/states.ts";
import { isTown, withoutSurnames } from "./places/without-surnames.ts";

/** Runs every recogniser over a text. `frames`: those that stand in it, where they are known already. */
export function recognise(segmented: Segmented, packs: Packs, frames: readonly Hit[] = findFrames(segmented, packs)): Recognised {
  const offices = findOffices(segmented, packs);
  const persons = findPersons(segmented, offices, packs);
  const named = new Set(persons.flatMap(({ name }) => (name ? tokensOf(name.first, name.last) : [])));
  const free = ({ first }: { first: number }): boolean => !named.has(first);
  return {
    // "Theresa May", "Abril Sosa": a month or a weekday alone that somebody is called.
    dates: findDates(segmented, packs).filter((date) => date.first !== date.last || date.start.day !== undefined || free(date)),
    persons,
    offices: [...offices.values()],
    organisations: findOrganisations(segmented, offices, packs),
    states: findStates(segmented, packs).filter(free),
    cities: withoutSurnames(
      findCities(segmented, packs).filter((city) => free(city) || city.venue === true || isTown(city, persons)),
      persons,
      segmented,
    ),
    occasions: findOccasions(segmented, packs).filter((own) => !isOfOffice(own, offices)),
    topics: hitsOf(segmented, "topic"),
    frames: frames.filter(free),
    cues: allOf(segmented, "cue"),
    issuers: allOf(segmented, "issuer"),
    outcomes: allOf(segmented, "outcome"),
    agencies: findAgencies(segmented),
    calques: hitsOf(segmented, "calque"),
  };
}

/** What a text is asked that tells no engagement: when it is from, what stands apart in it, whether it is a translation or damaged. */
export function recogniseSetting(segmented: Segmented, packs: Packs): Recognised {
  return {
    ...NOTHING,
    dates: findDates(segmented, packs),
    // Of an occasion of which nothing is told its acronym alone may be misspelt.
    occasions: findAcronyms(segmented).length > 0 ? findOccasions(segmented, packs) : [],
    cues: allOf(segmented, "cue"),
    calques: hitsOf(segmented, "calque"),
  };
}

/** "the Secretary General of the Council of Ministers": a body that somebody heads does not meet there. */
function isOfOffice({ first, last, edition }: OccasionFound, offices: ReadonlyMap<number, OfficeFound>): boolean {
  return edition === null && [...offices.values()].some((own) => own.first < first && own.last >= last);
}

const NOTHING: Recognised = {
  dates: [],
  persons: [],
  offices: [],
  organisations: [],
  states: [],
  cities: [],
  occasions: [],
  topics: [],
  frames: [],
  cues: [],
  issuers: [],
  outcomes: [],
  agencies: [],
  calques: [],
};

function tokensOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
