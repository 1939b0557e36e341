import { useState } from "react";
import { usePageTitle } from "../../frame/page-title.tsx";
import { useSpeech } from "../../languages/language.tsx";
import "./add.css";
import { Drop } from "./drop.tsx";
import { Paste } from "./paste.tsx";
import { Progress } from "./progress.tsx";
import type { Sent } from "./send.ts";

/** Texts are pasted or dropped; how far it is, what was understood and what was not. */
export function AddPage() {
  const { say } = useSpeech();
  usePageTitle(say("nav.add"));
  const [sent, setSent] = useState<readonly Sent[]>([]);
  const add = (one: Sent): void => setSent([one, ...sent]);
  return (
    <article className="add">
      <header>
        <h1>{say("nav.add")}</h1>
        <p className="lead">{say("add.about")}</p>
      </header>
      <div className="add-ways">
        <Drop onSent={add} />
        <Paste onSent={add} />
      </div>
      <section aria-label={say("add.progress")} aria-live="polite">
        {sent.map((one) => (
          <Progress key={one.key} sent={one} />
        ))}
      </section>
    </article>
  );
}
