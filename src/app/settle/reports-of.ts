import { nodesToldBy } from "../../store/nodes.ts";
import type { Register } from "../../store/register.ts";
import { STRATA } from "../../store/strata.ts";
import type { ReportFacts } from "../../types/facts.ts";
import type { DocumentId } from "../../types/ids.ts";
import { stratumOf } from "../node-kinds.ts";
import { factsOfNodes } from "./facts-of-nodes.ts";

/** Facts of all reports of a document, by id. */
export function reportsOf(register: Register, document: DocumentId): ReportFacts[] {
  const reports = nodesToldBy(register, document).filter((node) => stratumOf(node) === STRATA.engagements);
  return factsOfNodes<ReportFacts>(register, reports);
}
