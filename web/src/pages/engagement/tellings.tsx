import { useState } from "react";
import type { EngagementDetails } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { Beside } from "./beside.tsx";
import { Telling } from "./telling.tsx";

/** As many columns as can be read beside each other. */
const SHOWN = 4;

/** The texts beside each other, each in its language; passages that tell the same are marked together. */
export function Tellings({ details }: { readonly details: EngagementDetails }) {
  const { say, name } = useSpeech();
  const [lit, setLit] = useState<string | null>(null);
  const [isWhole, setWhole] = useState(false);
  const { tellings, documents } = details;
  const fields = [...new Set(tellings.flatMap(({ evidence }) => evidence.map(({ field }) => groupOf(field))))];
  const order = documents.toSorted((a, b) => Number(a.copyOf !== null) - Number(b.copyOf !== null) || a.origin - b.origin);
  const shown = isWhole ? order : order.slice(0, SHOWN);
  return (
    <section className="tellings">
      <h2>{say("tellings.title")}</h2>
      <fieldset className="lights">
        <legend>{say("tellings.lights")}</legend>
        {fields.map((field) => (
          <button key={field} type="button" aria-pressed={lit === field} onClick={() => setLit(lit === field ? null : field)}>
            {name("field", field)}
          </button>
        ))}
      </fieldset>
      <div className="columns">
        {shown.map((card) => (
          <Telling
            key={card.id}
            card={card}
            evidence={tellings.filter(({ document }) => document === card.id).flatMap(({ evidence }) => evidence)}
            statements={details.statements.filter(({ document }) => document === card.id)}
            parties={details.parties}
            lit={lit}
          />
        ))}
      </div>
      {shown.length < order.length && (
        <button type="button" className="plain" onClick={() => setWhole(true)}>
          {say("list.show-all", { n: order.length })}
        </button>
      )}
      <Beside details={details} />
    </section>
  );
}

/** What a field is one of: `participants` of `participants/par_…/office`. */
function groupOf(field: string): string {
  return field.split("/")[0] ?? field;
}
