import { describe, expect, it } from "vitest";
import { told } from "../../test/read-text.ts";

const MET = "Le ministre marocain de l'Intérieur, Ali Benhima, a reçu à Rabat le ministre turc de l'Intérieur, Selim Kaya";

function first(text: string, published: string | null = null) {
  return told(text, { published }).reports[0];
}

/** `start/end basis`, `~` for a day within. */
function when(text: string, published: string | null = null): string | null {
  const own = first(text, published)?.when?.value;
  return own ? `${own.start}/${own.end ?? ""} ${own.basis}${own.within ? " ~" : ""}` : null;
}

describe("when an engagement took place", () => {
  it.each([
    [`${MET}, le 18 septembre 2025.`, null, "2025-09-18/2025-09-18 stated"],
    [`${MET}, jeudi.`, "2025-09-20", "2025-09-18/2025-09-18 inferred"],
    [`${MET}, hier.`, "2025-09-20", "2025-09-19/2025-09-19 inferred"],
    [`${MET}, jeudi.`, null, null],
    [`${MET}.`, "2025-09-20", "2025-09/ inferred ~"],
    [
      "Le ministre marocain de l'Intérieur, Ali Benhima, effectue une visite de travail en Turquie du 18 au 20 septembre 2025.",
      null,
      "2025-09-18/2025-09-20 stated",
    ],
  ])("%s (published %s)", (text, published, expected) => {
    expect(when(text, published)).toBe(expected);
  });

  it("is told by its own sentence rather than by another", () => {
    const text = `${MET}, le 18 septembre 2025. Le rapport avait été publié le 3 mars 2024 dans la presse.`;
    expect(when(text)).toBe("2025-09-18/2025-09-18 stated");
  });

  it("is not the day of the paper", () => {
    expect(when(`Rabat, 20/09/2025 - ${MET}.`, "2025-09-20")).toBe("2025-09/ inferred ~");
    expect(when(`Rabat, 20/09/2025\n\n${MET}.`)).toBe("2025-09/ inferred ~");
    expect(when(`date 2025-09-20 Rabat (Maroc), 20 sept. (MAP) - ${MET}.`)).toBe("2025-09/ inferred ~");
  });

  it("takes its year from words elsewhere in the text, and cites them", () => {
    const text = `Rabat, 20/09/2025\n\n${MET}, le jeudi 18 septembre.`;
    const value = first(text)?.when;
    expect(value?.value).toMatchObject({ start: "2025-09-18", end: "2025-09-18" });
    expect(value?.words[0].quote.exact).toBe("jeudi 18 septembre");
  });

  it("takes no damaged date", () => {
    expect(when(`${MET}, entre 18525 20 septembre.`, "2025-09-22")).toBe("2025-09/ inferred ~");
  });
});

describe("the day beside an engagement", () => {
  const MINISTERS = "Spanish Interior Minister Carlos Ruiz and his Moroccan counterpart Ali Benhima";
  const day = (text: string) => told(text, { language: "en", published: "2025-06-10" }).reports[0]?.when?.value.start ?? null;

  it("is the one that the sentence before tells of what belongs to it", () => {
    expect(day(`A session was held on Monday by ${MINISTERS}. After the session ${MINISTERS} signed a plan of cooperation.`)).toBe(
      "2025-06-09",
    );
  });

  it("is none of two, none long past and none of what somebody said", () => {
    expect(day(`A session was held on Monday, another on Friday. ${MINISTERS} signed a plan of cooperation.`)).toBe("2025-06");
    expect(day(`A session was held on 3 May 2024. ${MINISTERS} signed a plan of cooperation.`)).toBe("2025-06");
  });
});

describe("a visit until a day", () => {
  it.each([
    [
      "fr",
      "Le ministre français de l'Intérieur, Jean Morel, est arrivé lundi au Maroc pour une visite de travail, où il reste jusqu'à mercredi.",
    ],
    [
      "es",
      "El ministro francés del Interior, Jean Morel, llegó el lunes a Marruecos en visita oficial, donde permanecerá hasta el miércoles.",
    ],
    ["en", "French Interior Minister Jean Morel began on Monday an official visit to Morocco that lasts until Wednesday."],
  ])("goes on to it, %s: %s", (language, text) => {
    expect(told(text, { language, published: "2025-06-10" }).reports[0]?.when?.value).toMatchObject({
      start: "2025-06-09",
      end: "2025-06-11",
    });
  });
});

describe("the year of a place", () => {
  it("is none of what is held there", () => {
    const text = "UAE Interior Minister Saif Al Marri received on Monday French Interior Minister Jean Morel at the Expo 2020 Dubai site.";
    expect(when(text)).toBeNull();
  });
});

