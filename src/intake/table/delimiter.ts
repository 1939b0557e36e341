const CANDIDATES = [",", ";", "\t"];

/** A spreadsheet may say it in a first line of its own. */
const SAID = /^sep=(.)\r?\n/;

export interface Delimiter {
  readonly delimiter: string;
  /** The first line only says the delimiter, and is no row. */
  readonly said: boolean;
}

/** What stands between the columns: what the first line says, or has most of outside quotes. */
export function delimiterOf(head: string): Delimiter {
  const said = SAID.exec(head)?.[1];
  if (said !== undefined) return { delimiter: said, said: true };
  const line = firstRow(head).replaceAll(/"(?:[^"]|"")*"/g, "");
  const count = (delimiter: string): number => line.split(delimiter).length;
  return { delimiter: CANDIDATES.reduce((best, other) => (count(other) > count(best) ? other : best)), said: false };
}

/** Up to the first line end outside quotes. */
function firstRow(head: string): string {
  return /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(head)?.[0] ?? "";
}
