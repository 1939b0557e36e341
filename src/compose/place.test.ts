import { describe, expect, it } from "vitest";
import { told } from "../../test/read-text.ts";

/** Place of the first engagement: `name|country basis: words`. */
function place(text: string): string | null {
  const where = told(text, { published: "2025-09-20" }).reports[0]?.where;
  return where ? `${where.value.name}|${where.value.country} ${where.value.basis}: ${where.words[0].quote.exact}` : null;
}

const MET = "Le ministre marocain de l'Intérieur, Ali Benhima, a reçu jeudi le ministre turc de l'Intérieur, Selim Kaya";

describe("where an engagement takes place", () => {
  it.each([
    [`${MET}, à Marrakech.`, "Marrakesh|MA stated: Marrakech"],
    [`Casablanca (MAP) - ${MET}.`, "Casablanca|MA inferred: Casablanca"],
    [`${MET}. L'entretien s'est déroulé à Fès.`, "Fès|MA stated: Fès"],
    [`${MET}.`, "Morocco|MA inferred: marocain"],
    [
      "Le ministre marocain de l'Intérieur, Ali Benhima, effectue une visite de travail en Turquie du 18 au 20 septembre 2025.",
      "Türkiye|TR stated: Turquie",
    ],
    ["استقبل وزير الداخلية المغربي علي بنهيمة، يوم الخميس بالرباط، السفير الإسباني خافيير أورتونيو.", "Rabat|MA stated: الرباط"],
    ["Fas İçişleri Bakanı Ali Benhima, Türkiye İçişleri Bakanı Selim Kaya ile Ankara'da görüştü.", "Ankara|TR stated: Ankara"],
  ])("%s", (text, expected) => {
    expect(place(text)).toBe(expected);
  });

  it.each([
    [
      "El ministro español del Interior, Javier Ortuño, se reunió el lunes en Túnez con su homólogo marroquí, Ali Benhima.",
      "Tunis|TN stated: Túnez",
    ],
    ["استقبل وزير الداخلية المغربي علي بنهيمة، يوم الخميس بالجزائر، السفير الإسباني خافيير أورتونيو.", "Algiers|DZ stated: الجزائر"],
    ["Fas İçişleri Bakanı Ali Benhima, Türkiye İçişleri Bakanı Selim Kaya ile Tunus'ta görüştü.", "Tunis|TN stated: Tunus"],
    [
      "Moroccan Interior Minister Ali Benhima met Spanish Interior Minister Javier Ortuño in Luxembourg.",
      "Luxembourg|LU stated: Luxembourg",
    ],
    ["Moroccan Interior Minister Ali Benhima met Spanish Interior Minister Javier Ortuño in Mexico.", "Mexico|MX stated: Mexico"],
    ["الكويت - كونا: استقبل وزير الداخلية المغربي علي بنهيمة السفير الإسباني خافيير أورتونيو.", "Kuwait City|KW inferred: الكويت"],
  ])("is the seat of government where the state bears its name: %s", (text, expected) => {
    expect(place(text)).toBe(expected);
  });

  it.each([
    ["Moroccan Interior Minister Ali Benhima met Spanish Interior Minister Javier Ortuño at the Elysee Palace in Cannes.", /^Cannes\|FR/],
    [`${MET}, au Kremlin, à Tanger.`, /^Tangier\|MA/],
    [
      "El ministro marroquí del Interior, Ali Benhima, recibió a su homólogo español, Javier Ortuño, en la Casa Rosada, en Tánger.",
      /^Tangier\|MA/,
    ],
    [`${MET}, au Kremlin.`, /^Moscow\|RU/],
  ])("is the city named beside a palace rather than the palace's own: %s", (text, expected) => {
    expect(place(text)).toMatch(expected);
  });

  it("is not the city of somebody's office", () => {
    const text = "Le ministre marocain de l'Intérieur, Ali Benhima, a reçu jeudi le maire de Madrid, Javier Ortuño, à Tanger.";
    expect(place(text)).toMatch(/^Tang/);
  });

  it("is not the city of an event that is to come", () => {
    const text = `${MET}. Le Maroc va accueillir l'Assemblée générale d'Interpol en novembre à Marrakech.`;
    expect(place(text)).toBe("Morocco|MA inferred: marocain");
  });

  it.each([
    ["Rabat (MAP) - CALL."],
    ["CALL. Il est rentré à Fès."],
    ["CALL, qui se trouve à Ankara."],
    ["Après une réunion à Fès, CALL."],
    ["CALL. Les deux ministres sont convenus de se rencontrer à Ankara avant la fin de l'année."],
  ])("of a call is nothing that the text says around it: %s", (text) => {
    const call =
      "le ministre marocain de l'Intérieur, Ali Benhima, s'est entretenu par téléphone vendredi avec son homologue turc, Selim Kaya";
    expect(place(text.replace("CALL", call).replace(/^l/, "L"))).toBeNull();
  });

  it("of a call on a visit is not the visit's", () => {
    const text =
      "Le ministre marocain de l'Intérieur, Ali Benhima, effectue une visite de travail à Ankara. M. Benhima s'est entretenu par téléphone avec le ministre espagnol de l'Intérieur, Javier Ortuño.";
    const calls = told(text, { published: "2025-09-20" }).reports.filter(({ kind }) => kind.value === "call");
    expect(calls.map(({ where }) => where)).toEqual([null]);
  });

  it("of a call is the city that its own clause names", () => {
    const text =
      "Le ministre marocain de l'Intérieur, Ali Benhima, s'est entretenu par téléphone à Fès avec son homologue turc, Selim Kaya.";
    expect(place(text)).toBe("Fès|MA stated: Fès");
  });

  it("of a call is nowhere", () => {
    const text =
      "Le ministre marocain de l'Intérieur, Ali Benhima, s'est entretenu par téléphone vendredi avec son homologue turc, Selim Kaya.";
    expect(place(text)).toBeNull();
  });
});

