import { expect, it } from "vitest";
import { tokenise } from "../text/tokens.ts";
import { numbersIn } from "./numbers-in.ts";

it.each([
  ["1,250 agents", ["1250"]],
  ["1 250 agents", ["1250"]],
  ["1.250 agentes", ["1250"]],
  ["١٢٥٠ عنصرا", ["1250"]],
  ["2,5 %", ["2.5"]],
  ["2.5 %", ["2.5"]],
  ["1.250.000 euros", ["1250000"]],
  ["le 18 2025", ["18", "2025"]],
  ["07 h 05", ["7", "5"]],
  ["en 2024, 300 agents", ["2024", "300"]],
  ["none", []],
])("%s", (text, keys) => {
  expect(numbersIn(tokenise(text).tokens).map(({ key }) => key)).toEqual(keys);
});
