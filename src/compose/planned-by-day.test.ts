import { describe, expect, it } from "vitest";
import { told } from "../../test/read-text.ts";

/** Status of each report with the words that say it, told on Tuesday 10 June 2025. */
function statuses(language: string, text: string, published: string | null = "2025-06-10"): string[] {
  const { reports } = told(text, { language, published });
  return reports.map(({ status }) => [status.value, ...status.words.map(({ quote }) => quote.exact)].join(" | "));
}

describe("what a present tells of a day to come", () => {
  it.each([
    ["en", "Spanish Interior Minister Carlos Ruiz arrives in Kampala tomorrow for talks on migration.", "arrives in | tomorrow"],
    ["en", "Spanish Interior Minister Carlos Ruiz visits Tunis tomorrow.", "visits | tomorrow"],
    ["fr", "Le ministre espagnol de l'Intérieur, Carlos Ruiz, se rend mardi prochain à Rabat.", "se rend | mardi prochain"],
    [
      "fr",
      "Le ministre espagnol de l'Intérieur, Carlos Ruiz, reçoit demain à Madrid son homologue marocain, Ali Benhima.",
      "reçoit | demain",
    ],
    ["es", "El ministro francés del Interior, Jean Morel, visita Túnez mañana.", "visita | mañana"],
    [
      "es",
      "El ministro francés del Interior, Jean Morel, se reúne el próximo martes en Madrid con su homólogo español, Carlos Ruiz.",
      "se reúne | próximo martes",
    ],
    ["tr", "İspanya İçişleri Bakanı Carlos Ruiz yarın Ankara'ya geliyor.", "geliyor | yarın"],
    ["tr", "İspanya İçişleri Bakanı Carlos Ruiz yarın Ankara'da mevkidaşı Ali Kaya ile görüşüyor.", "görüşüyor | yarın"],
    ["ar", "يزور وزير الداخلية الإسباني كارلوس رويز تونس غدا.", "يزور | غدا"],
    ["ar", "يستقبل وزير الداخلية المغربي علي بنهيمة غدا بالرباط نظيره الإسباني كارلوس رويز.", "يستقبل | غدا"],
  ])("is planned, %s: %s", (language, text, words) => {
    expect(statuses(language, text)).toEqual([`planned | ${words}`]);
  });

  it("is planned with what is done on it", () => {
    const text = "Spanish Interior Minister Carlos Ruiz visits Tunis tomorrow. There he meets his Tunisian counterpart Ali Benhima.";
    expect(statuses("en", text)).toEqual(["planned | visits | tomorrow", "planned | meets | tomorrow"]);
  });
});

describe("what stays held", () => {
  it.each([
    ["en", "Spanish Interior Minister Carlos Ruiz visits Tunis today."],
    [
      "en",
      "Spanish Interior Minister Carlos Ruiz meets his Moroccan counterpart Ali Benhima in Rabat, ahead of a fair that opens on 20 June.",
    ],
    ["en", "Spanish Interior Minister Carlos Ruiz arrived in Kampala yesterday for talks that end tomorrow."],
    ["fr", "Le ministre espagnol de l'Intérieur, Carlos Ruiz, s'est rendu lundi à Rabat."],
    ["fr", "Le ministre espagnol de l'Intérieur, Carlos Ruiz, est en visite à Rabat jusqu'à demain."],
    ["es", "El ministro español del Interior, Carlos Ruiz, concluyó su visita oficial a Rabat, y mañana empieza la feria."],
    ["tr", "İspanya İçişleri Bakanı Carlos Ruiz dün Ankara'ya geldi."],
    ["ar", "زار وزير الداخلية الإسباني كارلوس رويز تونس أمس."],
  ])("%s: %s", (language, text) => {
    expect(statuses(language, text).map((line) => line.split(" | ")[0])).toEqual(["held"]);
  });

  it("what a day tells, where nobody knows when the text was published", () => {
    expect(statuses("en", "Spanish Interior Minister Carlos Ruiz visits Tunis on 11 June 2025.", null)).toEqual(["held | visits"]);
  });
});
