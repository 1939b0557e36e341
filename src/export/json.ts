import type { RegisterRecords } from "../types/record.ts";
import type { Exporter } from "./exporter.ts";

const FORMAT = "dragoman-register/1";

/** Arrays in the order of the format. */
const ARRAYS = ["documents", "statements", "reports", "engagements", "stories", "parties", "occasions", "undertakings"] as const;

/** The public record format (docs/register.schema.json): one object, a record a line, so that two exports can be compared line by line. */
export const json = {
  key: "json",
  about: `one JSON object, ${FORMAT}: documents, statements, reports, engagements, stories, parties, occasions, undertakings`,
  write,
} satisfies Exporter;

function* write(records: RegisterRecords): Generator<string> {
  yield `{"format":${JSON.stringify(FORMAT)},\n"generator":${JSON.stringify(records.generator)}`;
  for (const name of ARRAYS) {
    yield `,\n"${name}":[`;
    let before = "\n";
    for (const record of records[name]()) {
      yield before + JSON.stringify(record);
      before = ",\n";
    }
    yield "]";
  }
  yield "}\n";
}
