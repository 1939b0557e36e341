import type { Piece, Subject } from "../export/exporter.ts";
import { EXPORTERS } from "../export/exporters.ts";
import type { Merging } from "../pipeline/merging.ts";
import type { Register } from "../store/register.ts";
import type { RegisterRecords } from "../types/record.ts";
import { MergedView } from "./merged-view.ts";
import type { Program } from "./program.ts";
import { streamSettled } from "./read-settled.ts";
import { AllRecords } from "./register-records.ts";
import { surveyRegister } from "./register-survey.ts";

const WHOLE: Subject = { kind: "register", ids: [], name: "The register" };

/** What an export needs beside the register. */
export interface ExportingProgram extends Program {
  readonly merging: Merging;
  readonly generator: RegisterRecords["generator"];
  readonly topicLabel: RegisterRecords["topicLabel"];
}

export interface ExportOptions {
  /** Gives the texts too, which belong to others: for a private copy. */
  readonly withText: boolean;
}

/** Formats in which a register can be had, with one line about each. */
export const EXPORT_FORMATS: readonly { readonly key: string; readonly about: string }[] = EXPORTERS;

/** Nobody exports into such a format; the message names those that there are. */
export class UnknownFormat extends Error {
  override readonly name = "UnknownFormat";
}

/**
 * Writes the whole register, settled and as it stands at one moment, piece by piece: `write` is called again once what
 * it gave back is done.
 * @throws UnknownFormat
 */
export async function exportRegister(
  register: Register,
  program: ExportingProgram,
  format: string,
  write: (piece: Piece) => Promise<void> | void,
  { withText }: ExportOptions,
): Promise<void> {
  const exporter = EXPORTERS.find(({ key }) => key === format);
  if (exporter === undefined)
    throw new UnknownFormat(`there is no format ${format}; there is ${EXPORTERS.map(({ key }) => key).join(", ")}`);
  await streamSettled(register, program, async (view) => {
    const merged = new MergedView(view);
    const records = new AllRecords(merged, surveyRegister(merged), program.merging, {
      generator: program.generator,
      topicLabel: program.topicLabel,
      withText,
    });
    for await (const piece of exporter.write(records, WHOLE)) await write(piece);
  });
}
