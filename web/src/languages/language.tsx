import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { I18nProvider } from "react-aria-components";
import { LANGUAGES, preferredLanguage, rememberLanguage, type SiteTag } from "./languages.ts";
import { type Speech, speechOf } from "./speech.ts";

interface Chosen {
  readonly speech: Speech;
  readonly choose: (tag: SiteTag) => void;
}

const Language = createContext<Chosen | null>(null);

function useChosen(): Chosen {
  const chosen = useContext(Language);
  if (chosen === null) throw new Error("outside LanguageProvider nothing is said");
  return chosen;
}

/** How the page speaks. */
export const useSpeech = (): Speech => useChosen().speech;

export const useLanguageChoice = (): readonly [SiteTag, (tag: SiteTag) => void] => {
  const { speech, choose } = useChosen();
  return [speech.tag, choose];
};

/** Speaks the language of whoever reads; shows nothing until its texts are there. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [tag, setTag] = useState<SiteTag>(preferredLanguage);
  const [speech, setSpeech] = useState<Speech | null>(null);
  useEffect(() => {
    let isWanted = true;
    const { load, dir } = LANGUAGES[tag];
    void load().then((words) => {
      if (!isWanted) return;
      document.documentElement.lang = tag;
      document.documentElement.dir = dir;
      setSpeech(speechOf(tag, dir, words));
    });
    return () => {
      isWanted = false;
    };
  }, [tag]);
  const chosen = useMemo(
    () =>
      speech && {
        speech,
        choose: (next: SiteTag) => {
          rememberLanguage(next);
          setTag(next);
        },
      },
    [speech],
  );
  if (chosen === null) return null;
  return (
    <Language value={chosen}>
      <I18nProvider locale={chosen.speech.tag}>{children}</I18nProvider>
    </Language>
  );
}
