import type { Arrival } from "../../intake/arrivals.ts";
import { getDocument } from "../../store/documents.ts";
import type { DocumentId } from "../../types/ids.ts";
import type { ComparedPair, Derivation } from "../compare/comparison.ts";
import { compareDocuments } from "../compare-documents.ts";
import type { LoadedProgram } from "../load-program.ts";
import type { Register } from "../with-register.ts";

/** Texts of one story laid beside each other. */
export interface StoryComparison {
  /** Those that were compared. */
  readonly documents: readonly DocumentId[];
  readonly pairs: readonly ComparedPair[];
  readonly derivations: readonly Derivation[];
}

/** Compares documents of a register, as `dragoman compare` would the same texts. */
export async function compareStory(register: Register, program: LoadedProgram, ids: readonly DocumentId[]): Promise<StoryComparison> {
  const { groups } = await compareDocuments(program, arrivalsOf(register, ids));
  return {
    documents: ids,
    pairs: groups.flatMap(({ pairs }) => pairs),
    derivations: groups.flatMap(({ derivations }) => derivations),
  };
}

/** Documents as they came, without their carriers. */
async function* arrivalsOf(register: Register, ids: readonly DocumentId[]): AsyncGenerator<Arrival> {
  for (const id of ids) {
    const record = getDocument(register, id)?.record;
    if (record !== undefined)
      yield {
        kind: "item",
        path: null,
        format: "json-line",
        bytes: Buffer.from(JSON.stringify({ ...record, document: id })),
        record,
        remarks: [],
      };
  }
}
