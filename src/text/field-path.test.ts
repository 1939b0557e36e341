import { expect, it } from "vitest";
import { fieldPath } from "./field-path.ts";

const nothing = { party: null, occasion: null, key: null, of: null };

it.each([
  ["when", { ...nothing, name: "when" }],
  ["participants/par_a/office", { ...nothing, name: "participants", party: "par_a", of: "office" }],
  ["mentioned/par_a", { ...nothing, name: "mentioned", party: "par_a" }],
  ["occasion", { ...nothing, name: "occasion" }],
  ["upcoming/occ_a", { ...nothing, name: "upcoming", occasion: "occ_a" }],
  ["topics/par_a", { ...nothing, name: "topics", key: "par_a" }],
  ["outcomes/0", { ...nothing, name: "outcomes", key: "0" }],
])("takes %s apart", (field, path) => {
  expect(fieldPath(field)).toEqual(path);
});
