import { describe, expect, it } from "vitest";
import { readingOf } from "../../test/read-text.ts";

const agencies = (text: string): string[] => readingOf(text).recognised.agencies.map(({ entry }) => entry.key);

describe("agencies", () => {
  it.each([
    ["Rabat (MAP) - Le ministre a reçu l'ambassadeur dans la ville.", ["map"]],
    ["The ministers met in Baku, Trend reports.", ["azertac"]],
    ["قال الوزير لوكالة الأنباء القطرية إن اللقاء كان مهما.", ["qna"]],
    ["Major crime trends were reviewed by the ministers of the region, each on a map.", []],
    ["Le ministre a reçu son ami dans la ville.", []],
  ])("%s", (text, expected) => {
    expect(agencies(text)).toEqual(expected);
  });
});
