import { describe, expect, it } from "vitest";
import { told } from "../../test/read-text.ts";

const first = (text: string) => told(text, { published: "2025-03-05" }).reports[0];

describe("a gathering that a text announces", () => {
  it("is the text's own engagement, planned, on the day for which it is announced", () => {
    const report = first(
      "The 17th meeting of the Security Council Secretaries of SCO member states will be held in Tashkent on March 19. It will discuss border security.",
    );
    expect(report?.kind.value).toBe("conference");
    expect(report?.status.value).toBe("planned");
    expect(report?.when?.value.start).toBe("2025-03-19");
    expect(report?.upcoming).toEqual([]);
  });

  it("is still ahead of those who met and spoke of it", () => {
    const report = first(
      "The Moroccan Interior Minister, Ali Benhima, met his Spanish counterpart, Juan Ruiz, in Madrid on Monday. The 94th session of the INTERPOL General Assembly will be held in Tangier on 20 November 2025.",
    );
    expect(report?.kind.value).toBe("talks");
    expect(report?.when?.value.start).toBe("2025-03-03");
    expect(report?.upcoming).toHaveLength(1);
  });
});
