import { useRef } from "react";
import type { TypedDocuments } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { type Sent, sendDocument } from "./send.ts";

const FIELDS = ["title", "outlet", "url", "published"] as const;
const LABELS = { title: "paste.title-field", outlet: "paste.outlet", url: "paste.url", published: "paste.published" } as const;

/** A text that somebody pastes, with what he knows of it. */
export function Paste({ onSent }: { readonly onSent: (sent: Sent) => void }) {
  const { say } = useSpeech();
  const form = useRef<HTMLFormElement>(null);
  const send = (data: FormData): void => {
    const known = FIELDS.map((name) => [name, String(data.get(name) ?? "").trim()] as const).filter(([, value]) => value !== "");
    const document: TypedDocuments["documents"][number] = { text: String(data.get("text") ?? ""), ...Object.fromEntries(known) };
    onSent(sendDocument(document));
    form.current?.reset();
  };
  return (
    <section>
      <h2>{say("paste.title")}</h2>
      <form className="paste" ref={form} action={send}>
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
        <button type="submit">{say("paste.send")}</button>
      </form>
    </section>
  );
}
