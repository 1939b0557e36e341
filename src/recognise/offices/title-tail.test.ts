import { describe, expect, it } from "vitest";
import { packs, readingOf } from "../../../test/read-text.ts";
import { titleTail } from "./title-tail.ts";

/** The rest of a title from a word on, and the state in it. */
function rest(text: string, word: string): string | null {
  const { segmented } = readingOf(text);
  const at = segmented.tokens.findIndex((token) => token.text === word);
  const tail = titleTail(at, segmented, packs);
  const [from, to] = [segmented.tokens[at]?.from, segmented.tokens[(tail?.next ?? 0) - 1]?.to];
  return tail && `${text.slice(from, to)} ${tail.state?.entry.key ?? "-"}`;
}

describe("the rest of a title", () => {
  it("goes up to the comma before a name, with its state", () => {
    expect(rest("El director contra el Terrorismo de Argentina, Juan Pérez, habló.", "contra")).toBe(
      "contra el Terrorismo de Argentina AR",
    );
    expect(rest("The director of the Lekhwiya Force, Ali Benani, spoke.", "of")).toBe("of the Lekhwiya Force -");
  });

  it.each([
    ["no name follows", "El director contra el Terrorismo de Argentina, según dijo, habló.", "contra"],
    ["somebody's name begins it", "Le directeur Ali Benani, Jean Morel et les autres sont venus.", "ali"],
    ["something is told in it", "El director de la Policía se reunió con otros, Juan Pérez y Ana Ruiz, ayer.", "de"],
    ["no comma ends it", "El director de la Policía del norte habló ayer.", "de"],
  ])("is none where %s", (_why, text, word) => {
    expect(rest(text, word)).toBeNull();
  });
});
