import type { Told } from "./readings.ts";

/** All that names one value and the words it rests on, for whoever puts it right: ids and places, in no language. */
export function correctionNote(engagement: string, { field, readings }: Told): string {
  const lines = readings.flatMap(({ value, chosen, words }) => [
    `${chosen ? "=" : "≠"} ${value}`,
    ...words.map(({ document, from, to, exact }) => `  ${document}#${from}-${to} ${exact}`),
  ]);
  return [`${engagement} ${field}`, ...lines, ""].join("\n");
}
