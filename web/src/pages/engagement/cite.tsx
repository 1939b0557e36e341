import { useState } from "react";
import type { EngagementCard } from "../../../../src/api/types.ts";
import { request } from "../../ask/ask.ts";
import { useSpeech } from "../../languages/language.tsx";
import { engagementName } from "../../pieces/engagement-name.ts";
import { ExportMenu } from "../../pieces/export-menu.tsx";

/** How to cite it, to share it, to have it as a file. */
export function Cite({ card }: { readonly card: EngagementCard }) {
  const speech = useSpeech();
  const { say, span, date } = speech;
  const [copied, setCopied] = useState("");
  const address = `${location.origin}/engagements/${card.id}`;
  const when = card.when ? `, ${span(card.when.start, card.when.end)}` : "";
  const citation = `${engagementName(card, speech)}${when}. Dragoman, ${card.id}. ${address} (${date(new Date().toISOString().slice(0, 10))}).`;
  const copy = (text: string, said: string): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(said),
      () => setCopied(say("cite.not-copied")),
    );
  };
  const cite = (): void => {
    copy(citation, say("cite.copied"));
    // Whoever only reads may not keep an id for good: the citation is right without.
    request(`/api/engagements/${card.id}/pin`, { method: "POST" }).catch(() => undefined);
  };
  return (
    <section className="cite">
      <h2>{say("cite.title")}</h2>
      <p className="citation" dir="auto">
        {citation}
      </p>
      <div className="actions">
        <button type="button" onClick={cite}>
          {say("cite.copy")}
        </button>
        <button type="button" onClick={() => copy(location.href, say("cite.link-copied"))}>
          {say("cite.link")}
        </button>
        <ExportMenu query={`of=${card.id}`} />
      </div>
      <p role="status" className="quiet">
        {copied}
      </p>
    </section>
  );
}
