import { describe, expect, it } from "vitest";
import { told } from "../../test/read-text.ts";

const MET = "Le ministre marocain de l'Intérieur, Ali Benhima, a reçu jeudi à Rabat le ministre turc de l'Intérieur, Selim Kaya";

/** `medium issuer STATE: cue` */
function statements(text: string): string[] {
  const { statements: all, parties } = told(text, { published: "2025-09-20" });
  return all.map(
    ({ medium, issuer, side, cue }) => `${medium} ${issuer === null ? "-" : parties[issuer]?.names[0]?.text} ${side ?? "-"}: ${cue.exact}`,
  );
}

describe("who says so", () => {
  it("is the issuer of a communiqué", () => {
    expect(statements(`${MET}, indique un communiqué de la DGSN.`)).toEqual(["communique DGSN -: communiqué de la DGSN"]);
    expect(statements(`${MET}. Le ministère de l'Intérieur marocain l'indique dans un communiqué.`)[0]).toMatch(
      /^communique ministère de l'Intérieur marocain MA/,
    );
  });

  it.each([
    [`${MET}, a indiqué l'ambassade de Turquie à Rabat.`, "communique ambassade de Turquie TR"],
    [`${MET}, a indiqué la présidence de la République dans un communiqué.`, "communique présidence de la République"],
    [
      "استقبل وزير الداخلية التونسي كريم الجزيري، الاثنين بتونس، نظيره الليبي عماد السالمي، حسب ما أفاد به بيان لوزارة الداخلية.",
      "communique وزارة الداخلية",
    ],
    [
      "Dışişleri Bakanı Hasan Korkmaz, Rus mevkidaşı Sergey Volkov ile Ankara'da görüştü. Dışişleri Bakanlığı kaynaklarından edinilen bilgiye göre, görüşmede güvenlik ele alındı.",
      "communique Dışişleri Bakanlığı",
    ],
    [
      "Tunisian Interior Minister Karim Jaziri received his Italian counterpart, Paolo Ferri, in Tunis on Monday. They discussed security, the Tunisian police said in a statement.",
      "communique police",
    ],
    [
      "El ministro español del Interior, Jorge Herrero, recibió en Madrid a su homólogo peruano, Raúl Quispe. Hablaron de seguridad, indicó la Presidencia de la República.",
      "communique Presidencia",
    ],
  ])("is a service, a mission or a ministry's sources: %s", (text, expected) => {
    expect(statements(text)[0]?.slice(0, expected.length)).toBe(expected);
  });

  it.each([
    [
      "Interior Minister Tarek Salloum received the British Ambassador, Jane Whitmore, in Amman on Monday, the ministry said.",
      "communique ministry JO: ministry said",
    ],
    [
      "Le ministre tunisien de l'Intérieur, Nabil Hamdi, s'est entretenu lundi à Tunis avec l'ambassadeur d'Espagne, Javier Olmo. Selon un communiqué du ministère, ils ont parlé.",
      "communique ministère TN: communiqué du ministère",
    ],
    [
      "استقبل وزير الداخلية الكويتي فهد الصباح، الاثنين، وزير الداخلية الأردني مازن العدوان. وأفاد بيان للوزارة بأن الجانبين بحثا التعاون.",
      "communique وزارة KW: بيان للوزارة",
    ],
    [
      "İçişleri Bakanı Kemal Arslan, Gürcistan İçişleri Bakanı Giorgi Beridze'yi Ankara'da kabul etti. Bakanlık kaynaklarından edinilen bilgiye göre görüşmede güvenlik ele alındı.",
      "communique Bakanlık TR: Bakanlık kaynaklarından edinilen bilgiye göre",
    ],
    [
      "El ministro del Interior, Luis Cáceres, se reunió este martes en Lima con su homólogo de Bolivia, Alfredo Mamani. Así lo informó la cartera peruana en un comunicado.",
      "communique cartera PE: informó la cartera",
    ],
  ])("is the body of the official of whom the text speaks, where its words do not say which: %s", (text, expected) => {
    expect(statements(text)).toEqual([expected]);
  });

  it("is a ministry called by its portfolio alone, written as a name", () => {
    const text =
      "Dışişleri kaynaklarından edinilen bilgiye göre Dışişleri Bakanı Hasan Fırat, Almanya'nın Ankara Büyükelçisi Jürgen Weiss'i kabul etti.";
    expect(statements(text)).toEqual(["communique Dışişleri -: Dışişleri kaynaklarından edinilen bilgiye göre"]);
  });

  it("is a portfolio with the Arabic article", () => {
    const text = "استقبل وزير الداخلية التونسي هشام الفراتي، الاثنين بتونس، وزير الداخلية الليبي عماد السالمي، حسب بلاغ للداخلية.";
    expect(statements(text)).toEqual(["communique داخلية -: بلاغ للداخلية"]);
  });

  it("is the agency that is credited", () => {
    expect(statements(`Rabat (MAP) - ${MET}.`)).toEqual(["agency MAP MA: MAP"]);
  });

  it("is the author of a post that the page embeds, with its own date", () => {
    const text = [
      "Moroccan Interior Minister Ali Benhima received Turkish Interior Minister Selim Kaya in Rabat on Thursday.",
      "",
      "A very good meeting.",
      "— Selim Kaya (@selimkaya) September 18, 2025",
      "",
      "The meeting lasted two hours, according to the press of the region, which speaks of it on its pages.",
    ].join("\n");
    const [post] = told(text, { published: "2025-09-20" }).statements;
    expect(post).toMatchObject({ medium: "post", date: "2025-09-18" });
    expect(post?.quote.exact).toContain("A very good meeting");
    expect(post?.quote.exact).not.toContain("The meeting lasted");
  });

  it("is nobody where nobody is cited, nor in a text that tells nothing", () => {
    expect(statements(`${MET}.`)).toEqual([]);
    expect(statements("La ville est belle, indique un communiqué de la DGSN.")).toEqual([]);
  });
});

