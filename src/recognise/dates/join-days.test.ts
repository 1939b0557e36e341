import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/read-text.ts";

/** Dates of an English text: words, and the days from and to. */
function dates(text: string): string[] {
  const { dates } = readingOf(text, { language: "en" }).recognised;
  return dates.map(
    ({ from, to, start, end }) =>
      `${text.slice(from, to)}: ${start.year}-${start.month}-${start.day}/${end?.year}-${end?.month}-${end?.day}`,
  );
}

describe("two days with a dash between them", () => {
  it.each([
    ["Open 28/09/2024 – 05/10/2024 in the capital.", "28/09/2024 – 05/10/2024: 2024-9-28/2024-10-5"],
    ["Open 29.12.2024-03.01.2025 in the capital.", "29.12.2024-03.01.2025: 2024-12-29/2025-1-3"],
    ["Open 30 December – 2 January 2025 in the capital.", "30 December – 2 January 2025: 2024-12-30/2025-1-2"],
  ])("%s", (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it("stay two where anything else stands between", () => {
    expect(dates("Open 28/09/2024, 05/10/2024 in the capital.")).toHaveLength(2);
    expect(dates("Open 28/09/2024\n- 05/10/2024 in the capital.")).toHaveLength(2);
  });
});
