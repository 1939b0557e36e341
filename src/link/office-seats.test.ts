import { describe, expect, it } from "vitest";
import { loadPacks } from "../packs/load.ts";
import { createSeats, serveApart } from "./office-seats.ts";

const packs = loadPacks();
const seatOf = createSeats(() => packs.labels);

describe("offices", () => {
  it.each([
    ["minister/agriculture", "governor"],
    ["minister/interior", "ambassador"],
    ["minister/health", "director-general/customs"],
    ["prosecutor", "mayor"],
    ["minister/finance", "governor/central-bank"],
    ["governor", "governor/central-bank"],
    ["minister/agriculture", "governor~governor of aswan"],
  ])("%s and %s are held by two", (a, b) => {
    expect(serveApart([a], [b], seatOf)).toBe(true);
    expect(serveApart([b], [a], seatOf)).toBe(true);
  });

  it.each([
    ["prime-minister", "minister/interior"],
    ["deputy-prime-minister", "minister"],
    ["director-general/national-security", "director-general/territorial-surveillance"],
    ["director-general/national-police", "chief/police"],
    ["minister/foreign-affairs", "head-of-delegation"],
  ])("%s and %s can be held by one", (a, b) => {
    expect(serveApart([a], [b], seatOf)).toBe(false);
  });

  it("of one who holds several are held with each that goes with one of them", () => {
    expect(serveApart(["minister/interior", "governor"], ["governor"], seatOf)).toBe(false);
    expect(serveApart([], ["governor"], seatOf)).toBe(false);
  });
});
