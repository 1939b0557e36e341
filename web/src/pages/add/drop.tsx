import { useState } from "react";
import { Button, DropZone, FileTrigger } from "react-aria-components";
import { useSpeech } from "../../languages/language.tsx";
import { type Dropped, droppedOf } from "./dropped.ts";
import { type Sent, sendDocuments, sendFiles } from "./send.ts";

/** Files and folders, dropped or chosen; words that are dropped are a text. */
export function Drop({ onSent }: { readonly onSent: (sent: Sent) => void }) {
  const { say } = useSpeech();
  const [isNothing, setNothing] = useState(false);
  const send = ({ files, texts }: Dropped): void => {
    setNothing(files.length + texts.length === 0);
    if (files.length > 0) onSent(sendFiles(files));
    if (texts.length > 0) onSent(sendDocuments(texts.map((text) => ({ text }))));
  };
  const chosen = (list: FileList | null): void =>
    send({ files: [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file })), texts: [] });
  return (
    <section>
      <h2>{say("drop.title")}</h2>
      <DropZone
        className="drop"
        aria-label={say("drop.here")}
        onDrop={({ items }) => {
          void droppedOf(items).then(send, () => setNothing(true));
        }}
      >
        <p>{say("drop.here")}</p>
        <div className="actions">
          <FileTrigger allowsMultiple onSelect={chosen}>
            <Button>{say("drop.files")}</Button>
          </FileTrigger>
          <FileTrigger acceptDirectory onSelect={chosen}>
            <Button>{say("drop.folder")}</Button>
          </FileTrigger>
        </div>
        <p className="quiet">{say("drop.formats")}</p>
        {isNothing && (
          <p role="alert" className="differ">
            {say("drop.nothing")}
          </p>
        )}
      </DropZone>
    </section>
  );
}
