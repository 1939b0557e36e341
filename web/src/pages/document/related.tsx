import type { DocumentDetails } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { SourceLine } from "../../pieces/source-line.tsx";

/** As many as a margin holds. */
const SHOWN = 12;

/** The other texts of its story: copies, translations, other accounts. */
export function Related({ details: { related, card } }: { readonly details: DocumentDetails }) {
  const { say } = useSpeech();
  const others = related.filter(({ id }) => id !== card.id);
  if (others.length === 0) return null;
  return (
    <section>
      <h2>{say("document.related")}</h2>
      <ul className="plain-list">
        {others.slice(0, SHOWN).map((other) => (
          <li key={other.id}>
            <SourceLine card={other} withTitle />
          </li>
        ))}
      </ul>
      {others.length > SHOWN && <p className="quiet">{say("people.more", { n: others.length - SHOWN })}</p>}
    </section>
  );
}
