import { describe, expect, it } from "vitest";
import { packsOf } from "../../test/packs-of.ts";
import { documentOf } from "../../test/read-text.ts";
import { recognise } from "../recognise/recognise.ts";
import { segment } from "../segment/segment.ts";
import type { Reading } from "./reading.ts";
import { ENOUGH_SIGNS, sumOf, translationOf, translationSigns, WEIGHTS } from "./translated.ts";

const packs = packsOf({
  "languages/xx/language.yaml": "name: X\nscript: Latn\norder: SVO\n",
  "languages/xx/terms.tsv": [
    "stop\t-\tthe\t-",
    "stop\t-\tof\t-",
    "month\t5\tmay\t-",
    "calque\tsame-context\tin the same context\tfrom=yy",
    "calque\tside-touch\ton the touch of\tfrom=yy",
    "calque\ttouch-side\tby the touch of\tfrom=zz",
    "calque\tgeneral\tthe first team\tfrom=yy;before=name;means=general",
    "calque\tmonth-may\tayar\tfrom=yy;after=number;means=may",
    "calque\tbrotherly\tbrotherly (country|state)\tfrom=yy;weak",
    "calque\tkind\tkind invitation\tfrom=yy;weak",
    "calque\tkeen\tkeen on\tfrom=yy;weak",
  ].join("\n"),
});

function reading(text: string): Reading {
  const document = documentOf(text);
  const segmented = segment(text, packs, "xx");
  return { document, segmented, recognised: recognise(segmented, packs), packs };
}

const translated = (text: string) => translationOf(reading(text));
const signs = (text: string) => translationSigns(reading(text)).map(({ sign, points, exact }) => `${sign} +${points}: ${exact}`);

describe("signs of a machine's translation", () => {
  it("are weighed, and told in their words", () => {
    const own = translated("Of the city, in the same context, the guest spoke on the touch of the fair.");
    expect(own).toMatchObject({ machine: true, from: "yy" });
    expect(own?.because.map(({ exact }) => exact)).toEqual(["in the same context", "on the touch of"]);
  });

  it("are not one odd phrase, nor the same one twice", () => {
    expect(translated("Of the city, in the same context, the guest spoke.")).toBeNull();
    expect(translated("Of the city, in the same context, the guest spoke in the same context.")).toBeNull();
    expect(translated("The guest spoke of the city.")).toBeNull();
  });

  it("tell the language that most of them betray", () => {
    expect(translated("The city, in the same context, on the touch of the fair, by the touch of it.")?.from).toBe("yy");
  });

  it("weigh more where something else is said than was meant, in front of a name or behind a figure", () => {
    expect(signs("Of the first team Adam Berri, the guest of the 17 ayar.")).toEqual([
      "wrong sense +6: the first team",
      "wrong sense +6: ayar",
    ]);
    expect(signs("Of the first team of the city, and ayar.")).toEqual([]);
  });

  it("weigh little where people write so too, and two of these count", () => {
    const found = signs("Of the brotherly country, the brotherly state, the kind invitation, keen on the city.");
    expect(found).toEqual(["odd phrase +2: brotherly state", "odd phrase +2: kind invitation"]);
  });

  it("count damaged figures once", () => {
    expect(signs("The guest of the city spoke on 17 may 20252025 and 181 may.")).toEqual(["damaged figures +3: 20252025"]);
  });

  it("never make a translation by one alone", () => {
    expect(Math.max(...Object.values(WEIGHTS))).toBeLessThan(ENOUGH_SIGNS);
    const figures = reading("The guest of the city spoke on 181 may 2025 and 20252025.");
    expect(sumOf(translationSigns(figures))).toBeLessThan(ENOUGH_SIGNS);
  });
});
