import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { arCities } from "./cities/ar.ts";
import { frCities } from "./cities/fr.ts";

const GAZETTEER = new URL("../../../data/gazetteer/cities.tsv", import.meta.url);

it.each(Object.entries({ ar: arCities, fr: frCities }))("in %s, only cities of the gazetteer have names", (_, cities) => {
  const known = new Set(
    readFileSync(GAZETTEER, "utf8")
      .split("\n")
      .map((line) => line.split("\t")[0]),
  );
  expect(Object.keys(cities).filter((city) => !known.has(city))).toEqual([]);
});
