import { FORMATS } from "../intake/formats.ts";

/** Where documents come from, for whoever hands them to a use case. */
export { arrivals } from "../intake/arrivals.ts";

/** Endings of the names of files that can be read; "" for names without one. */
export const READABLE_ENDINGS: readonly string[] = FORMATS.flatMap(({ endings }) => endings);
