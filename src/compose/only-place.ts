import { stateName } from "../text/region-names.ts";
import type { CityFound, StateFound } from "../types/found.ts";
import type { TokenRange } from "../types/token.ts";
import { type Draft, leadOf } from "./engagements.ts";
import { isOfComing } from "./is-ahead.ts";
import { isGuestsHome, type Placed, placed } from "./place.ts";
import type { Reading } from "./reading.ts";

/**
 * Of an engagement whose own sentences name no place: the one place in which the head of the text says that anything was ("Depuis dimanche, le
 * ministre belge séjourne au Luxembourg. … lorsqu'il a rencontré son homologue"); null where it names places of two states, or none.
 */
export function onlyPlaceTold(draft: Draft, reading: Reading): Placed | null {
  if (draft.kind === "call") return null;
  const { recognised, segmented } = reading;
  const until = Math.max(leadOf(segmented), ...draft.events.map(({ sentence }) => sentence));
  const isTold = (own: TokenRange): boolean =>
    (segmented.sentenceOf[own.first] ?? 0) <= until && !isWithinOther(own, reading) && !isOfComing(own, reading);
  const cities = recognised.cities.filter((city) => city.located && isTold(city));
  const states = recognised.states.filter((state) => state.located && !state.adjective && isTold(state));
  const countries = new Set([...cities.map(({ country }) => country), ...states.map(({ code }) => code)]);
  const [country] = countries;
  if (countries.size !== 1 || country === undefined || isGuestsHome(country, draft)) return null;
  const [city] = cities;
  const isOneCity = city !== undefined && cities.every(({ name }) => name === city.name);
  return isOneCity ? placed(city, "inferred") : inState(states[0], city);
}

function inState(state: StateFound | undefined, city: CityFound | undefined): Placed | null {
  const country = state?.code ?? city?.country;
  const span = state ?? city;
  if (country === undefined || span === undefined) return null;
  return {
    value: { name: stateName(country), country, latitude: null, longitude: null, basis: "inferred" },
    span: { from: span.from, to: span.to },
  };
}

/** "the war in Sudan", "the minister in Rabat": a place in somebody's title or in what is spoken of. */
function isWithinOther({ first, last }: TokenRange, { recognised }: Reading): boolean {
  const covers = (own: TokenRange): boolean => first >= own.first && last <= own.last;
  const { offices, organisations, topics, persons } = recognised;
  return [...offices, ...organisations, ...topics, ...persons].some(covers);
}
