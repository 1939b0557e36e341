import type { Piece } from "../export/exporter.ts";
import { EXPORTERS } from "../export/exporters.ts";
import type { Merging } from "../pipeline/merging.ts";
import type { Register } from "../store/register.ts";
import type { RegisterRecords } from "../types/record.ts";
import type { Subject } from "../types/subject.ts";
import type { Program } from "./program.ts";
import { streamSettled } from "./read-settled.ts";
import { isWhole, type Selection, selectPart } from "./select/select-part.ts";
import { WholeRegister } from "./select/whole-register.ts";

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
  /** The part that is asked for; without it the whole register. */
  readonly part?: Selection;
}

/** Formats in which a register can be had, with one line about each. */
export const EXPORT_FORMATS: readonly { readonly key: string; readonly about: string }[] = EXPORTERS;

/** Nobody exports into such a format; the message names those that there are. */
export class UnknownFormat extends Error {
  override readonly name = "UnknownFormat";
}

/**
 * Writes the register or a part of it, settled and as it stands at one moment, piece by piece: `write` is called again once what
 * it gave back is done.
 * @throws UnknownFormat
 * @throws SelectionError where there is no such part
 */
export async function exportRegister(
  register: Register,
  program: ExportingProgram,
  format: string,
  write: (piece: Piece) => Promise<void> | void,
  { withText, part }: ExportOptions,
): Promise<void> {
  const exporter = EXPORTERS.find(({ key }) => key === format);
  if (exporter === undefined)
    throw new UnknownFormat(`there is no format ${format}; there is ${EXPORTERS.map(({ key }) => key).join(", ")}`);
  await streamSettled(register, program, async (view) => {
    const { generator, topicLabel } = program;
    const whole = new WholeRegister(view, program, { generator, topicLabel, withText });
    const { records, subject } = part === undefined || isWhole(part) ? { records: whole.records, subject: WHOLE } : selectPart(whole, part);
    for await (const piece of exporter.write(records, subject)) await write(piece);
  });
}
