import { createChance, shuffle } from "./chance.ts";
import { type Example, FEATURES, type Features } from "./examples.ts";

const UNREACHED = -1e9;
const RATE = 0.1;
/** Pull towards where a weight began, so that what is rarely seen stays there. */
const PULL = 1e-5;
/** A right pair that looks this wrong is rather an error of the data (a translation, a nickname): it teaches little. */
const SURELY_WRONG = -8;
/** A wrong pair that looks this right may be one that nobody linked (Recep, رجب), once something was learned. */
const SURELY_RIGHT = 2;
const OF_ERRORS = 0.1;
/** An example that is understood teaches nothing. */
const UNDERSTOOD = 1e-3;
/** Before learning: the logarithm of the odds that two words are one, if nothing is known of them. */
const BEFORE = -12;

/**
 * Weights of correspondences and of what is beside them, so that the best alignment of a right pair weighs more than 0 and
 * that of a wrong pair less: logistic regression over the best alignment of each pair, with steps by Adagrad (Duchi, Hazan
 * & Singer 2011).
 */
export class Weights {
  bias = BEFORE;
  readonly #features: Features;
  readonly #start: Float64Array;
  readonly #weights: Float64Array;
  /** Sums of the weights after each walk, and their number: the mean of several walks is steadier than the last. */
  readonly #sums: Float64Array;
  #walks = 0;
  #turns = 0;
  readonly #seen: Float64Array;
  #biasSeen = 1;
  #best = new Float64Array(1024);
  #back = new Int32Array(1024);
  readonly #chance = createChance(1);

  constructor(features: Features) {
    this.#features = features;
    this.#start = new Float64Array(features.size);
    this.#start.set([...features.inventory.values()]);
    this.#weights = this.#start.slice();
    this.#sums = new Float64Array(features.size);
    this.#seen = new Float64Array(features.size).fill(1);
  }

  /** Of all features of which anything was learned, in nats. */
  *entries(): Generator<{ readonly correspondence: string; readonly beside: string | null; readonly nats: number }> {
    for (const [feature, nats] of this.#weights.entries()) {
      const mean = this.#walks === 0 ? nats : (this.#sums[feature] ?? 0) / this.#walks;
      if (mean !== 0) yield { ...this.#features.describe(feature), nats: mean };
    }
  }

  /** Begins a turn with other examples; forgets the mean of what was learned until now. */
  startTurn(): void {
    this.#turns++;
    this.#sums.fill(0);
    this.#walks = 0;
  }

  /** Logarithm of the odds that the two words are one name. */
  score(example: Example): number {
    return this.#align(example) + this.bias;
  }

  /** One walk through the examples, in an order of its own. Returns the mean loss in nats. */
  learn(examples: Example[]): number {
    shuffle(examples, this.#chance);
    let loss = 0;
    for (const example of examples) loss += this.#learnFrom(example);
    for (const [feature, weight] of this.#weights.entries()) this.#sums[feature] = (this.#sums[feature] ?? 0) + weight;
    this.#walks++;
    return loss / examples.length;
  }

  #learnFrom(example: Example): number {
    const score = this.score(example);
    const probability = 1 / (1 + Math.exp(-score));
    const error = (example.same ? 1 : 0) - probability;
    const loss = -Math.log(Math.max(1e-9, example.same ? probability : 1 - probability));
    if (Math.abs(error) < UNDERSTOOD || score < UNREACHED / 2) return loss;
    const isError = example.same ? score < SURELY_WRONG : this.#turns > 1 && score > SURELY_RIGHT;
    const step = isError ? error * OF_ERRORS : error;
    for (let at = example.size - 1; at > 0; ) {
      const edge = this.#back[at] ?? 0;
      for (let place = edge * FEATURES; place < (edge + 1) * FEATURES; place++) this.#move(example.features[place] ?? -1, step);
      at = example.from[edge] ?? 0;
    }
    this.#biasSeen += step * step;
    this.bias += (RATE * step) / Math.sqrt(this.#biasSeen);
    return loss;
  }

  #move(feature: number, step: number): void {
    if (feature < 0) return;
    const weight = this.#weights[feature] ?? 0;
    const slope = step - PULL * (weight - (this.#start[feature] ?? 0));
    const seen = (this.#seen[feature] ?? 1) + slope * slope;
    this.#seen[feature] = seen;
    this.#weights[feature] = weight + (RATE * slope) / Math.sqrt(seen);
  }

  #align({ size, from, to, features }: Example): number {
    if (size > this.#best.length) [this.#best, this.#back] = [new Float64Array(size * 2), new Int32Array(size * 2)];
    const [best, back, weights] = [this.#best, this.#back, this.#weights];
    best.fill(UNREACHED, 0, size);
    best[0] = 0;
    for (let edge = 0; edge < from.length; edge++) {
      let weight = best[from[edge] ?? 0] ?? UNREACHED;
      if (weight === UNREACHED) continue;
      for (let place = edge * FEATURES; place < (edge + 1) * FEATURES; place++) {
        const feature = features[place] ?? -1;
        if (feature >= 0) weight += weights[feature] ?? 0;
      }
      const target = to[edge] ?? 0;
      if (weight > (best[target] ?? 0)) {
        best[target] = weight;
        back[target] = edge;
      }
    }
    return best[size - 1] ?? UNREACHED;
  }
}
