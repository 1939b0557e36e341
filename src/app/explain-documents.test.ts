import { expect, test } from "vitest";
import { asArrival, asStream } from "../../test/synthetic/batch.ts";
import type { Explanation } from "../pipeline/explanation.ts";
import type { Document } from "../types/document.ts";
import { explainDocuments } from "./explain-documents.ts";

test("a text on which the analysis breaks down is told, and the others are explained", async () => {
  const explanation = {} as Explanation;
  const explain = ({ text }: Document): Explanation => {
    if (text === "bad") throw new Error("out of words");
    return explanation;
  };
  const texts = ["bad", "good"].map((text) => asArrival({ text }, `${text}.txt`));
  const told: unknown[] = [];
  for await (const found of explainDocuments({ explain }, asStream(texts))) told.push("rejection" in found ? found.rejection : found.path);
  expect(told).toEqual([{ where: "bad.txt", what: "analysis", why: "out of words", remedy: "report it with the text" }, "good.txt"]);
});
