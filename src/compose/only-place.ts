import { stateName } from "../text/region-names.ts";
import type { CityFound, StateFound } from "../types/found.ts";
import type { TokenRange } from "../types/token.ts";
import { GATHERING_KINDS } from "../types/vocabulary.ts";
import { type Draft, leadOf } from "./engagements.ts";
import { isOfComing, isToBe } from "./is-ahead.ts";
import { isGuestsHome, isSeatOfEnvoy, type Placed, placed } from "./place.ts";
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
    (segmented.sentenceOf[own.first] ?? 0) <= until &&
    !isWithinOther(own, reading) &&
    !isSeatOfEnvoy(own, reading) &&
    !isOfComing(own, reading) &&
    !isToBe(own, reading);
  const cities = recognised.cities.filter((city) => city.located && isTold(city));
  const states = recognised.states.filter((state) => state.located && !state.adjective && isTold(state));
  const countries = new Set([...cities.map(({ country }) => country), ...states.map(({ code }) => code)]);
  const [country] = countries;
  if (countries.size === 0) return hostedBy(draft, reading) ?? calledOf(draft, reading);
  if (countries.size !== 1 || country === undefined || isGuestsHome(country, draft)) return null;
  const [city] = cities;
  const isOneCity = city !== undefined && cities.every(({ name }) => name === city.name);
  return isOneCity ? placed(city, "inferred") : inState(states[0], city);
}

/** "hosted by Azerbaijan", "Azerbaycan'ın ev sahipliğinde": of a gathering, the state beside the words for who holds it. */
function hostedBy({ kind, events }: Draft, reading: Reading): Placed | null {
  if (!GATHERING_KINDS.has(kind) || events[0]?.status !== "held") return null;
  const { recognised, segmented } = reading;
  const own = new Set(events.map(({ sentence }) => sentence));
  const cues = recognised.cues.filter(({ entry, first }) => entry.key === "host-event" && own.has(segmented.sentenceOf[first] ?? -1));
  const isBeside = (a: TokenRange, b: TokenRange): boolean => Math.max(a.first - b.last, b.first - a.last) <= BESIDE;
  const state = recognised.states.find((at) => !at.adjective && cues.some((cue) => isBeside(at, cue)));
  return state ? inState(state, undefined) : null;
}

/** Tokens between a state and the words for who holds it: an article, an apostrophe with its case. */
const BESIDE = 3;

/** "بمنطقة إيسيق كول القرغيزية", "in the Moroccan city of": of a place whose name no list knows, the state that is said of it. */
function calledOf({ events }: Draft, reading: Reading): Placed | null {
  const { recognised, segmented } = reading;
  const own = new Set(events.map(({ sentence }) => sentence));
  const places = recognised.cues.filter(({ entry }) => entry.key === "place");
  const isCalled = (state: TokenRange): boolean =>
    places.some(({ first, last }) => (state.first > last ? state.first - last : first - state.last) <= OF_PLACE);
  const state = recognised.states.find(
    (at) => at.adjective && own.has(segmented.sentenceOf[at.first] ?? -1) && isCalled(at) && !isWithinOther(at, reading),
  );
  return state ? inState(state, undefined) : null;
}

/** Words of a town's name between the word for towns and the state's. */
const OF_PLACE = 4;

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
