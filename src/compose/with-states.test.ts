import { describe, expect, it } from "vitest";
import { told } from "../../test/read-text.ts";

const reports = (text: string): string[] =>
  told(text, { published: "2025-03-05" }).reports.map(({ kind, where }) => `${kind.value} ${where?.value.name ?? "-"}`);

describe("two states of which the words around talks tell", () => {
  it.each([
    [
      "La France et le Maroc renforcent leur coopération. Les directeurs généraux des deux polices se sont rencontrés mardi à Paris.",
      "talks Paris",
    ],
    [
      "The 10th round of Kazakh-Uzbek political consultations was held in Astana, co-chaired by Deputy Foreign Ministers Alibek Bakayev and Bakhrom Aloyev.",
      "talks Astana",
    ],
  ])("hold them: %s", (text, expected) => {
    expect(reports(text)).toEqual([expected]);
  });

  it.each([
    "A meeting on the Israeli-Palestinian conflict was held on Monday in Rabat.",
    "Talks about the Franco-German tank were held on Monday in Nairobi.",
    "Une réunion consacrée au conflit israélo-palestinien s'est tenue lundi à Rabat.",
    "Una reunión sobre la guerra ruso-ucraniana se celebró el lunes en Madrid.",
    "عقد مجلس الوزراء يوم الاثنين في الرباط اجتماعا حول الحرب الروسية الأوكرانية.",
  ])("hold none where others speak of what is between them: %s", (text) => {
    expect(reports(text)).toEqual([]);
  });

  it("hold none where a treaty is called after them, or more than two have been named", () => {
    for (const text of [
      "The war followed the signing of the Anglo-Irish Treaty.",
      "La France, le Maroc et la Tunisie renforcent leur coopération. Les directeurs des deux polices se sont rencontrés mardi à Paris.",
    ])
      expect(reports(text)).toEqual([]);
  });
});

describe("an envoy and somebody of whom no state is told", () => {
  it.each([
    ["L'ambassadeur du Canada, Marc Lefebvre, a présenté ses lettres de créance au président Alassane Kouassi.", "ceremony"],
    ["Ambassador Kenji Tanaka presented his credentials to President Peter Banda on Monday.", "ceremony"],
    ["El general Juan Pérez, comandante del Ejército, fue condecorado por el embajador de Francia, Paul Martin.", "ceremony"],
    ["السفير الياباني يقدم أوراق اعتماده إلى رئيس الجمهورية", "ceremony"],
    [
      "El ministro de Gobierno, Eduardo Mamani, y el embajador de Brasil, Luis Pereira, analizaron la lucha contra el narcotráfico.",
      "talks",
    ],
  ])("meet: %s", (text, kind) => {
    expect(told(text, { published: "2025-03-05" }).reports.map((report) => report.kind.value)).toEqual([kind]);
  });

  it("are none where the envoys are the state's own", () => {
    expect(
      reports("أدى سفراء المملكة المعينون لدى عدد من الدول الشقيقة القسم أمام الملك في الرياض، وحضر أداء القسم وزير الثقافة عادل الطريفي."),
    ).toEqual([]);
  });
});
