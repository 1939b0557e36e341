import type { EngagementKind, Level } from "../../src/types/vocabulary.ts";
import type { Random } from "./random.ts";
import { DAYS, FIRST_DAY, holderOn, type Person, type Society } from "./society.ts";

/** What really happened: the truth that reports are to be joined by. */
export interface Happening {
  readonly id: number;
  readonly kind: EngagementKind;
  readonly level: Level;
  readonly first: number;
  readonly last: number;
  readonly persons: readonly Person[];
  readonly city: string;
  readonly series: { readonly name: string; readonly year: number; readonly edition: number } | null;
  readonly parent: Happening | null;
}

const SERIES = 500;

/** About `count` engagements in ten years, in no order; a visit has talks of its own. */
export function createHappenings(count: number, society: Society, random: Random): readonly Happening[] {
  const list: Happening[] = [];
  const held = new Set<string>();
  const add = (happening: Omit<Happening, "id">): Happening => {
    const added = { ...happening, id: list.length };
    list.push(added);
    return added;
  };
  while (list.length < count) {
    const day = FIRST_DAY + random.int(DAYS);
    const drawn = random.next();
    if (drawn < 0.55) addTalks(day, society, random, add);
    else if (drawn < 0.85) addVisit(day, society, random, add);
    else addConference(day, society, random, add, held);
  }
  return list;
}

type Add = (happening: Omit<Happening, "id">) => Happening;

/** Talks of two, at times of three; at times again the next day or the week after. */
function addTalks(day: number, society: Society, random: Random, add: Add): void {
  const persons = drawPersons(random.chance(0.1) ? 3 : 2, day, society, random);
  const kind = random.pick<EngagementKind>(["talks", "talks", "talks", "reception", "reception", "call", "signing"]);
  const host = random.pick(persons);
  const talks = add({ kind, level: "atomic", first: day, last: day, persons, city: cityOf(host, random), series: null, parent: null });
  if (!random.chance(0.04)) return;
  const later = day + random.pick([1, 2, 7]);
  add({ ...talks, first: later, last: later });
}

function addVisit(day: number, society: Society, random: Random, add: Add): void {
  const [visitor, host] = drawPersons(2, day, society, random);
  if (visitor === undefined || host === undefined) return;
  const last = day + random.pick([0, 0, 1, 1, 2, 2, 3, 4, 6]);
  const city = cityOf(host, random);
  const visit = add({ kind: "visit", level: "container", first: day, last, persons: [visitor, host], city, series: null, parent: null });
  const hosts = new Set([host]);
  for (let talks = random.int(3); talks > 0; talks--) {
    const counterpart = holderOn(random.pick(society.posts.filter(({ state }) => state === host.state)), day);
    if (hosts.has(counterpart)) continue;
    hosts.add(counterpart);
    const on = day + random.int(last - day + 1);
    add({ kind: "talks", level: "atomic", first: on, last: on, persons: [visitor, counterpart], city, series: null, parent: visit });
  }
}

/** A conference of a series, held once a year at most, with talks of two on its margins. */
function addConference(first: number, society: Society, random: Random, add: Add, held: Set<string>): void {
  const year = 2015 + Math.floor((first - FIRST_DAY) / 365);
  const number = random.int(SERIES);
  if (held.has(`${number} ${year}`)) return;
  held.add(`${number} ${year}`);
  const series = { name: `series ${number}`, year, edition: year - 2000 + number };
  const persons = drawPersons(5 + random.int(12), first, society, random);
  const [host] = persons;
  if (host === undefined) return;
  const city = cityOf(host, random);
  const conference = add({
    kind: "conference",
    level: "container",
    first,
    last: first + random.int(3),
    persons,
    city,
    series,
    parent: null,
  });
  for (let talks = random.int(4); talks > 0; talks--) {
    const [a, b] = [random.pick(persons), random.pick(persons)];
    if (a === b) continue;
    const on = first + random.int(conference.last - first + 1);
    add({ kind: "talks", level: "atomic", first: on, last: on, persons: [a, b], city, series, parent: conference });
  }
}

/** Holders of offices of different states. */
function drawPersons(count: number, day: number, society: Society, random: Random): readonly Person[] {
  const byState = new Map<string, Person>();
  while (byState.size < count) {
    const person = holderOn(society.drawPost(random), day);
    if (!byState.has(person.state)) byState.set(person.state, person);
  }
  return [...byState.values()];
}

function cityOf(host: Person, random: Random): string {
  return `${host.state}-${random.chance(0.85) ? 0 : 1 + random.int(3)}`;
}
