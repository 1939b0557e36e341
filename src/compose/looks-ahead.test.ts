import { describe, expect, it } from "vitest";
import { readingOf } from "../../test/read-text.ts";
import { looksAhead } from "./looks-ahead.ts";

function ahead(language: string, text: string): boolean[] {
  const reading = readingOf(text, { language });
  return reading.recognised.dates.map((date) => looksAhead(date, reading));
}

describe("the verb that governs a date", () => {
  it.each([
    ["en", "The minister said on Friday that he will visit Ankara on Monday.", [false, true]],
    ["en", "On Monday, the head of state will receive a delegation that arrived on Saturday.", [true, false]],
    ["en", "The talks planned for Tuesday will be held in Rabat.", [true]],
    ["en", "He arrived on Sunday, and on Tuesday will meet his counterpart.", [false, true]],
    ["en", "Police chief Will Marsh spoke on Friday to reporters.", [false]],
    ["fr", "Le ministre a déclaré vendredi qu'il se rendra lundi à Tunis.", [false, true]],
    ["fr", "Il doit s'entretenir mardi avec son homologue, arrivé dimanche.", [true, false]],
    ["fr", "Lundi, la délégation visitera le port.", [true]],
    ["es", "El ministro afirmó el viernes que el lunes viajará a Lima.", [false, true]],
    ["es", "Se espera que la reunión se celebre el martes.", [true]],
    ["es", "La visita que debía comenzar el lunes ha sido aplazada.", [true]],
    ["tr", "Bakan, pazartesi günü Ankara'ya gidecek.", [true]],
    ["tr", "Bakan, pazartesi günü Ankara'da mevkidaşıyla görüştü, salı günü Konya'ya geçecek.", [false, true]],
    ["tr", "Pazar günü, bakanlık heyetin yola çıkacağını duyurdu.", [false]],
    ["ar", "سيزور الوزير أنقرة يوم الاثنين.", [true]],
    ["ar", "من المقرر أن يصل الوفد إلى الرباط يوم الثلاثاء.", [true]],
    ["ar", "قال الوزير يوم الجمعة إنه سيشارك في الاجتماع.", [false]],
    ["ar", "عقدت اللجنة السياسية يوم الأحد اجتماعا في الرياض.", [false]],
  ])("%s: %s", (language, text, expected) => {
    expect(ahead(language, text)).toEqual(expected);
  });

  it("is none that a quotation has for itself", () => {
    expect(ahead("en", 'He told them on Friday: "You will see".')).toEqual([false]);
    expect(ahead("tr", 'Bakan cuma günü "Görüşeceğiz" dedi.')).toEqual([false]);
  });
});
