import { z } from "zod";
import { SORTS } from "../../app/catalogue/engagement-filter.ts";
import { FACET_NAMES, FACETS, type FacetName } from "../../app/catalogue/facets.ts";

/** What can be asked, in the query of an address. */

const MOST_VALUES = 20;
const LONGEST = 300;

/** Once or several times: `state=MA&state=TR`. */
const several = (about: string, most = MOST_VALUES) =>
  z
    .preprocess(
      (given) => (given === undefined || Array.isArray(given) ? given : [given]),
      z.array(z.string().min(1).max(LONGEST)).max(most).optional(),
    )
    .describe(about);

const whole = (least: number, most: number, otherwise: number, about: string) =>
  z.coerce.number().int().min(least).max(most).default(otherwise).describe(about);

const day = (about: string) =>
  z
    .string()
    .regex(/^[1-9]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "a date looks like 2025, 2025-09 or 2025-09-18")
    .refine((written) => written.length < "2025-09-18".length || z.iso.date().safeParse(written).success, "there is no such day")
    .describe(about);

const ABOUT: Readonly<Record<FacetName, string>> = {
  kind: "visit, talks, reception, …",
  status: "held, planned, …",
  position: "`whole` has parts, `part` is one, `alone` is neither",
  state: "Code of a state that takes part",
  person: "Id of a person who takes part, or a name in any script; a surname will do",
  office: "English label of an office in which somebody takes part",
  organisation: "Id or name of a body that takes part, itself or through whoever holds an office of it",
  country: "Code of the state in which it takes place",
  place: "City: `Ankara`, or `Ankara|TR`",
  year: "Year in which it began",
  month: "Month in which it began: 2025-09",
  topic: "Code of a topic",
  basis: "How a topic is one: discussed, purpose, exhibited, framing",
  topicBasis: "A topic on a basis: `terrorism:discussed`",
  occasion: "Id or name of the occasion on whose margins it takes place",
  series: "Series of that occasion",
  announces: "Id or name of an occasion that its texts name as one to come",
  language: "Language of a document that tells it",
  outlet: "Outlet of a document that tells it",
  medium: "How it is said: communique, post, speech, interview, agency, outlet",
  says: "Id or name of who says so",
  side: "Code of the state whose side says so",
  origins: "Exactly so many independent origins",
  disagreement: "Field about which sources disagree (when, where, …), or `any`",
  synthetic: "`true`: told by invented documents",
};

const RULE: Readonly<Record<(typeof FACETS)[FacetName], string>> = {
  one: "Given several times, any of them will do.",
  several: "Given several times, all of them must hold.",
};

const conditions = Object.fromEntries(FACET_NAMES.map((name) => [name, several(`${ABOUT[name]}. ${RULE[FACETS[name]]}`)])) as Record<
  FacetName,
  ReturnType<typeof several>
>;

/** Conditions that engagements must meet, all of them. */
export const filters = {
  ...conditions,
  from: day("First day on which it may have been, at any precision").optional(),
  to: day("Last day").optional(),
  minOrigins: z.coerce.number().int().min(1).max(1_000).optional().describe("Fewest independent origins"),
};

export const filterQuery = z.strictObject(filters);
export type FilterQuery = z.infer<typeof filterQuery>;

export const after = z.string().max(1_000).optional().describe("Where the page before ended: its `next`");

export const listQuery = z.strictObject({
  ...filters,
  sort: z.enum(SORTS).default("latest").describe("What comes first; undated engagements are last"),
  limit: whole(1, 200, 50, "How many on a page"),
  after,
});

export const facetsQuery = z.strictObject({
  ...filters,
  facets: several("Which facets to count, all of them where none is named", FACET_NAMES.length),
  most: whole(1, 1_000, 20, "How many values of each"),
});

export const statisticsQuery = z.strictObject({
  ...filters,
  most: whole(1, 2_000, 100, "How many states, pairs, bodies, persons and places"),
});

export const upcomingQuery = z.strictObject({
  ...filters,
  on: day("The day from which on it is still to come; today where none is given").optional(),
  most: whole(1, 200, 20, "How many of each"),
});

export const walkQuery = (about: string) =>
  z.strictObject({
    of: z.string().min(1).max(LONGEST).optional().describe(about),
    limit: whole(1, 500, 50, "How many on a page"),
    after,
  });

export const findQuery = z.strictObject({
  q: z.string().min(1).max(LONGEST).describe("A name in any script, or words of a text"),
  most: whole(1, 100, 20, "How many of each kind"),
});

export const briefQuery = z.strictObject({
  of: z
    .preprocess(
      (given) => (given === undefined || Array.isArray(given) ? given : [given]),
      z.array(z.string().min(1).max(LONGEST)).min(1).max(2),
    )
    .describe("One or two of what it is about: ids, codes of states, names in any script"),
  on: day("The day to which still to come is relative; today where none is given").optional(),
});

export const exportQuery = z.strictObject({
  ...filters,
  of: several("Only what is about it: an id, a state's code, a name in any script; given twice, what is between two"),
});

/** What every question may be asked with. */
export const namesQuery = z.strictObject({
  names: z
    .string()
    .regex(/^[a-z]{2,3}$/, "a language looks like ar")
    .optional()
    .describe("A language: persons are called as texts in it call them, where there are any (ar: in Arabic letters)"),
});

export const nothing = z.strictObject({});
export const byCode = z.strictObject({ code: z.string().regex(/^[A-Za-z]{2}$/, "the code of a state looks like MA") });
export const byId = z.strictObject({ id: z.string().regex(/^[a-z]{3}_[0-9a-z]{1,40}$/, "an id looks like eng_0drs1edg24a3nrcx") });
