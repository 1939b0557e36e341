import { InvalidArgumentError, Option } from "commander";
import { FORMAT_NAMES, formatCalled, type Mapping, MappingError, parseMapping, type Sources } from "../app/sources.ts";

/** How files are to be taken, as somebody says it on the command line. */
export interface Taking {
  readonly as?: Sources["as"];
  readonly map?: Mapping;
}

export function asOption(): Option {
  return new Option("--as <format>", `what every file is, for those who know better: ${FORMAT_NAMES.join(", ")}`).argParser((name) => {
    const format = formatCalled(name);
    if (format === undefined) throw new InvalidArgumentError(`There is ${FORMAT_NAMES.join(", ")}.`);
    return format;
  });
}

export function mapOption(): Option {
  return new Option("--map <fields>", "which columns of a table or fields of JSON hold what: text=body,published=date").argParser(
    (written) => {
      try {
        return parseMapping(written);
      } catch (error) {
        if (error instanceof MappingError) throw new InvalidArgumentError(error.message);
        throw error;
      }
    },
  );
}
