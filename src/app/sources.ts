import { FORMATS } from "../intake/formats.ts";

/** Where documents come from, for whoever hands them to a use case. */
export { arrivals, type Sources } from "../intake/arrivals.ts";
export { formatCalled } from "../intake/formats.ts";
export { type Mapping, MappingError, parseMapping } from "../intake/json/mapping.ts";

/** Endings of the names of files that can be read; "" for names without one. */
export const READABLE_ENDINGS: readonly string[] = FORMATS.flatMap(({ endings }) => endings);

/** What a file may be said to be. */
export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ name }) => name);
