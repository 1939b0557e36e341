import { useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from "react-aria-components";
import { Refusal } from "../ask/ask.ts";
import { useAnswer } from "../ask/use-answer.ts";
import { useSpeech } from "../languages/language.tsx";
import { download } from "./download.ts";
import "./export-menu.css";

interface Formats {
  readonly formats: readonly { readonly key: string; readonly about: string }[];
}

/** What is shown, as a file in any format that there is. */
export function ExportMenu({ query }: { readonly query: string }) {
  const { say, name } = useSpeech();
  const { data } = useAnswer<Formats>("/api/exports");
  const [failure, setFailure] = useState<string | null>(null);
  const fetchIt = (key: string): void => {
    setFailure(null);
    download(`/api/exports/${key}?${query}`).catch((error: unknown) => {
      setFailure(error instanceof Refusal ? error.problem.detail : String(error));
    });
  };
  return (
    <div className="export">
      <MenuTrigger>
        <Button>{say("export.open")}</Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" onAction={(key) => fetchIt(String(key))} aria-label={say("export.open")}>
            {(data?.formats ?? []).map(({ key, about }) => (
              <MenuItem key={key} id={key} textValue={key}>
                <Text slot="label">{name("format", key)}</Text>
                <Text slot="description" lang="en" dir="ltr">
                  {about}
                </Text>
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      {failure !== null && (
        <p role="alert" className="differ">
          {failure}
        </p>
      )}
    </div>
  );
}
