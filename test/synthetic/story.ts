import fc from "fast-check";
import type { EngagementKind } from "../../src/types/vocabulary.ts";

/** A person as an invented document tells one. */
export interface Told {
  readonly name: string;
  readonly state: string | null;
  readonly office: string | null;
}

/** An account of an engagement in short. */
export interface Account {
  readonly kind: EngagementKind;
  readonly days: readonly [first: number, last: number] | null;
  readonly persons: readonly Told[];
  readonly office: { readonly state: string; readonly office: string } | null;
  readonly city: string | null;
  readonly occasion: { readonly series: string; readonly year: number | null } | null;
}

/** An invented document: its text is this, as JSON, so that an analysis can be read off it. */
export interface Story {
  readonly accounts: readonly Account[];
  readonly mentioned: readonly Told[];
  /** Numbers that stand for words: stories with almost the same ones are near-copies. */
  readonly words: readonly number[];
}

const NAMES = [
  "Amal Haddad",
  "Amal El Haddad",
  "أمال الحداد",
  "Amal Haddad Berri",
  "Haddad",
  "Omar Haddad",
  "Omer Hadad",
  "Lina Berri",
  "Lina B. Berri",
  "لينا بري",
  "Berri",
  "Zaki Omar",
  // So common that offices which nobody holds at one time tell two of them apart.
  "Mohamed Ali",
  "محمد علي",
];
const KINDS: readonly EngagementKind[] = ["talks", "visit", "reception", "call"];

const told: fc.Arbitrary<Told> = fc.record({
  name: fc.constantFrom(...NAMES),
  state: fc.constantFrom("MA", "TR", null),
  office: fc.constantFrom("minister/interior", "governor", null, null),
});

const days = fc
  .tuple(fc.integer({ min: 20_000, max: 20_003 }), fc.constantFrom(0, 0, 0, 1, 2, 40))
  .map(([first, more]) => [first, first + more] as const);

const account: fc.Arbitrary<Account> = fc.record({
  kind: fc.constantFrom(...KINDS),
  days: fc.option(days, { freq: 4 }),
  persons: fc.array(told, { maxLength: 3 }),
  office: fc.option(fc.record({ state: fc.constantFrom("MA", "TR"), office: fc.constantFrom("minister/interior", "director/police") }), {
    freq: 2,
  }),
  city: fc.constantFrom("Rabat", "Ankara", null),
  occasion: fc.option(fc.record({ series: fc.constantFrom("igef", "milipol"), year: fc.constantFrom(2024, 2025, null) }), { freq: 2 }),
});

const COUNT = 60;
const plain = Array.from({ length: COUNT }, (_, place) => place);

/** One long text of two, with some words changed: near-copies, and some that are not near enough. */
const long = fc
  .tuple(fc.constantFrom(0, 1000), fc.array(fc.nat({ max: COUNT - 1 }), { maxLength: 7 }))
  .map(([text, changed]) => plain.map((word) => text + word + (changed.includes(word) ? 500 : 0)));

/** A few numbers, that rough linking takes for copies where they overlap: chains that break when a document goes. */
const short = fc.array(fc.nat({ max: 5 }), { maxLength: 2 });

export const story: fc.Arbitrary<Story> = fc.record({
  accounts: fc.array(account, { maxLength: 3 }),
  mentioned: fc.array(told, { maxLength: 2 }),
  words: fc.oneof({ weight: 3, arbitrary: short }, { weight: 1, arbitrary: long }),
});
