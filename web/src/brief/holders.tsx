import type { Brief } from "../../../src/api/types.ts";
import { useSpeech } from "../languages/language.tsx";
import { OfficeLabel } from "../pieces/office-label.tsx";
import { PartyLink } from "../pieces/party-link.tsx";

/** Who was last told in each office. */
export function Holders({ holders }: { readonly holders: Brief["holders"] }) {
  const { say, date } = useSpeech();
  if (holders.length === 0) return null;
  return (
    <section>
      <h2>{say("holders.title")}</h2>
      <ul className="plain-list">
        {holders.map(({ party, name, state, office, seen }) => (
          <li key={`${party} ${office.label}`}>
            <PartyLink id={party} name={name} country={state} />
            <p className="quiet">
              <OfficeLabel label={office.label} />
              {seen && <> · {say("holders.seen", { date: date(seen) })}</>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
