import { describe, expect, it } from "vitest";
import { FACET_NAMES } from "../../../src/app/catalogue/facets.ts";
import { loadPacks } from "../../../src/packs/load.ts";
import {
  CAPACITIES,
  DEPARTURE_CAUSES,
  DEPARTURE_GROUNDS,
  ENGAGEMENT_KINDS,
  MEDIA,
  OCCASION_KINDS,
  OUTCOME_KINDS,
  PARTY_TYPES,
  STATUSES,
  TOPIC_BASES,
} from "../../../src/types/vocabulary.ts";
import { en } from "./en.ts";
import { LANGUAGES, SITE_TAGS } from "./languages.ts";
import type { Message, TextKey } from "./texts.ts";

const KEYS = Object.keys(en) as TextKey[];

const formsOf = (message: Message): readonly string[] => (typeof message === "string" ? [message] : Object.values(message));
const placesIn = (message: Message): Set<string> => new Set(formsOf(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []));

describe.each(SITE_TAGS)("the site in %s", async (tag) => {
  const { texts } = await LANGUAGES[tag].load();

  it("has every text and no other", () => {
    expect(Object.keys(texts).toSorted()).toEqual(KEYS.toSorted());
  });

  it("leaves no text empty", () => {
    const empty = KEYS.filter((key) => typeof texts[key] === "string" && texts[key].trim() === "");
    expect(empty).toEqual([]);
  });

  it("has the places that English has", () => {
    const wrong = KEYS.filter(
      (key) => !placesIn(texts[key]).isSubsetOf(placesIn(en[key])) || !placesIn(en[key]).isSubsetOf(placesIn(texts[key])),
    );
    expect(wrong).toEqual([]);
  });

  it("has every plural form of the language", () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    const wrong = KEYS.filter((key) => {
      const message = texts[key];
      return typeof message !== "string" && Object.keys(message).toSorted().join() !== pluralCategories.toSorted().join();
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ["kind", ENGAGEMENT_KINDS],
    ["status", STATUSES],
    ["claim", STATUSES],
    ["capacity", CAPACITIES],
    ["basis", TOPIC_BASES],
    ["outcome", OUTCOME_KINDS],
    ["medium", MEDIA],
    ["occasion-kind", OCCASION_KINDS],
    ["party", PARTY_TYPES],
    ["cause", DEPARTURE_CAUSES],
    ["against", DEPARTURE_GROUNDS],
    ["facet", FACET_NAMES],
    ["topic", [...(loadPacks().labels.sections.get("topics")?.keys() ?? [])]],
  ] as const)("names every %s", (group, codes) => {
    expect(codes.filter((code) => !(`${group}.${code}` in texts))).toEqual([]);
  });
});
