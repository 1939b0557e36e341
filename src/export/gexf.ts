import type { RegisterRecords } from "../types/record.ts";
import type { Subject } from "../types/subject.ts";
import type { Exporter } from "./exporter.ts";
import { graphOf } from "./gexf/graph.ts";
import { writeGraph } from "./gexf/write-graph.ts";
import { element, escaped, open } from "./gexf/xml.ts";

/** A network for Gephi (docs/exports/gexf.md): GEXF 1.3, who met whom, on two levels, with the days. */
export const gexf = {
  key: "gexf",
  about: "a network for Gephi (GEXF 1.3): states with states, persons and bodies with such, each tie with its days",
  write,
} satisfies Exporter;

function* write(records: RegisterRecords, subject: Subject): Generator<string> {
  const { program, version } = records.generator;
  const description = `${subject.name}: contacts that sources report as held; see docs/exports/gexf.md`;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield open("gexf", { xmlns: "http://gexf.net/1.3", version: "1.3" });
  yield `\n${element("meta", {}, [`<creator>${escaped(`${program} ${version}`)}</creator>`, `<description>${escaped(description)}</description>`])}`;
  yield `\n${open("graph", { defaultedgetype: "undirected", idtype: "string", mode: "dynamic", timeformat: "date", timerepresentation: "interval" })}\n`;
  yield* writeGraph(graphOf(records, subject));
  yield "\n</graph>\n</gexf>\n";
}
