import fc from "fast-check";
import type { GoldDocument, GoldEngagement, GoldFurther, GoldPerson } from "../../eval/gold.ts";

const PERSONS: readonly GoldPerson[] = [
  { name: "Ada Okonkwo-Reyes", country: "NG", office: "Minister of the Interior", surface: ["A. Okonkwo-Reyes", "أدا أوكونكو"] },
  { name: "Işıl Karamanlı", country: "TR", office: "Ambassador", surface: ["Işıl KARAMANLI"] },
  { name: "Benoît Sauvagnac", country: "FR", office: "Director General", surface: ["Sauvagnac"] },
  { name: "Dolores Quintana Peral", country: "ES", office: "Minister", surface: ["Dolores Quintana"] },
];
const STORIES = ["one", "two", "three"];
const CITIES = [
  { city: "Ankara", country: "TR" },
  { city: "Lagos", country: "NG" },
  { city: null, country: "FR" },
  { city: null, country: null },
] as const;
const EVENTS = ["Zenith 2025", "Harbour 2024", "Orchard 2026"];

const engagement: fc.Arbitrary<GoldEngagement> = fc
  .record({
    kind: fc.constantFrom("visit", "talks", "reception", "call"),
    status: fc.constantFrom("held", "planned", "cancelled"),
    start: fc.constantFrom("2025-03-12", "2025-03", null),
    place: fc.constantFrom(...CITIES),
    people: fc.subarray([...PERSONS], { minLength: 1 }),
    countries: fc.subarray(["ES", "FR", "NG", "TR"], { minLength: 1 }),
    occasion: fc.constantFrom(null, ...EVENTS),
    topics: fc.subarray(["terrorism", "training", "energy"]).map((codes) => codes.map((code) => ({ code, basis: "discussed" }))),
    invited_by: fc.subarray(["TR", "FR"]),
    others: fc.boolean(),
    outcomes: fc.subarray(["agreement", "memorandum"]),
  })
  .map(({ place, start, people, ...rest }) => ({
    ...rest,
    ...place,
    people,
    start,
    end: start === "2025-03-12" ? "2025-03-14" : null,
    date_how: start === null ? "unknown" : "explicit",
    ...(start === null ? {} : { when_basis: "stated", words: { when: [`on ${start}`] } }),
    parts_with: people.slice(0, 1).map(({ name }) => name),
  }));

const further: fc.Arbitrary<readonly GoldFurther[]> = fc.subarray(["IT", "PT", "MA"]).map((states) =>
  states.map((state) => ({
    story: `with ${state}`,
    kind: "call",
    status: "held",
    start: "2025-04-01",
    people: [],
    countries: [state, "TR"].sort(),
  })),
);

const document = fc.record({
  lang: fc.constantFrom("ar", "fr", "tr"),
  story: fc.constantFrom(...STORIES),
  engagement: fc.option(engagement, { freq: 5 }),
  further,
  upcoming: fc.subarray(EVENTS),
  issuers: fc.subarray(["Ministry of Tides"]),
  leads: fc.subarray(["Another headline"]),
  departures: fc.subarray(["181 novembre"]),
});

/** Some annotated documents, the second a copy of the first where there is one. */
export const madeUpGold: fc.Arbitrary<GoldDocument[]> = fc.array(document, { minLength: 1, maxLength: 5 }).map((documents) =>
  documents.map((own, at) => ({
    ...own,
    id: `doc-${at}`,
    // A document that reports nothing is a story of its own.
    story: own.engagement ? own.story : `none ${at}`,
    ...(own.departures.length > 0 ? { translated_from: "ar" } : {}),
    ...(at === 1 ? { copy_of: { id: "doc-0", relation: "near-copy" } } : {}),
  })),
);
