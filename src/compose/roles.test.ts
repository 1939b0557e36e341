import { describe, expect, it } from "vitest";
import { gist, told } from "../../test/read-text.ts";

const ABOUT = { published: "2025-09-20" };

/** Kind and participants of the first engagement. */
function roles(text: string): string | undefined {
  const [first] = gist(text, ABOUT);
  const [kind, , , , parts] = first?.split("; ") ?? [];
  return first && `${kind}: ${parts}`;
}

describe("two offices of two states that nobody names", () => {
  it.each([
    ["استقبل وزير الداخلية المغربي سفير فرنسا بالرباط.", "MA", "FR"],
    ["استقبل وزير الداخلية المغربي وزير الدفاع الفرنسي بالرباط.", "MA", "FR"],
  ])("are two people: %s", (text, host, guest) => {
    expect(told(text, ABOUT).parties.map(({ state }) => state?.value)).toEqual([host, guest]);
  });
});

describe("who receives whom", () => {
  const GHOST = "reception: Ali Benhima host MA + Javier Ortuño visitor ES";

  it.each([
    ["fr", "Le ministre marocain de l'Intérieur, Ali Benhima, a reçu jeudi à Rabat l'ambassadeur d'Espagne, Javier Ortuño."],
    ["en", "Moroccan Interior Minister Ali Benhima received Spanish Interior Minister Javier Ortuño in Rabat on Thursday."],
    ["es", "El ministro del Interior marroquí, Ali Benhima, recibió este jueves en Rabat al ministro español del Interior, Javier Ortuño."],
    ["tr", "Fas İçişleri Bakanı Ali Benhima, İspanya İçişleri Bakanı Javier Ortuño'yu Perşembe günü Rabat'ta kabul etti."],
  ])("is read by the word order of the language (%s)", (_, text) => {
    expect(roles(text)).toBe(GHOST);
  });

  it("is read behind the verb where it comes first (ar)", () => {
    const text = "استقبل وزير الداخلية المغربي علي بنهيمة، يوم الخميس بالرباط، السفير الإسباني خافيير أورتونيو.";
    expect(roles(text)).toBe("reception: علي بنهيمة host MA + خافيير أورتونيو visitor ES");
  });

  it.each([
    "وصل وزير الداخلية الإسباني لويس نافارو يوم الثلاثاء إلى الرباط. واستقبله وزير الداخلية المغربي كريم بلحسن.",
    "بدأ وزير الداخلية الإسباني لويس نافارو يوم الثلاثاء زيارة إلى المغرب، حيث استقبله نظيره المغربي كريم بلحسن.",
  ])("is the other way round where whoever is received is written on to the verb: %s", (text) => {
    const [, reception] = gist(text, { ...ABOUT, language: "ar" });
    expect(reception).toMatch(/لويس نافارو visitor ES \+ كريم بلحسن host (counterpart )?MA/);
  });

  it("is the other way round in a passive", () => {
    const text = "Le ministre marocain de l'Intérieur, Ali Benhima, a été reçu jeudi à Madrid par son homologue espagnol, Javier Ortuño.";
    expect(roles(text)).toBe("reception: Ali Benhima visitor MA + Javier Ortuño host counterpart ES");
  });

  it("finds the subject behind a passive that begins the sentence", () => {
    const text = "Fue recibido el ministro marroquí del Interior, Ali Benhima, por el ministro español del Interior, Javier Ortuño.";
    expect(roles(text)).toBe("reception: Ali Benhima visitor MA + Javier Ortuño host ES");
  });

  it("takes all of a row of guests", () => {
    const text =
      "Turkish Interior Minister Selim Kaya hosted Moroccan Interior Minister Ali Benhima and Spanish Interior Minister Javier Ortuño in Ankara on Thursday.";
    expect(roles(text)).toBe("reception: Selim Kaya host TR + Ali Benhima visitor MA + Javier Ortuño visitor ES");
  });
});

