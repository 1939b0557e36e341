import { createNameMeasure, type NameMeasure } from "../../src/names/name-measure.ts";
import type { NamePart, PreparedName } from "../../src/names/prepare-name.ts";
import type { NameData } from "../../src/names/sounds.ts";
import { equalWeights, singleLetters, withoutBeside } from "./simpler-letters.ts";

export type AblatedMeasure = Pick<NameMeasure, "prepare" | "compare">;

type Rows = readonly (readonly string[])[];

const LETTERS = ["letters-latin-arabic", "letters-latin-latin", "letters-arabic-arabic"];

/** This project's measure, then the same with one part of the method taken away at a time. Nothing is learned again for any of them. */
export function ablatedMeasures(data: NameData): ReadonlyMap<string, AblatedMeasure> {
  const over = (tables: readonly string[], change: (rows: Rows) => Rows): AblatedMeasure =>
    createNameMeasure(changed(data, tables, change));
  return new Map([
    ["all of it", createNameMeasure(data)],
    ["without what is beside a correspondence", over(LETTERS, withoutBeside)],
    ["single letters only", over(LETTERS, singleLetters)],
    ["without learned weights", over(LETTERS, equalWeights)],
    ["without articles, particles, servant words, honorifics", over(["name-parts"], () => [])],
    ["parents not told from other parts", over(["name-parts"], withoutParents)],
    ["without words written together", prepared(createNameMeasure(data), apart)],
    ["without initials", prepared(createNameMeasure(data), withoutInitials)],
    ["parts in place only", createNameMeasure(data, { anyOrder: false })],
    ["without frequencies and common names", over(["name-frequencies", "common-names"], () => [])],
  ]);
}

function changed({ scripts }: NameData, tables: readonly string[], change: (rows: Rows) => Rows): NameData {
  return { scripts: new Map([...scripts, ...tables.map((name) => [name, change(scripts.get(name) ?? [])] as const)]) };
}

/** What stands before a parent's name is still no part of the name, and tells nothing. */
function withoutParents(rows: Rows): Rows {
  return rows.map(([form = "", role = ""]) => [form, role === "patronymic" ? "particle" : role]);
}

function prepared({ prepare, compare }: NameMeasure, change: (part: NamePart) => NamePart): AblatedMeasure {
  const changedName = (name: PreparedName): PreparedName => ({ ...name, parts: name.parts.map(change) });
  return { prepare: (name) => changedName(prepare(name)), compare };
}

function apart(part: NamePart): NamePart {
  return { ...part, runs: [] };
}

function withoutInitials(part: NamePart): NamePart {
  return { ...part, initial: false };
}
