import type { LetterWeights } from "./letters/letter-weights.ts";
import type { NamePart } from "./prepare-name.ts";

/** What comparing names asks of the tables. */
export interface Measures extends Pick<LetterWeights, "weigh"> {
  /** Two sounds that may be one initial. */
  readonly soundsAlike: (a: string, b: string) => boolean;
  /** So many bear this part that it tells little. */
  readonly isCommon: (part: NamePart) => boolean;
  /** Parts answer to each other wherever they stand; if not, only those at one place do. */
  readonly anyOrder: boolean;
}
