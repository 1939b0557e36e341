import { asWritten } from "../text/as-written.ts";
import { foldForm } from "../text/fold.ts";
import type { WordShapes } from "./types.ts";

/**
 * A test of words: `will` is that word, `-ecek` any that ends so, `سي-` any that begins so and goes on. Endings are told apart by their
 * accents ("viajará" will, "viajara" would have), so only scripts whose signs over letters are mostly left out are folded.
 */
export function wordShapes(shapes: readonly string[], except: readonly string[], script: string): WordShapes {
  const plain = (form: string): string => (script === "Arab" ? foldForm(form) : asWritten(form));
  const words = new Set(shapes.filter((shape) => !isPart(shape)).map(plain));
  const endings = shapes.filter((shape) => shape.startsWith("-")).map((shape) => plain(shape.slice(1)));
  const beginnings = shapes.filter((shape) => shape.endsWith("-")).map((shape) => plain(shape.slice(0, -1)));
  const not = except.length > 0 ? wordShapes(except, [], script) : () => false;
  return (written) => {
    const word = plain(written);
    const matches =
      words.has(word) ||
      endings.some((ending) => word.endsWith(ending) && word.length > ending.length) ||
      beginnings.some((beginning) => word.startsWith(beginning) && word.length > beginning.length + LEAST);
    return matches && !not(written);
  };
}

/** Letters behind a beginning: "سيف" is a sword. */
const LEAST = 1;

const isPart = (shape: string): boolean => shape.startsWith("-") || shape.endsWith("-");
