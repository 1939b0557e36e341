import { useState } from "react";
import type { Statistics } from "../../../../src/api/types.ts";
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

/** Each two states in a table, and the pairs that meet most often by name. */
export function StatesTogether({ states, pairs }: StatesTogetherProps) {
  const { say, region } = useSpeech();
  const [isLarge, setLarge] = useState(false);
  const met = states.filter(({ value }) => pairs.some(({ a, b }) => a === value || b === value));
  const shown = met.slice(0, isLarge ? MANY : FEW);
  const hrefOf = (a: string, b: string): string => `/pairs/${a}/${b}`;
  return (
    <div className="together-states">
      <div>
        <Matrix
          parties={shown.map(({ value }) => ({ id: value, name: region(value), short: value, href: `/states/${value}` }))}
          pairs={pairs}
          isWhole={pairs.length < MOST_TOLD}
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
