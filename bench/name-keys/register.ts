import type { TokenPair } from "../../eval/names/token-pairs.ts";
import type { Random } from "../../test/crowd/random.ts";
import { createDraw } from "./draw.ts";

const WITH_MIDDLE = 0.15;
const WITH_PARTICLE = 0.08;
const PARTICLES = { latin: ["al-", "bin ", "de ", "van ", "Abu ", "ben "], arabic: ["ال", "بن ", "دي ", "فان ", "أبو ", "بن "] } as const;

/** Distinct whole names whose words are drawn as often as they were seen; half of them in either script. */
export function* inventRegister(size: number, pairs: readonly TokenPair[], random: Random): Generator<string> {
  const draw = createDraw(pairs, ({ count }) => count);
  const seen = new Set<string>();
  while (seen.size < size) {
    const script = random.chance(0.5) ? "latin" : "arabic";
    const words = [draw(random), ...(random.chance(WITH_MIDDLE) ? [draw(random)] : []), draw(random)].map((pair) => pair[script]);
    if (random.chance(WITH_PARTICLE)) words.push(random.pick(PARTICLES[script]) + (words.pop() ?? ""));
    const name = words.join(" ");
    if (seen.has(name)) continue;
    seen.add(name);
    yield name;
  }
}