describe("a ministry that announces", () => {
  it.each([
    [
      "en",
      "the Turkish Interior Ministry announced on Thursday",
      "communique Turkish Interior Ministry TR: Turkish Interior Ministry announced",
    ],
    [
      "es",
      "informó este viernes el Ministerio del Interior",
      "communique Ministerio del Interior -: informó este viernes el Ministerio del Interior",
    ],
  ])("says so, before or behind its verb: %s", (language, words, expected) => {
    const said = {
      en: `Interior Minister Ali Benhima received Spanish Interior Minister Javier Ortega in Rabat, ${words}.`,
      es: `El ministro del Interior, Javier Ortega, recibió en Madrid al ministro marroquí Ali Benhima, ${words}.`,
    }[language as "en" | "es"];
    expect(statements(said)).toEqual([expected]);
  });
});

it("goes with what its sentence tells, and with all of it from the head of a text", () => {
  const body =
    "Le ministre marocain de l'Intérieur, Ali Benhima, a reçu lundi à Rabat le ministre turc de l'Intérieur, Selim Kaya. Le président français, Jean Morel, s'est entretenu mardi à Paris avec le président sénégalais, Omar Sarr";
  const counts = (text: string): number[] => told(text, { published: "2025-09-20" }).reports.map(({ statements }) => statements.length);
  expect(counts(`${body}, indique un communiqué de la DGSN. La presse en a parlé.`)).toEqual([0, 1]);
  expect(counts(`Selon un communiqué de la DGSN, l'année a été riche. ${body}. La presse en a parlé.`)).toEqual([1, 1]);
});

describe("a ministry without its state", () => {
  const told = (dateline: string) =>
    statements(
      `${dateline} – Le ministre mauritanien de l'Intérieur, M. Sidi Ould Tarkhan, a reçu la secrétaire d'État espagnole à la Sécurité, Mme Elena Robledo, indique un communiqué du ministère de l'Intérieur.`,
    )[0];

  it("is the minister's of whom the text speaks, where the dateline is of his state", () => {
    expect(told("Nouakchott")).toContain("ministère de l'Intérieur MR:");
    expect(told("Madrid")).toContain("ministère de l'Intérieur -:");
  });
});
