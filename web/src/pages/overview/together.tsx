import { useState } from "react";
import { Link } from "wouter";
import type { Statistics } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { Matrix } from "./matrix.tsx";

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
      {side === "states" ? <States parties={states} pairs={statePairs} /> : <Services parties={organisations} pairs={organisationPairs} />}
    </section>
  );
}

interface SideProps {
  readonly parties: Statistics["states"];
  readonly pairs: Statistics["statePairs"];
}

function States({ parties, pairs }: SideProps) {
  const { region } = useSpeech();
  return (
    <Matrix
      parties={parties.map(({ value }) => ({ id: value, name: region(value), short: value, href: `/states/${value}` }))}
      pairs={pairs}
      hrefOf={(a, b) => `/pairs/${a}/${b}`}
    />
  );
}

function Services({ parties, pairs }: SideProps) {
  const { say, number } = useSpeech();
  if (parties.length === 0) return <p className="quiet">{say("together.no-services")}</p>;
  const named = new Map(parties.map(({ value, label }) => [value, label ?? value]));
  return (
    <ul className="plain-list services">
      {pairs.map(({ a, b, count }) => (
        <li key={`${a} ${b}`}>
          <Link href={`/engagements?organisation=${a}&organisation=${b}`}>
            <bdi>{named.get(a) ?? a}</bdi> – <bdi>{named.get(b) ?? b}</bdi>
          </Link>{" "}
          <span className="quiet">{number(count)}</span>
        </li>
      ))}
      {parties.slice(0, 12).map(({ value, label, count }) => (
        <li key={value}>
          <Link href={`/engagements?organisation=${value}`}>
            <bdi>{label ?? value}</bdi>
          </Link>{" "}
          <span className="quiet">{number(count)}</span>
        </li>
      ))}
    </ul>
  );
}
