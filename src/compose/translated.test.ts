import { describe, expect, it } from "vitest";
import { packsOf } from "../../test/packs-of.ts";
import { documentOf } from "../../test/read-text.ts";
import { recognise } from "../recognise/recognise.ts";
import { segment } from "../segment/segment.ts";
import { translationOf } from "./translated.ts";

const packs = packsOf({
  "languages/xx/language.yaml": "name: X\nscript: Latn\norder: SVO\n",
  "languages/xx/terms.tsv": [
    "stop\t-\tthe\t-",
    "stop\t-\tof\t-",
    "calque\tsame-context\tin the same context\tfrom=yy",
    "calque\tside-touch\ton the touch of\tfrom=yy",
    "calque\ttouch-side\tby the touch of\tfrom=zz",
  ].join("\n"),
});

function translated(text: string) {
  const document = documentOf(text);
  const segmented = segment(text, packs, "xx");
  return translationOf({ document, segmented, recognised: recognise(segmented, packs), packs });
}

describe("signs of a machine's translation", () => {
  it("are two of them at least, and told in their words", () => {
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
});
