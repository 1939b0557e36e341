import { createZipf, type Random } from "./random.ts";
import { type CrowdName, givenNames, inventFamily } from "./spellings.ts";
import { CROWD_STATES } from "./states.ts";

export const YEARS = 10;
export const FIRST_DAY = 16_436;
export const DAYS = YEARS * 365;

const OFFICES = [
  "president",
  "minister/foreign-affairs",
  "minister/interior",
  "prime-minister",
  "director-general/police",
  "minister/defence",
  "king",
  "director-general/intelligence",
  "minister/justice",
  "ambassador",
  "secretary-of-state/security",
  "chief-of-staff",
] as const;
/** Holders of an office follow each other after these days, more or less. */
const TENURE = 900;

export interface Person {
  readonly id: number;
  readonly name: CrowdName;
  readonly state: string;
  readonly office: string;
}

export interface Post {
  readonly state: string;
  readonly office: string;
  /** Holders with their first days, in order. */
  readonly holders: readonly { readonly from: number; readonly person: Person }[];
}

/** About 3,000 persons in 720 posts: few that are in the news daily, many that are hardly ever. */
export interface Society {
  readonly posts: readonly Post[];
  readonly persons: number;
  readonly drawPost: (random: Random) => Post;
}

export function createSociety(random: Random): Society {
  const families = Array.from({ length: 2000 }, () => inventFamily(random));
  const drawGiven = createZipf(givenNames().length, 0.7);
  let persons = 0;
  const person = (state: string, office: string): Person => {
    const given = givenNames()[drawGiven(random)] ?? random.pick(givenNames());
    return {
      id: persons++,
      name: { given, middle: random.chance(0.2) ? random.pick(givenNames()) : null, family: random.pick(families) },
      state,
      office,
    };
  };
  const posts: Post[] = [];
  for (const { code } of CROWD_STATES)
    for (const office of OFFICES) posts.push({ state: code, office, holders: holdersOf(code, office, person, random) });
  const [drawState, drawOffice] = [createZipf(CROWD_STATES.length, 0.9), createZipf(OFFICES.length, 0.7)];
  const drawPost = (from: Random): Post => posts[drawState(from) * OFFICES.length + drawOffice(from)] ?? from.pick(posts);
  return { posts, persons, drawPost };
}

export function holderOn(post: Post, day: number): Person {
  const holder = post.holders.findLast(({ from }) => from <= day) ?? post.holders[0];
  if (holder === undefined) throw new RangeError("a post without holders");
  return holder.person;
}

function holdersOf(state: string, office: string, person: (state: string, office: string) => Person, random: Random): Post["holders"] {
  const holders: { from: number; person: Person }[] = [];
  for (let from = FIRST_DAY; from < FIRST_DAY + DAYS; from += TENURE / 2 + random.int(TENURE))
    holders.push({ from, person: person(state, office) });
  return holders;
}
