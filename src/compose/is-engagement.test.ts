import { describe, expect, it } from "vitest";
import { told } from "../../test/read-text.ts";

const reports = (text: string): number => told(text, { published: "2025-09-20" }).reports.length;

describe("an official engagement", () => {
  it.each([
    ["has officials of two states", "Le ministre marocain de l'Intérieur a reçu jeudi à Rabat le ministre turc de l'Intérieur."],
    [
      "has officials on both sides within one state",
      "Le ministre marocain de l'Intérieur a reçu jeudi à Rabat le ministre marocain de la Justice.",
    ],
    ["is an official's visit to another state", "Le ministre marocain de l'Intérieur, Ali Benhima, s'est rendu jeudi à Madrid."],
    [
      "is an official's part in an assembly",
      "شارك وزير الداخلية المغربي علي بنهيمة، يوم الخميس بالرباط، في أشغال الدورة الثانية والأربعين لمجلس وزراء الداخلية العرب.",
    ],
    [
      "is an official's speech at an assembly of many states",
      "Moroccan Foreign Minister Ali Benhima was speaking on Saturday at the United Nations General Assembly.",
    ],
    ["has a counterpart on one side", "Le ministre marocain de l'Intérieur a reçu jeudi à Rabat son homologue turc, Selim Kaya."],
  ])("%s", (_, text) => {
    expect(reports(text)).toBe(1);
  });

  it.each([
    ["ar", "زار وفد أمني ألماني المديرية العامة للأمن الوطني بالرباط."],
    ["fr", "Une délégation sécuritaire belge a visité mercredi l'Institut royal de police à Kénitra."],
    ["en", "A Nigerian delegation visited the headquarters of the General Directorate of National Security in Rabat on Monday."],
    ["es", "Una delegación de la policía belga visitó el lunes la sede de la Dirección General de Seguridad Nacional en Rabat."],
  ])("is the visit of a delegation of whom no name is told (%s)", (_, text) => {
    expect(reports(text)).toBe(1);
  });

  it.each([
    [
      "is no delegation of a chamber or a company",
      "بحث وفد من غرفة تجارة وصناعة البحرين تطوير الفعاليات مع وزير التجارة التونسي كريم الصالحي.",
    ],
    ["is not recalled behind “was”", "وكان السفير الألماني يان برغر قد بحث مع وزير التجارة التونسي كريم الصالحي تبادل السلع."],
    ["is not what somebody tells of others", "أعلن الناطق باسم الرئاسة سامي الغربي أن القيادة ستعقد اجتماعا مع الرئيس كريم الجلاصي."],
    ["is no meeting of a committee at home", "ترأس وزير الداخلية المغربي علي بنهيمة يوم الخميس الاجتماع الثالث للجنة التنفيذية للسوق."],
    ["has not one official", "Ali Benhima a rencontré jeudi à Madrid son ami Javier Ortuño."],
    ["is no inspection at home", "Le ministre marocain de l'Intérieur, Ali Benhima, s'est rendu jeudi à Casablanca."],
    ["is no match of two states", "Le Maroc a rencontré l'Espagne jeudi à Madrid en match amical."],
    [
      "has no lay office alone",
      "Le président du club, Ali Benhima, a rencontré jeudi à Madrid le président de la fédération, Javier Ortuño.",
    ],
    [
      "is no match, whoever is of which state",
      "التقى المنتخب المغربي نظيره الإسباني أمس في مباراة ودية حضرها وزير الرياضة المغربي علي بنهيمة.",
    ],
    ["is no rank given at home", "قلد مدير الشرطة المغربي علي بنهيمة الضابط المغربي عمر التازي رتبته الجديدة أمس في الرباط."],
    [
      "is no call that carries condolences",
      "أجرى وزير الداخلية المغربي علي بنهيمة اتصالا هاتفيا نقل خلاله تعازي الملك المغربي محمد السادس إلى أسرة الشرطي.",
    ],
    ["is no figure that gets somewhere", "قال وزير الاقتصاد المغربي علي بنهيمة إن الدين لا يصل إلى أدنى درجات القلق هذه السنة."],
    [
      "is no meeting of whoever else its sentence names",
      "قال رئيس الحكومة المغربي علي بنهيمة، في المقابلة التي بثتها الإذاعة، إن الرئيس الإسباني خافيير أورتونيو يريد كل شيء.",
    ],
    [
      "is no consultation that only a noun tells of",
      "قرر الرئيس المغربي علي بنهيمة تمديد العمل بالقانون شهرين، وذلك بعد التشاور مع رئيس الحكومة المغربي عمر التازي.",
    ],
    ["is no death", "انتقل إلى رحمة الله وزير الداخلية المغربي علي بنهيمة يوم الخميس في مدريد."],
    [
      "is no committee with members from some states",
      "يشارك الأمين العام للاتحاد علي بنهيمة في اجتماعات اللجنة التي تضم أعضاء من المغرب وإسبانيا.",
    ],
    ["is no reception of a prize", "Le ministre marocain de l'Intérieur, Ali Benhima, a reçu jeudi à Rabat un prix."],
  ])("%s", (_, text) => {
    expect(reports(text)).toBe(0);
  });
});
