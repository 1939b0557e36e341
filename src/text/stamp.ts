/** "date 2025-03-13 …", "2022-09 …": figures before the first words of a text that was saved with its day. */
const STAMP = /^\s*(?:\p{L}{1,12}:?\s+)?(\d{4}-\d{2}(?:-\d{2})?)(?=\s)/u;

export interface Stamp {
  /** ISO prefix: a day or a month. */
  readonly date: string;
  /** Where the text itself begins at the earliest, in UTF-16 units. */
  readonly end: number;
}

/** The day with which a text was saved, or null where it begins with its own words. */
export function stampOf(text: string): Stamp | null {
  const [whole, date] = STAMP.exec(text) ?? [];
  return whole !== undefined && date !== undefined ? { date, end: whole.length } : null;
}
