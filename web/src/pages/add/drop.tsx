import { useState } from "react";
import { Button, DropZone, FileTrigger } from "react-aria-components";
import { useSpeech } from "../../languages/language.tsx";
import { type DroppedFile, droppedFiles } from "./dropped-files.ts";
import { type Sent, sendFiles } from "./send.ts";

/** Files and folders, dropped or chosen. */
export function Drop({ onSent }: { readonly onSent: (sent: Sent) => void }) {
  const { say } = useSpeech();
  const [isNothing, setNothing] = useState(false);
  const send = (files: readonly DroppedFile[]): void => {
    setNothing(files.length === 0);
    if (files.length > 0) onSent(sendFiles(files));
  };
  const chosen = (list: FileList | null): void =>
    send([...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file })));
  return (
    <section>
      <h2>{say("drop.title")}</h2>
      <DropZone
        className="drop"
        aria-label={say("drop.here")}
        onDrop={({ items }) => {
          void droppedFiles(items).then(send, () => setNothing(true));
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
