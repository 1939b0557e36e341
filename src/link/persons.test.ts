import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createNames } from "../names/create-names.ts";
import { loadPacks } from "../packs/load.ts";
import type { PersonForm } from "../types/facts.ts";
import type { PersonFormId } from "../types/ids.ts";
import { connectingKeys, group, type PersonContext, undecided } from "./persons.ts";

let context: PersonContext;
beforeAll(() => {
  context = { names: createNames(loadPacks()), distinct: [], settled: [], must: [], mustNot: [] };
});

function form(letter: string, names: string | readonly string[], state: string | null, ...offices: string[]): PersonForm {
  return { id: `frm_${letter}`, names: [names].flat(), state, offices };
}

function together(forms: readonly PersonForm[], further: Partial<PersonContext> = {}): string {
  const groups = group(forms, { ...context, ...further });
  return [...Map.groupBy(groups, ([, id]) => id).values()].map((members) => members.map(([id]) => id.slice(4)).join("")).join(" ");
}

describe("persons", () => {
  it("are one across scripts, spellings and changing offices", () => {
    expect(
      together([
        form("a", "Abdellatif Hammouchi", "MA", "dgsn"),
        form("b", "عبد اللطيف حموشي", "MA"),
        form("c", "Abdul Latif Hamoushi", "MA", "dgst"),
      ]),
    ).toBe("abc");
  });

  it("are one by a surname with the same office of the same state, but not by the surname alone", () => {
    const full = form("a", "Abdellatif Hammouchi", "MA", "dgsn");
    expect(together([full, form("b", "حموشي", "MA", "dgsn")])).toBe("ab");
    expect(together([full, form("b", "حموشي", "MA", "police")])).toBe("a b");
  });

  it("are two with one name in two states; a form without a state goes to the one that it fits, or to none", () => {
    const [moroccan, saudi] = [form("a", "Khalid Zerouali", "MA"), form("b", "خالد الزروالي", "SA")];
    expect(together([moroccan, saudi])).toBe("a b");
    expect(together([moroccan, form("c", "Khalid Zerouali", null)])).toBe("ac");
    expect(together([moroccan, saudi, form("c", "Khalid Zerouali", null)])).toBe("a b c");
  });

  it("are not joined over a name between the two", () => {
    const [a, b] = [form("a", "Abdellatif Hammouchi", "MA", "dgsn"), form("b", "Karim Hammouchi", "MA", "dgsn")];
    expect(together([a, b, form("c", "Hammouchi", "MA", "dgsn")])).not.toBe("abc");
  });

  it("are apart where a document tells two, unless it tells one in two spellings", () => {
    const [a, b] = [form("a", "Abdellatif Hammouchi", "MA", "dgsn"), form("b", "Hammouchi", "MA", "dgsn")];
    expect(together([a, b], { distinct: [["frm_a", "frm_b"]] })).toBe("a b");
    expect(together([a, form("b", "عبد اللطيف حموشي", "MA")], { distinct: [["frm_a", "frm_b"]] })).toBe("ab");
  });

  it("follow an engagement that settled them, and judgements before all", () => {
    const [a, b] = [form("a", "Gérald Darmanin", "FR"), form("b", "Darmanin", "FR")];
    expect(together([a, b])).toBe("a b");
    expect(together([a, b], { settled: [["frm_b", "frm_a"]] })).toBe("ab");
    expect(together([a, b], { settled: [["frm_a", "frm_b"]], mustNot: [["frm_b", "frm_a"]] })).toBe("a b");
    expect(together([a, form("b", "Bruno Retailleau", "FR")], { must: [["frm_a", "frm_b"]] })).toBe("ab");
  });

  it("leave to a person what only a person can say", () => {
    const forms = [form("a", "Mohammed Ali Hassan", "EG"), form("b", "محمد علي", "EG"), form("c", "Karim Tazi", "EG")];
    expect(together(forms)).toBe("a b c");
    expect(undecided(forms, group(forms, context), context)).toEqual([["frm_a", "frm_b"]]);
    const states = [form("a", "Ahmed Attaf", "DZ", "minister/foreign-affairs"), form("b", "Ahmed Attaf", "EH", "minister/foreign-affairs")];
    expect(undecided(states, group(states, context), context)).toEqual([["frm_a", "frm_b"]]);
    expect(undecided(forms, group(forms, context), { ...context, mustNot: [["frm_b", "frm_a"]] })).toEqual([]);
  });

  it("are found by parts of their names, and by a part with office and state", () => {
    expect(connectingKeys(form("a", "Hammouchi", null), context.names)).toEqual([]);
    expect(connectingKeys(form("a", "Hammouchi", "MA", "dgsn"), context.names)).toHaveLength(1);
  });

  it("are the same in any order, and never of two states", () => {
    const name = fc.constantFrom(
      "Abdellatif Hammouchi",
      "عبد اللطيف حموشي",
      "Hammouchi",
      "Karim Hammouchi",
      "A. Hammouchi",
      "Khalid Zerouali",
      "خالد الزروالي",
    );
    const one = fc.record({ name, state: fc.constantFrom("MA", "SA", null), office: fc.constantFrom("dgsn", "police", null) });
    const forms = fc
      .array(one, { maxLength: 14 })
      .map((list) =>
        list.map(({ name, state, office }, place) => form(`${(place * 7) % 101}`, name, state, ...(office === null ? [] : [office]))),
      );
    const withOrder = forms.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    const pair = fc.tuple(fc.constantFrom<PersonFormId>("frm_0", "frm_7"), fc.constantFrom<PersonFormId>("frm_14", "frm_21"));
    fc.assert(
      fc.property(withOrder, fc.array(pair, { maxLength: 2 }), ([list, shuffled], settled) => {
        const groups = group(list, { ...context, settled });
        expect(new Map(group(shuffled, { ...context, settled }))).toEqual(new Map(groups));
        for (const members of Map.groupBy(list, ({ id }) => groups.get(id)).values()) {
          expect(new Set(members.map(({ state }) => state).filter((state) => state !== null)).size).toBeLessThan(2);
        }
      }),
    );
  });
});