it("is that of the visit rather than of the paper, for what is done on it", () => {
  const text =
    "Lisbon, 4 March 2025. The Portuguese Minister of Interior, Ana Sousa, arrived in Rabat on Tuesday. She was received there by her Moroccan counterpart.";
  const places = told(text, { language: "en" }).reports.map(({ kind, where }) => `${kind.value} ${where?.value.name}`);
  expect(places).toEqual(["visit Rabat", "reception Rabat"]);
});

it("is not where the guest came from", () => {
  const text =
    "Le ministre marocain de l'Intérieur, Ali Benhima, a reçu son homologue espagnol, Juan Ruiz, lundi, en Espagne il avait été reçu en mai.";
  expect(told(text, { language: "fr" }).reports[0]?.where?.value.country).toBe("MA");
});

describe("palaces, seats and what stands for a city", () => {
  const city = (language: string, text: string) => {
    const where = told(text, { language, published: "2025-06-10" }).reports[0]?.where;
    return where ? `${where.value.name} ${where.value.basis}: ${where.words[0].quote.exact}` : null;
  };

  it.each([
    [
      "fr",
      "Le président français Jean Morel a reçu lundi à l'Élysée le ministre marocain de l'Intérieur, Ali Benhima.",
      "Paris stated: Élysée",
    ],
    [
      "fr",
      "L'Élysée a annoncé que le président français Jean Morel a reçu le ministre marocain de l'Intérieur, Ali Benhima.",
      "France inferred: français",
    ],
    [
      "tr",
      "Fransa Cumhurbaşkanı Jean Morel, Dolmabahçe Çalışma Ofisi'nde Fas İçişleri Bakanı Ali Benhima ile görüştü.",
      "Istanbul stated: Dolmabahçe Çalışma Ofisi",
    ],
    [
      "en",
      "Saudi Interior Minister Saad bin Naif received Moroccan Interior Minister Ali Benhima at the ministry's headquarters on Monday.",
      "Riyadh inferred: the ministry's headquarters",
    ],
    ["ar", "استقبل وزير الداخلية الكويتي سعد الصباح بمقر الوزارة السفير الإسباني خوان رويث.", "Kuwait City inferred: مقر الوزارة"],
  ])("%s: %s", (language, text, expected) => {
    expect(city(language, text)).toBe(expected);
  });
});

describe("the place of what other words tell", () => {
  const places = (text: string): (string | undefined)[] =>
    told(text, { published: "2025-03-05" }).reports.map(({ where }) => where?.value.name);

  it("is the state of the body at whose seat they met", () => {
    for (const text of [
      "عقد وزير الداخلية السيد محمد ولد الأمين، اليوم، جلسة عمل مع نظيره الإسباني خوان رويز في مقر وزارة الداخلية الإسبانية.",
    ])
      expect(places(text)).toEqual(["Spain"]);
  });

  it("is not the state of a body at whose seat something else happened", () => {
    for (const text of [
      "Le ministre marocain de l'Intérieur, Ali Benhima, s'est entretenu lundi avec son homologue espagnol, Juan Ruiz, de l'incendie au siège de la Direction générale de la police française.",
      "El ministro marroquí del Interior, Ali Benhima, se reunió el lunes con el ministro español, Juan Ruiz, tras el incendio de la sede de la Dirección General de la Policía francesa.",
    ])
      expect(places(text), text).toEqual([undefined]);
  });

  it("is a city in brackets behind other words for it", () => {
    expect(
      places(
        "Le ministre togolais de l'Intérieur, Yark Awaté, a été accueilli lundi en terre nigérienne (Niamey) par le ministre de la Défense, Salifou Mody.",
      ),
    ).toEqual(["Niamey"]);
  });

  it("is no city since whose fall something has been", () => {
    expect(
      places(
        "New Delhi, March 3\nNational Security Adviser Ajit Rana met Secretary of the Russian Security Council Ivan Petrov on Monday. It was their second meeting since Kabul fell.",
      ),
    ).toEqual(["New Delhi"]);
  });

  it("is not where an envoy has his seat", () => {
    expect(
      places(
        "Le ministre malgache de la Sécurité, Erick Rakoto, a reçu lundi l'ambassadrice d'Italie résidant en Afrique du Sud, Anna Rossi.",
      ),
    ).toEqual(["Madagascar"]);
  });

  it("is the city in brackets at the head of a line", () => {
    expect(places("(ANKARA) - Özbekistan İçişleri Bakanı Aziz Tashpulatov, İçişleri Bakanı Ali Kaya ile görüştü.")).toEqual(["Ankara"]);
  });
});
