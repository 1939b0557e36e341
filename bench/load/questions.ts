import type { Random } from "../../test/crowd/random.ts";
import { CROWD_STATES } from "../../test/crowd/states.ts";

/** An address that is asked, its values drawn anew, so that nothing is answered from what was answered before. */
export type Ask = (random: Random) => string;

/** Whom and what there is to ask for. */
export interface Asked {
  readonly engagements: readonly string[];
  readonly persons: readonly { readonly id: string; readonly name: string }[];
}

/** What a page of the site asks first. */
export const FIRST_PAGE = ["/api/status", "/api/statistics?most=400", "/api/upcoming", "/api/engagements", "/api/facets"];

export function questions({ engagements, persons }: Asked): Readonly<Record<string, Ask>> {
  const state: Ask = (random) => `state=${random.pick(CROWD_STATES).code}`;
  const from: Ask = (random) => `from=${2015 + random.int(9)}-0${1 + random.int(9)}`;
  return {
    list: (random) => `/api/engagements?${from(random)}&to=202${random.int(5)}-1${random.int(3)}`,
    "combined filter": (random) =>
      `/api/engagements?${state(random)}&${state(random)}&${from(random)}&topic=topic-${random.int(40)}&language=ar&kind=talks&kind=visit`,
    "filter and facets": (random) => `/api/facets?${state(random)}&${from(random)}`,
    "all facets": () => "/api/facets",
    overview: () => "/api/statistics",
    statistics: (random) => `/api/statistics?${state(random)}&${from(random)}`,
    upcoming: (random) => `/api/upcoming?on=20${15 + random.int(9)}-0${1 + random.int(9)}-1${random.int(9)}`,
    show: (random) => `/api/engagements/${random.pick(engagements)}`,
    person: (random) => `/api/parties/${random.pick(persons).id}`,
    find: (random) => `/api/find?q=${encodeURIComponent(random.pick(persons).name)}`,
  };
}