describe("who talks with whom", () => {
  it.each([
    [
      "Le ministre marocain de l'Intérieur, Ali Benhima, s'est entretenu par téléphone vendredi avec son homologue turc, Selim Kaya.",
      "call: Ali Benhima counterpart MA + Selim Kaya counterpart TR",
    ],
    [
      "أجرى وزير الخارجية المغربي علي بنهيمة، يوم الجمعة، اتصالا هاتفيا مع نظيره التركي سليم قايا.",
      "call: علي بنهيمة counterpart MA + سليم قايا counterpart TR",
    ],
    [
      "Fas İçişleri Bakanı Ali Benhima, Türkiye İçişleri Bakanı Selim Kaya ile Perşembe günü Ankara'da görüştü.",
      "talks: Ali Benhima counterpart MA + Selim Kaya counterpart TR",
    ],
    [
      "Le président Carlos Ruiz s'est entretenu avec M. Ali Benhima, ministre marocain de l'Intérieur, et M. Selim Kaya, ministre turc de la Justice, jeudi à Madrid.",
      "talks: Carlos Ruiz counterpart ES + Ali Benhima counterpart MA + Selim Kaya counterpart TR",
    ],
    [
      "بحث وزير الداخلية المغربي علي بنهيمة، الخميس بالرباط، مع نظيره التركي سليم قايا، سبل تعزيز التعاون الأمني.",
      "talks: علي بنهيمة counterpart MA + سليم قايا counterpart TR",
    ],
  ])("%s", (text, expected) => {
    expect(roles(text)).toBe(expected);
  });

  it("may be told of two offices whose holders nobody names", () => {
    expect(roles("Le ministre marocain de l'Intérieur et son homologue espagnol se sont rencontrés jeudi à Madrid.")).toBe(
      "talks: ministre marocain de l'Intérieur counterpart MA + homologue espagnol counterpart ES",
    );
  });

  it.each([
    ["The leaders of Turkey and Germany met in Berlin on Saturday."],
    ["Les dirigeants de la Turquie et de l'Allemagne se sont réunis samedi à Berlin."],
    ["Los líderes de Turquía y Alemania se reunieron el sábado en Berlín."],
    ["التقى زعيما تركيا وألمانيا في برلين يوم السبت."],
  ])("may be told of the leaders of two states: %s", (text) => {
    expect(roles(text)).toMatch(/^talks: .* counterpart TR \+ .* counterpart DE$/);
  });

  it("may be told of two states", () => {
    expect(roles("Le Maroc et l'Espagne ont signé jeudi à Rabat un accord de coopération policière.")).toBe(
      "signing: Maroc signatory MA + Espagne signatory ES",
    );
  });

  it("goes on with whoever acted before, where a sentence names no subject", () => {
    const text = [
      "Le ministre marocain de l'Intérieur, Ali Benhima, est arrivé jeudi à Madrid.",
      "Il s'est entretenu avec son homologue espagnol, Javier Ortuño.",
    ].join(" ");
    expect(gist(text, ABOUT)[1]).toContain("Ali Benhima counterpart MA + Javier Ortuño counterpart ES");
  });
});

describe("a verb before its noun, where verbs stand last", () => {
  it("says something of the noun, and of nobody behind it", () => {
    const text = "Kosova'ya giden İçişleri Bakanı Selim Karaca, Priştine'de İçişleri Bakanı Arben Krasniqi ile görüştü.";
    expect(gist(text, ABOUT).map((line) => line.split("; ").at(-1))).toEqual([
      "Selim Karaca visitor TR",
      "Selim Karaca counterpart TR + Arben Krasniqi counterpart XK",
    ]);
  });
});

describe("a second verb joined by and", () => {
  it.each([
    [
      "fr",
      "Le ministre malien de la Défense, Modibo Keïta, a été reçu par le président nigérien, Issa Garba, et a eu un entretien avec son homologue, Ali Sani.",
    ],
    [
      "en",
      "Malian Defence Minister Modibo Keïta was received by Nigerien President Issa Garba and held talks with his counterpart Ali Sani.",
    ],
    [
      "es",
      "El ministro maliense de Defensa, Modibo Keïta, fue recibido por el presidente de Níger, Issa Garba, y mantuvo un encuentro con su homólogo, Ali Sani.",
    ],
  ])("goes on with whoever acted before (%s)", (language, text) => {
    expect(gist(text, { ...ABOUT, language })[1]).toMatch(/^talks; held;.*; Modibo Keïta counterpart ML \+ Ali Sani/);
  });

  it("goes on so behind a word for “also”, where the verb stands first", () => {
    const text =
      "استقبل وزير الداخلية المغربي علي بناني، يوم الخميس بالرباط، نظيره الإسباني خوان بيريث، كما استقبل وزيرة الداخلية البرتغالية آنا سوزا.";
    expect(gist(text, { ...ABOUT, language: "ar" }).map((line) => line.split("; ").at(-1))).toEqual([
      "علي بناني host MA + خوان بيريث visitor counterpart ES",
      "علي بناني host MA + آنا سوزا visitor PT",
    ]);
  });
});
