import { expect, it } from "vitest";
import { loadPacks } from "./load.ts";
import { loadScripts } from "./load-scripts.ts";

it("reads the tables of scripts as the packs have them", () => {
  expect([...loadScripts().scripts]).toEqual([...loadPacks().scripts]);
});

it("says which folder is missing", () => {
  expect(() => loadScripts("/nowhere")).toThrow("there is no folder of tables at /nowhere/scripts");
});
