import { useState } from "react";
import type { Statistics } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { ServicesTogether } from "./services-together.tsx";
import { StatesTogether } from "./states-together.tsx";

const SIDES = ["states", "services"] as const;

/** Who with whom: states, then services. */
export function Together({ statistics }: { readonly statistics: Statistics }) {
  const { say } = useSpeech();
  const [side, setSide] = useState<(typeof SIDES)[number]>("states");
  const { states, statePairs, organisations, organisationPairs } = statistics;
  return (
    <section>
      <h2>{say("together.title")}</h2>
      <fieldset className="switch">
        <legend className="unseen">{say("together.title")}</legend>
        {SIDES.map((one) => (
          <button key={one} type="button" aria-pressed={side === one} onClick={() => setSide(one)}>
            {say(`together.${one}`)}
          </button>
        ))}
      </fieldset>
      {side === "states" ? (
        <StatesTogether states={states} pairs={statePairs} />
      ) : (
        <ServicesTogether services={organisations} pairs={organisationPairs} />
      )}
    </section>
  );
}
