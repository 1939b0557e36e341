import { expect, it } from "vitest";
import { checkPacks } from "../src/app/check-packs.ts";

it("the packs that come with the program are sound, every example holds, and an example fires every row", () => {
  expect(checkPacks().problems.map(({ where, what }) => `${where}: ${what}`)).toEqual([]);
});
