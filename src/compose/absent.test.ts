import { describe, expect, it } from "vitest";
import { partsOf, told } from "../../test/read-text.ts";

const parts = (text: string): string[] => {
  const analysis = told(text, { published: "2025-06-10" });
  return partsOf(analysis.reports[0], analysis);
};

describe("who is only mentioned", () => {
  it.each([
    [
      "as dead, in Turkish",
      "Jandarma Genel Komutanı Orgeneral Haldun Demir, merhum Cumhurbaşkanı Haydar Memmedov'un kabrini ziyaret etti ve Bakü'de Azerbaycan Savunma Bakanı Rauf Memmedov ile görüştü.",
      "Haydar",
    ],
    [
      "as dead, in Arabic",
      "زار وزير الخارجية التونسي علي الطرابلسي يوم الاثنين بالجزائر ضريح الرئيس الراحل هواري بومدين، والتقى نظيره الجزائري مراد سعيدي.",
      "هواري",
    ],
    [
      "as him in whose place somebody comes, in Turkish, where that stands behind",
      "Cumhurbaşkanı Kerem Aydın'ın yerine toplantıya katılan Dışişleri Bakanı Selim Karaca, Bakü'de Azerbaycan Dışişleri Bakanı Rauf Memmedov ile görüştü.",
      "Kerem",
    ],
    [
      "as him whose message is carried",
      "Le président tunisien, Sami Ben Amor, a reçu lundi à Carthage le ministre algérien des Affaires étrangères, Mourad Saïdi, porteur d'un message écrit du président algérien, Kamel Boualem.",
      "Kamel",
    ],
    [
      "as him whose envoy somebody is",
      "Tunisian President Sami Ben Amor received on Monday in Carthage Mourad Saidi, special envoy of Algerian President Kamel Boualem.",
      "Kamel",
    ],
  ])("%s", (_what, text, name) => {
    expect(parts(text).length).toBeGreaterThan(0);
    expect(parts(text).filter((part) => part.includes(name))).toEqual([]);
  });

  it("is nobody whose office alone is mentioned, where the text names the holder as taking part", () => {
    const text =
      "Tunisian President Sami Ben Amor received on Monday in Carthage Algerian Foreign Minister Mourad Saidi, who handed him a letter from the president.";
    expect(parts(text)).toEqual(["Sami Ben Amor host TN", "Mourad Saidi visitor DZ"]);
  });
});
