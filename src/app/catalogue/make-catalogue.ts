import type { Names } from "../../pipeline/comparing-names.ts";
import { cataloguePath, makeCatalogue } from "../../store/catalogue/catalogue-file.ts";
import { contentStamp } from "../../store/catalogue/content-stamp.ts";
import type { Register } from "../../store/register.ts";
import type { ExportingProgram } from "../export-register.ts";
import type { Program } from "../program.ts";
import { readSettled } from "../read-settled.ts";
import { AllRecords } from "../register-records.ts";
import { WholeRegister } from "../select/whole-register.ts";
import { fillCatalogue } from "./fill-catalogue.ts";

export interface CataloguingProgram extends ExportingProgram {
  readonly names: Names;
}

/** What the register holds, as a stamp; a catalogue of another one has to be made anew. */
export function generationOf(register: Register, program: Program): Promise<string> {
  return readSettled(register, program, () => contentStamp(register, program.version));
}

/** Makes the catalogue of a register, settled and as it stands at one moment; says of which content it is. */
export function catalogueRegister(register: Register, program: CataloguingProgram, path = cataloguePath(register.path)): Promise<string> {
  return readSettled(register, program, (view) => {
    const { generator, topicLabel, merging, names } = program;
    const whole = new WholeRegister(view, program, { generator, topicLabel, withText: false });
    const withTexts = new AllRecords(whole.merged, whole.survey, merging, { generator, topicLabel, withText: true }).documents();
    const generation = contentStamp(register, program.version);
    makeCatalogue(path, generation, (writer) => fillCatalogue(writer, { records: whole.records, withTexts, names }));
    return generation;
  });
}
