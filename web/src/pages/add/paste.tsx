import type { SubmitEvent } from "react";
import type { TypedDocuments } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { type Sent, sendDocuments } from "./send.ts";

const FIELDS = ["title", "outlet", "url", "published"] as const;
const LABELS = { title: "paste.title-field", outlet: "paste.outlet", url: "paste.url", published: "paste.published" } as const;

/** A text that somebody pastes, with what he knows of it; it stays until the server has taken it. */
export function Paste({ onSent }: { readonly onSent: (sent: Sent) => void }) {
  const { say } = useSpeech();
  const send = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const sent = sendDocuments([documentOf(new FormData(form))]);
    sent.answer.then(
      () => form.reset(),
      () => undefined,
    );
    onSent(sent);
  };
  return (
    <section>
      <h2>{say("paste.title")}</h2>
      <form className="paste" onSubmit={send}>
        <label className="whole">
          {say("paste.text")}
          <textarea name="text" required rows={9} dir="auto" />
        </label>
        {FIELDS.map((name) => (
          <label key={name}>
            {say(LABELS[name])}
            <input
              name={name}
              dir={name === "title" || name === "outlet" ? "auto" : "ltr"}
              {...(name === "published" && { placeholder: "2025-09-18", pattern: "\\d{4}(-\\d{2}){0,2}", title: say("period.how") })}
              {...(name === "url" && { type: "url", placeholder: "https://" })}
            />
          </label>
        ))}
        <button type="submit" className="primary">
          {say("paste.send")}
        </button>
      </form>
    </section>
  );
}

function documentOf(form: FormData): TypedDocuments["documents"][number] {
  const known = FIELDS.map((name) => [name, String(form.get(name) ?? "").trim()] as const).filter(([, value]) => value !== "");
  return { text: String(form.get("text") ?? ""), ...Object.fromEntries(known) };
}
