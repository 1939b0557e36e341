import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createNames } from "../names/create-names.ts";
import { loadPacks } from "../packs/load.ts";
import type { PersonForm } from "../types/facts.ts";
import type { PersonFormId } from "../types/ids.ts";
import { createSeats } from "./office-seats.ts";
import { type Pair, partition } from "./partition.ts";
import { personRules } from "./person-rules.ts";
import { connectingKeys, group, linked, type PersonContext, undecided } from "./persons.ts";

let context: PersonContext;
beforeAll(() => {
  const packs = loadPacks();
  const nothing = { distinct: [], settled: [], must: [], mustNot: [] };
  context = { names: createNames(packs), seatOf: createSeats(() => packs.labels), seen: () => null, ...nothing };
});

function form(letter: string, names: string | readonly string[], state: string | null, ...offices: string[]): PersonForm {
  return { id: `frm_${letter}`, names: [names].flat(), state, offices };
}

/** Each form on one day, by its letter; of the others no day is known. */
function seen(days: Readonly<Record<string, number>>): PersonContext["seen"] {
  return (id) => {
    const day = days[id.slice(4)];
    return day === undefined ? null : { first: day, last: day };
  };
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

  it("in doubt are one in one office of one state at one time, not years apart; days that nobody knows speak for nothing", () => {
    const forms = [form("a", "Abdellatif Hammouchi", "MA", "dgsn"), form("b", "Hammouchi", "MA", "dgsn")];
    expect(together(forms, { seen: seen({ a: 20_000, b: 20_300 }) })).toBe("ab");
    expect(together(forms, { seen: seen({ a: 20_000, b: 20_400 }) })).toBe("a b");
    expect(together(forms, { seen: seen({ a: 20_000 }) })).toBe("ab");
    expect(undecided(forms, group(forms, { ...context, seen: seen({ a: 20_000, b: 20_400 }) }), context)).toEqual([["frm_a", "frm_b"]]);
  });

  it("in doubt are neither of two who can be meant, unless an engagement says which", () => {
    const [a, b, c] = [
      form("a", "Abdellatif Hammouchi", "MA", "dgsn"),
      form("b", "Karim Hammouchi", "MA", "dgsn"),
      form("c", "Hammouchi", "MA", "dgsn"),
    ];
    expect(together([a, b, c])).toBe("a b c");
    expect(together([a, b, c], { seen: seen({ a: 20_000, b: 18_000, c: 20_001 }) })).toBe("ac b");
    expect(together([a, b, c], { settled: [["frm_b", "frm_c"]] })).toBe("a bc");
  });

  describe("of a common name", () => {
    const minister = form("a", "Mohamed Ali", "EG", "minister/agriculture");
    const governor = form("b", "Mohamed Ali", "EG", "governor");
    const unknown = form("c", "Mohamed Ali", "EG");
    const atOnce = seen({ a: 20_000, b: 20_001, c: 20_002, d: 20_003 });

    it("are two in offices that nobody holds at one time, which a person may deny", () => {
      const forms = [minister, governor];
      expect(together(forms, { seen: atOnce })).toBe("a b");
      expect(undecided(forms, group(forms, { ...context, seen: atOnce }), context)).toEqual([["frm_a", "frm_b"]]);
      expect(together(forms, { seen: atOnce, must: [["frm_a", "frm_b"]] })).toBe("ab");
    });

    it("are one where the offices follow each other, or a document gives both to one, or they can be held together", () => {
      expect(together([minister, governor], { seen: seen({ a: 18_000, b: 20_000 }) })).toBe("ab");
      expect(together([minister, governor, form("d", "Mohamed Ali", "EG", "governor", "minister/agriculture")], { seen: atOnce })).toBe(
        "abd",
      );
      expect(together([minister, form("d", "Mohamed Ali", "EG", "prime-minister")], { seen: atOnce })).toBe("ad");
      expect(together([minister, form("d", "Mohamed Ali", "EG", "head-of-delegation")], { seen: atOnce })).toBe("ad");
      const chiefs = [form("a", "Mohamed Ali", "EG", "director-general/national-security"), form("b", "Mohamed Ali", "EG", "chief/police")];
      expect(together(chiefs, { seen: atOnce })).toBe("ab");
    });

    it("are neither of two without an office, but the only one", () => {
      expect(together([minister, governor, unknown], { seen: atOnce })).toBe("a b c");
      expect(together([minister, unknown], { seen: atOnce })).toBe("ac");
      expect(together([minister, governor, unknown], { seen: atOnce, settled: [["frm_b", "frm_c"]] })).toBe("a bc");
    });
  });

  it("of a rare name are one in whatever offices: that one of two readings is wrong is likelier than two of this name", () => {
    const forms = [
      form("a", "Abdellatif Hammouchi", "MA", "director-general/national-security"),
      form("b", "عبد اللطيف حموشي", "MA", "governor"),
    ];
    expect(together(forms, { seen: seen({ a: 20_000, b: 20_000 }) })).toBe("ab");
  });

  it("without a state are the one of two namesakes that an engagement says", () => {
    const forms = [form("a", "Khalid Zerouali", "MA"), form("b", "خالد الزروالي", "SA"), form("c", "Khalid Zerouali", null)];
    expect(together(forms, { settled: [["frm_b", "frm_c"]] })).toBe("a bc");
  });

  it("without a state do not meet in one of whom nobody knows which of them he is", () => {
    const [minister, governor] = [form("a", "Mohamed Ali", null, "minister/interior"), form("b", "Mohamed Ali", null, "governor")];
    expect(together([minister, governor, form("c", "Mohamed Ali", "EG")])).toBe("a b c");
    expect(together([minister, governor, form("c", "Mohamed Ali", "EG", "governor")])).toBe("a bc");
  });

  it("are found by parts of their names, and by a part with office and state", () => {
    expect(connectingKeys(form("a", "Hammouchi", null), context.names)).toEqual([]);
    expect(connectingKeys(form("a", "Hammouchi", "MA", "dgsn"), context.names)).not.toEqual([]);
  });

  describe("in a crowd", () => {
    const name = fc.constantFrom(
      "Abdellatif Hammouchi",
      "عبد اللطيف حموشي",
      "Hammouchi",
      "Karim Hammouchi",
      "A. Hammouchi",
      "Khalid Zerouali",
      "خالد الزروالي",
      "Mohamed Ali",
      "محمد علي",
    );
    const offices = fc.constantFrom(["dgsn"], ["minister/interior"], ["governor"], ["governor", "minister/interior"], []);
    const day = fc.option(fc.constantFrom(18_000, 20_000, 20_100), { freq: 5 });
    const one = fc.record({ name, state: fc.constantFrom("MA", "SA", null), offices, day });
    const crowd = fc
      .array(one, { maxLength: 14 })
      .map((list) =>
        list.map(({ day, ...told }, place) => ({ told: form(`${(place * 7) % 101}`, told.name, told.state, ...told.offices), day })),
      );
    const id = fc.constantFrom<PersonFormId>("frm_0", "frm_7", "frm_14", "frm_21");
    const pairs = fc.array(fc.tuple(id, id), { maxLength: 2 }).map((list) => list.filter(([a, b]) => a !== b));
    const contextOf = (list: readonly { told: PersonForm; day: number | null }[], settled: readonly Pair[]): PersonContext => {
      const days = list.flatMap(({ told, day }) => (day === null ? [] : [[told.id.slice(4), day] as const]));
      return { ...context, settled, seen: seen(Object.fromEntries(days)) };
    };

    it("are the same in any order", () => {
      const withOrder = crowd.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
      fc.assert(
        fc.property(withOrder, pairs, ([list, shuffled], settled) => {
          const groups = (of: typeof list) =>
            new Map(
              group(
                of.map(({ told }) => told),
                contextOf(list, settled),
              ),
            );
          expect(groups(shuffled)).toEqual(groups(list));
        }),
      );
    });

    it("are never of two states, of two names, or of a common name in two places at one time", () => {
      fc.assert(
        fc.property(crowd, (list) => {
          const around = contextOf(list, []);
          const forms = list.map(({ told }) => told);
          const groups = group(forms, around);
          const { veto } = personRules(forms, around);
          for (const a of forms) for (const b of forms) if (groups.get(a.id) === groups.get(b.id)) expect(veto(a, b)).toBe(false);
        }),
      );
    });

    it("depend on nobody whom they are not linked with", () => {
      fc.assert(
        fc.property(crowd, pairs, (list, settled) => {
          const around = contextOf(list, settled);
          const forms = list.map(({ told }) => told);
          const whole = group(forms, around);
          const near = partition(forms, {
            id: ({ id }) => id,
            keysOf: (form) => connectingKeys(form, context.names),
            score: (a, b) => (linked(a, b, context.names) ? 1 : -1),
            veto: () => false,
            must: settled,
          });
          for (const part of Map.groupBy(forms, ({ id }) => near.get(id)).values()) {
            for (const [form, to] of group(part, around)) expect(to).toBe(whole.get(form));
          }
        }),
      );
    });
  });
});
