import { expect, it } from "vitest";
import { namesIn } from "./names-in.ts";

const CALLED = { par_1: "كريم بنعلي" };

it("calls everybody by his other name, wherever he is told of", () => {
  const card = { id: "eng_1", title: "Karim Benali", participants: [{ party: "par_1", name: "Karim Benali", office: null }] };
  const facet = { facet: "person", values: [{ value: "par_1", label: "Karim Benali", count: 1 }] };
  expect(namesIn({ items: [card], facet, id: "par_1", name: "Karim Benali" }, CALLED)).toEqual({
    items: [{ ...card, participants: [{ party: "par_1", name: "كريم بنعلي", office: null }] }],
    facet: { facet: "person", values: [{ value: "par_1", label: "كريم بنعلي", count: 1 }] },
    id: "par_1",
    name: "كريم بنعلي",
  });
});

it("leaves records, evidence and whoever has no other name as they are", () => {
  const answer = { record: { id: "par_1", name: "Karim Benali" }, parties: [{ id: "par_2", name: "A" }], value: "par_1", party: "par_1" };
  expect(namesIn(answer, CALLED)).toEqual(answer);
});
