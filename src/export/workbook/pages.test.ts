import { expect, it } from "vitest";
import { pagesOf, placeOf } from "./pages.ts";
import type { Sheet } from "./sheet.ts";

const sheet = (size: number): Sheet => ({
  name: "Evidence",
  columns: [{ name: "line", width: 10 }],
  frozen: 0,
  size,
  *rows() {
    for (let at = 0; at < size; at++) yield [{ value: at }];
  },
});

it("goes on in another sheet where one is full, every row once and where it is said to be", () => {
  for (const size of [0, 1, 3, 4, 10]) {
    const pages = pagesOf(sheet(size), 3);
    const found = pages.flatMap(({ name, rows }) => [...rows()].map(([cell], at) => [cell?.value, `'${name}'!A${at + 2}`]));
    expect(found).toEqual(Array.from({ length: size }, (_, at) => [at, placeOf("Evidence", at, 3)]));
  }
});

it("names the sheets and says how long each is", () => {
  expect(pagesOf(sheet(7), 3).map(({ name, size }) => [name, size])).toEqual([
    ["Evidence", 3],
    ["Evidence 2", 3],
    ["Evidence 3", 1],
  ]);
  expect(pagesOf(sheet(0), 3).map(({ name, size }) => [name, size])).toEqual([["Evidence", 0]]);
});
