import { Exhausted } from "./allowance.ts";
import type { BadPart, Carrier, Format, ItemPart, Splitting } from "./format.ts";
import { kindOf, LOOKED_AT } from "./kind-of.ts";
import { peek } from "./peek.ts";
import { bad, badFor } from "./place.ts";
import { Unreadable } from "./unreadable.ts";

/**
 * Every item in a carrier, however deep it lies, and every part that cannot be taken.
 * @param as what the carrier is, from somebody who knows better than its first bytes and its name
 * @throws Exhausted when the whole that somebody brought holds too much
 */
export async function* itemsIn(carrier: Carrier, splitting: Splitting, as: Format | null, depth = 0): AsyncGenerator<ItemPart | BadPart> {
  const { maxDepth } = splitting.limits;
  let close = async (): Promise<void> => {};
  try {
    const peeked = await peek(carrier.chunks, LOOKED_AT);
    close = peeked.close;
    const kind = as ?? kindOf(peeked.head, carrier.name, carrier.name === "");
    if (!("split" in kind)) {
      yield bad(carrier.place, kind);
      return;
    }
    for await (const part of kind.split({ ...carrier, chunks: peeked.chunks }, splitting)) {
      if (part.kind !== "carrier") yield part;
      else if (depth < maxDepth) yield* itemsIn(part.carrier, splitting, null, depth + 1);
      else throw tooDeep(maxDepth);
    }
  } catch (error) {
    if (error instanceof Exhausted && depth > 0) throw error;
    yield badFor(carrier.place, error);
  } finally {
    await close();
  }
}

function tooDeep(limit: number): Unreadable {
  const why = `it lies in ${limit} archives or mails already, and what is in it is not looked at`;
  return new Unreadable("too deep", why, "unpack it yourself, or raise DRAGOMAN_MAX_DEPTH");
}