describe("days of a fair or a conference", () => {
  const days = (text: string, published: string) => {
    const { start, end } = told(text, { published }).reports[0]?.when?.value ?? {};
    return [start, end];
  };
  const CHIEFS = "Ghana's Inspector General of Police, Adwoa Boateng-Mensah, and Ivorian Interior Minister Armand Kouadio-Blé";

  it.each([
    [
      "Le ministre marocain de l'Intérieur, Ali Benhima, et son homologue espagnol, Carlos Ruiz, ont ouvert lundi à Rabat la Conférence africaine des chefs de police, pour trois jours.",
      ["2025-09-22", "2025-09-24"],
    ],
    [
      "El ministro español del Interior, Carlos Ruiz, y su homólogo marroquí, Ali Benhima, inauguraron el martes en Madrid la Conferencia Internacional de Policía, de tres días.",
      ["2025-09-23", "2025-09-25"],
    ],
    [
      "Fas İçişleri Bakanı Ali Benhima ile Türkiye İçişleri Bakanı Selim Kaya, salı günü Ankara'da başlayan üç günlük Uluslararası Polis Konferansı'na katıldı.",
      ["2025-09-23", "2025-09-25"],
    ],
    [
      "افتتح وزير الداخلية المغربي علي بنهيمة يوم الثلاثاء بالرباط المؤتمر الدولي للشرطة بحضور نظيره الإسباني كارلوس رويز على مدى ثلاثة أيام.",
      ["2025-09-23", "2025-09-25"],
    ],
  ])("are reckoned from the one that is called its first: %s", (text, expected) => {
    expect(days(text, "2025-09-25")).toEqual(expected);
  });

  it("go on to the day until which it goes on, wherever that stands", () => {
    const text = `${CHIEFS} attended on Monday in Abidjan the 4th West African Police Conference. It brings together 300 officers. It goes on until Thursday 25 September.`;
    expect(days(text, "2025-09-22")).toEqual(["2025-09-22", "2025-09-25"]);
  });

  it("are those at the head of the sentence that names it", () => {
    const text =
      "Du 21 au 23 octobre 2024, la 15e session de la Grande commission mixte entre le Tchad et la République centrafricaine s'est tenue à Bangui. Le ministre tchadien des Affaires étrangères, Idriss Koulam, a pris la parole à l'ouverture des travaux.";
    expect(days(text, "2024-10-24")).toEqual(["2024-10-21", "2024-10-23"]);
  });

  it("are none of what is held on its margins", () => {
    const text =
      "On the sidelines of the 18th ASEAN Ministerial Meeting on Transnational Crime, a meeting took place in Vientiane on 28 August between Vietnamese Interior Minister Tran Van Binh and Lao Interior Minister Kham Souk.";
    expect(days(text, "2024-08-29")).toEqual(["2024-08-28", "2024-08-28"]);
  });
});

describe("a visit of which only the last day is told", () => {
  it("ends on the day to come that is told as its last", () => {
    for (const text of [
      "El ministro español del Interior, Javier Ortuño, visita Marruecos hasta el viernes.",
      "Le ministre espagnol de l'Intérieur, Javier Ortuño, effectue une visite officielle à Rabat jusqu'à vendredi.",
    ])
      expect(when(text, "2025-05-07")).toBe("2025-05/2025-05-09 inferred");
  });

  it("began in the month of the page", () => {
    const text =
      "Jandarma Genel Komutanı Orgeneral Kemal Can, Azerbaycan'da İçişleri Bakanı Ramil Veliyev ile görüştü. Orgeneral Can'ın Azerbaycan'daki ziyareti 28 Nisan'a kadar sürecek.";
    expect(told(text, { published: "2017-04-26" }).reports.map(({ when: own }) => own?.value.start)).toContain("2017-04");
  });
});

describe("on which days it can have been", () => {
  const bounds = (text: string, published: string | null) => {
    const own = first(text, published)?.bounds;
    return own ? own.last - own.first : null;
  };

  it("are the days that are told", () => {
    expect(bounds(`${MET}, le 18 septembre 2025.`, null)).toBe(0);
    expect(
      bounds("Le ministre marocain de l'Intérieur, Ali Benhima, effectue une visite en Turquie du 18 au 20 septembre 2025.", null),
    ).toBe(2);
  });

  it("are the last three of a fresh report without a date", () => {
    expect(bounds(`${MET}.`, "2025-09-20")).toBe(2);
    expect(bounds(`${MET}.`, null)).toBeNull();
    expect(bounds(`${MET}.`, "2025-09")).toBeNull();
  });
});
