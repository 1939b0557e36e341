import { describe, expect, it } from "vitest";
import { contentId, documentId, reportId, textHash } from "./ids.ts";

describe("content ids", () => {
  it("have a prefix and 16 characters", () => {
    expect(contentId("par", "x")).toMatch(/^par_[0-9a-z]{16}$/);
  });

  it("tell apart parts that join to the same text", () => {
    expect(contentId("par", "ab", "c")).not.toBe(contentId("par", "a", "bc"));
    expect(contentId("par", "ab")).not.toBe(contentId("par", "ab", ""));
  });

  it("of a document come from the text and its external id, or else its url", () => {
    const record = { text: "x", externalId: "7", url: "https://a.example/1" };
    expect(documentId(record)).toBe(documentId({ ...record, url: null }));
    expect(documentId(record)).not.toBe(documentId({ ...record, externalId: null }));
    expect(documentId({ text: "x", externalId: null, url: null })).not.toBe(documentId({ text: "y", externalId: null, url: null }));
  });

  it("of two reports on one anchor differ by what else is given", () => {
    const document = documentId({ text: "x", externalId: null, url: null });
    expect(reportId(document, { from: 0, to: 1 }, "a")).not.toBe(reportId(document, { from: 0, to: 1 }, "b"));
  });

  it("hash a text by its bytes", () => {
    expect(textHash("")).toBe("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });
});
