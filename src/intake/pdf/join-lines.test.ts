import { expect, test } from "vitest";
import { joinLines } from "./join-lines.ts";

test.each([
  ["", "Début", "Début"],
  ["la coopé-", "ration", "la coopération"],
  ["M. Snoeck-", "Lefevre", "M. Snoeck-Lefevre"],
  ["le 2025-", "09-18", "le 2025-09-18"],
  ["la visite –", "courte", "la visite – courte"],
  ["استقبل", "المدير", "استقبل المدير"],
])("%s and %s", (before, next, whole) => {
  expect(joinLines(before, next)).toBe(whole);
});
