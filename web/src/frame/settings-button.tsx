import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { useLanguageChoice, useSpeech } from "../languages/language.tsx";
import { LANGUAGES, SITE_TAGS } from "../languages/languages.ts";
import { Choice } from "./choice.tsx";
import { BOUNDARIES, changeSettings, THEMES, useSettings } from "./settings.ts";
import { SettingsLabel } from "./settings-label.tsx";

/** Language, light and dark, boundaries on the map. */
export function SettingsButton() {
  const { say, tag } = useSpeech();
  return (
    <DialogTrigger>
      <Button className="settings-button" aria-label={`${LANGUAGES[tag].name}: ${say("settings.open")}`}>
        <SettingsLabel />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="settings" aria-label={say("settings.title")}>
          <Settings />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Settings() {
  const { say } = useSpeech();
  const [tag, choose] = useLanguageChoice();
  const { theme, boundaries } = useSettings();
  const languages = SITE_TAGS.map((one) => ({ value: one, label: LANGUAGES[one].name, lang: one }));
  return (
    <>
      <Choice name="language" legend={say("settings.language")} options={languages} value={tag} onChoose={choose} />
      <Choice
        name="theme"
        legend={say("settings.theme")}
        options={THEMES.map((one) => ({ value: one, label: say(`settings.theme.${one}`) }))}
        value={theme}
        onChoose={(next) => changeSettings({ theme: next })}
      />
      <Choice
        name="boundaries"
        legend={say("settings.boundaries")}
        options={BOUNDARIES.map((one) => ({ value: one, label: say(`settings.boundaries.${one}`) }))}
        value={boundaries}
        onChoose={(next) => changeSettings({ boundaries: next })}
      />
    </>
  );
}
