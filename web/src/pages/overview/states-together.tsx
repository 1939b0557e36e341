import { useState } from "react";
import type { Statistics } from "../../../../src/api/types.ts";
import { useAnswer } from "../../ask/use-answer.ts";
import { useSpeech } from "../../languages/language.tsx";
import { Ranked } from "../../pieces/ranked.tsx";
import { Matrix } from "./matrix.tsx";
import { MOST_TOLD } from "./most-told.ts";

interface StatesTogetherProps {
  readonly states: Statistics["states"];
  readonly pairs: Statistics["statePairs"];
}

/** As many rows as can be taken in, and as can be scrolled. */
const FEW = 16;
const MANY = 40;
const PAIRS = 10;
/** As many pairs as the server tells at once. */
const EVERY = 2_000;

/** Each two states in a table, and the pairs that meet most often by name. */
export function StatesTogether({ states, pairs }: StatesTogetherProps) {
  const { say, region } = useSpeech();
  const [isLarge, setLarge] = useState(false);
  // Of many states the pairs of the rarer ones are not among those told at first.
  const isCut = pairs.length >= MOST_TOLD;
  const answer = useAnswer<Statistics>(isLarge && isCut ? `/api/statistics?most=${EVERY}` : null);
  const known = answer.data?.statePairs ?? pairs;
  const met = states.filter(({ value }) => pairs.some(({ a, b }) => a === value || b === value));
  const shown = met.slice(0, isLarge ? MANY : FEW);
  const hrefOf = (a: string, b: string): string => `/pairs/${a}/${b}`;
  return (
    <div className="together-states">
      <div>
        <Matrix
          parties={shown.map(({ value }) => ({ id: value, name: region(value), short: value, href: `/states/${value}` }))}
          pairs={known}
          isWhole={known.length < (known === pairs ? MOST_TOLD : EVERY)}
          hrefOf={hrefOf}
        />
        {met.length > FEW && (
          <button type="button" className="plain" aria-expanded={isLarge} onClick={() => setLarge(!isLarge)}>
            {isLarge ? say("together.fewer") : say("together.larger", { n: Math.min(MANY, met.length) })}
          </button>
        )}
      </div>
      <Ranked
        title={say("together.most")}
        items={pairs.slice(0, PAIRS).map(({ a, b, count }) => ({
          key: `${a} ${b}`,
          name: say("pair.name", { a: region(a), b: region(b) }),
          count,
          href: hrefOf(a, b),
        }))}
      />
    </div>
  );
}
