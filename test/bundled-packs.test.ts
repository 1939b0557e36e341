import { expect, it } from "vitest";
import { checkPacks } from "../src/app/check-packs.ts";

/** Every one of some seven thousand examples is read. */
const LIMIT = 90_000;

it(
  "the packs that come with the program are sound, every example holds, and an example fires every row",
  () => {
    expect(checkPacks().problems.map(({ where, what }) => `${where}: ${what}`)).toEqual([]);
  },
  LIMIT,
);
