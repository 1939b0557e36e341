import { expect, test } from "vitest";
import { getMembership, setMembership } from "./memberships.ts";
import { removeNode } from "./nodes.ts";
import { openRegister } from "./open-register.ts";
import { STRATA } from "./strata.ts";

test("a node that is removed stands in no stratum any more, and the others stay", () => {
  const register = openRegister(":memory:", { create: true });
  const strata = Object.values(STRATA);
  const left = register.write(() => {
    for (const id of ["a", "b"]) {
      register.run("INSERT INTO node VALUES (?, ?)", id, JSON.stringify({ id }));
      for (const stratum of strata) setMembership(register, stratum, id, "a", null);
    }
    removeNode(register, STRATA.engagements, "a");
    return ["a", "b"].map((id) => strata.filter((stratum) => getMembership(register, stratum, id) !== undefined));
  });
  expect(left).toEqual([[], strata]);
  register.close();
});
