import { describe, expect, it } from "vitest";
import { partsOf, told } from "../../test/read-text.ts";

const ABOUT = { published: "2025-09-20" };
const parts = (text: string, of = 0): string[] => {
  const analysis = told(text, ABOUT);
  return partsOf(analysis.reports[of], analysis);
};

describe("who was present", () => {
  it.each([
    [
      "Le ministre tunisien de l'Intérieur, Ali Trabelsi, a reçu jeudi à Tunis son homologue libyen, Omar Zintani. Le directeur général de la Garde nationale, Karim Jelassi, a pris part à la rencontre.",
      "Karim Jelassi TN",
    ],
    [
      "Katar İçişleri Bakanı Halid el-Kuvari, perşembe günü Ankara'da Türkiye İçişleri Bakanı Kerem Aydın ile görüştü. Görüşmeye Emniyet Genel Müdürü Selim Karaca ve Jandarma Genel Komutanı Orgeneral Haldun Demir katıldı.",
      "Selim Karaca TR",
    ],
    [
      "Katar İçişleri Bakanı Halid el-Kuvari, perşembe günü Ankara'da Türkiye İçişleri Bakanı Kerem Aydın tarafından kabul edildi. Kabulde Emniyet Genel Müdürü Selim Karaca da hazır bulundu.",
      "Selim Karaca TR",
    ],
    [
      "El ministro del Interior de España, Javier Ortuño, recibió el jueves en Madrid a su homólogo marroquí, Karim Bennani. El embajador de Marruecos, Omar Tazi, también participó en la reunión.",
      "Omar Tazi MA",
    ],
    [
      "Spanish Interior Minister Javier Ortega received his Moroccan counterpart, Karim Bennani, in Madrid on Thursday. Moroccan Ambassador Omar Tazi also attended.",
      "Omar Tazi MA",
    ],
    [
      "استقبل وزير الداخلية التونسي علي الطرابلسي، يوم الخميس بتونس، نظيره الليبي عمر الزنتاني. وحضر اللقاء سفير ليبيا كريم الجلاصي.",
      "كريم الجلاصي LY",
    ],
    [
      "استقبل وزير الداخلية التونسي علي الطرابلسي، يوم الخميس بتونس، نظيره الليبي عمر الزنتاني. وكان سفير ليبيا كريم الجلاصي من الحاضرين.",
      "كريم الجلاصي LY",
    ],
    [
      "El ministro del Interior de España, Javier Ortuño, recibió el jueves en Madrid a su homólogo marroquí, Karim Bennani. El embajador de Marruecos, Omar Tazi, estuvo asimismo presente.",
      "Omar Tazi MA",
    ],
    [
      "Le ministre tunisien de l'Intérieur, Ali Trabelsi, a reçu jeudi à Tunis l'ambassadeur libyen, Omar Zintani, qu'accompagnait l'attaché militaire, Karim Jelassi.",
      "Karim Jelassi member LY",
    ],
    [
      "Spanish Interior Minister Javier Ortega received his Moroccan counterpart, Karim Bennani, in Madrid on Thursday. Among those present was Moroccan Ambassador Omar Tazi.",
      "Omar Tazi MA",
    ],
    [
      "Katar İçişleri Bakanı Halid el-Kuvari, perşembe günü Ankara'da Türkiye İçişleri Bakanı Kerem Aydın tarafından kabul edildi. Bakan Aydın'ın yanı sıra toplantıya Emniyet Genel Müdürü Selim Karaca da katıldı.",
      "Selim Karaca TR",
    ],
  ])("stands before a verb or behind it: %s", (text, expected) => {
    expect(parts(text)).toContain(expected);
  });

  it.each([
    [
      "Une délégation nigérienne de haut niveau est arrivée lundi à Cotonou. Elle répond à l'invitation de Leurs Excellences Boni Ahouansou et Placide Gnonlonfoun.",
      ["Boni Ahouansou host", "Placide Gnonlonfoun host"],
    ],
    [
      "A Nigerien delegation arrived in Cotonou on Monday for a visit. It came at the invitation of Interior Minister Placide Ahouansou.",
      ["Placide Ahouansou host"],
    ],
  ])("is whoever invited: %s", (text, expected) => {
    expect(parts(text)).toEqual(expect.arrayContaining(expected.map((own) => expect.stringContaining(own))));
  });

  it("is nobody who invites to another state than the one that is visited", () => {
    const text =
      "Spanish Interior Minister Juan Ruiz visited Algeria on Monday. He also accepted an invitation from Moroccan Interior Minister Ali Benhima.";
    expect(parts(text)).toEqual(["Juan Ruiz visitor ES", "Algeria host DZ"]);
  });

  it.each([
    [
      "استقبل محافظ العاصمة الشيخ راشد بن خالد، بحضور نائب رئيس الأمن العام اللواء حمد بن محمد، مدير الأمن العام بالمملكة الأردنية الهاشمية اللواء سالم المجالي يوم الاثنين في المنامة.",
      ["راشد بن خالد host BH", "سالم المجالي visitor JO", "حمد بن محمد BH"],
    ],
    [
      "Le ministre marocain de l'Intérieur, Ali Benhima, a reçu lundi à Rabat, en présence du directeur général de la police, Omar Tazi, l'ambassadeur d'Espagne, Juan Ruiz.",
      ["Ali Benhima host MA", "Juan Ruiz visitor ES", "Omar Tazi MA"],
    ],
    [
      "El ministro marroquí del Interior, Ali Benhima, recibió el lunes en Rabat, en presencia del director general de la Policía, Omar Tazi, al embajador de España, Juan Ruiz.",
      ["Ali Benhima host MA", "Juan Ruiz visitor ES", "Omar Tazi MA"],
    ],
    [
      "Moroccan Interior Minister Ali Benhima received in Rabat on Monday, in the presence of police chief Omar Tazi and General Karim Bennani, the ambassador of Spain, Juan Ruiz.",
      ["Ali Benhima host MA", "Juan Ruiz visitor ES", "Omar Tazi MA", "Karim Bennani MA"],
    ],
  ])("may stand before whom the verb acts upon: %s", (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each([
    [
      "fr",
      "Le ministre marocain de l'Intérieur, Ali Benhima, accompagné du directeur général de la sûreté nationale, Karim Bennani, s'est entretenu lundi à Madrid avec son homologue espagnol, Luis Robledo.",
    ],
    [
      "en",
      "Accompanied by police chief Karim Bennani, Moroccan Interior Minister Ali Benhima met his Spanish counterpart Luis Robledo in Madrid on Monday.",
    ],
    [
      "es",
      "El ministro del Interior de Marruecos, Ali Benhima, acompañado por el director general de Seguridad Nacional, Karim Bennani, se reunió el lunes en Madrid con su homólogo español, Luis Robledo.",
    ],
    [
      "fr",
      "Accompagné du général Karim Bennani, le ministre marocain de l'Intérieur, Ali Benhima, s'est entretenu lundi à Madrid avec son homologue espagnol, Luis Robledo.",
    ],
    [
      "tr",
      "Fas İçişleri Bakanı Ali Benhima, beraberindeki Emniyet Genel Müdürü Karim Bennani ile birlikte pazartesi günü Madrid'de İspanya İçişleri Bakanı Luis Robledo ile görüştü.",
    ],
  ])("is no side of what the verb behind the company tells (%s)", (language, text) => {
    const analysis = told(text, { ...ABOUT, language });
    expect(partsOf(analysis.reports[0], analysis)).toEqual([
      "Ali Benhima counterpart MA",
      "Luis Robledo counterpart ES",
      "Karim Bennani member MA",
    ]);
  });

  it("receives a guest at the airport, or comes with him, behind Arabic verbs for it", () => {
    const text =
      "وصل رئيس الوزراء الماليزي أنور حسين يوم الاثنين إلى سيئول في زيارة رسمية. وكان ممن استقبلوه في المطار وزير الخارجية الكوري الجنوبي كيم مين. ويصحب أنور في الزيارة وزير الخارجية الماليزي حسن علي.";
    expect(parts(text)).toEqual(expect.arrayContaining(["كيم مين host KR", "حسن علي member MY"]));
  });

  it("is no company of his counterpart, who is the other side", () => {
    expect(parts("عقد وزير الداخلية المغربي علي العلوي، يوم الاثنين بمدريد، رفقة نظيره الإسباني لويس روبليدو، جلسة مباحثات.")).toEqual([
      "علي العلوي counterpart MA",
      "لويس روبليدو counterpart ES",
    ]);
    expect(
      parts("عقد وزير الداخلية المغربي علي العلوي، رفقة المدير العام للأمن الوطني كريم بناني، محادثات مع نظيره الإسباني لويس روبليدو."),
    ).toContain("لويس روبليدو counterpart ES");
  });

  it.each([
    [
      "Spanish Interior Minister Luis Robledo met his Moroccan counterpart Ali Benhima in Rabat on Monday. The meeting was attended, on the Moroccan side, by Director General of National Security Karim Bennani and, on the Spanish side, by Police Director Juan Perez.",
    ],
    [
      "El ministro del Interior de España, Luis Robledo, se reunió el lunes en Rabat con su homólogo marroquí, Ali Benhima. Por la parte española asistió el director de la Policía, Juan Perez, y por parte marroquí el director general de Seguridad Nacional, Karim Bennani.",
    ],
    [
      "Le ministre marocain de l'Intérieur, Ali Benhima, a reçu lundi à Rabat son homologue espagnol, Luis Robledo. La réunion a vu la participation, côté marocain, du directeur général de la sûreté nationale, Karim Bennani, et côté espagnol, du directeur de la police, Juan Perez.",
    ],
  ])("stands on a side that words tell: %s", (text) => {
    expect(parts(text)).toEqual(expect.arrayContaining(["Karim Bennani MA", "Juan Perez ES"]));
  });

  it("goes on over what parts the members of a row", () => {
    const text =
      "Le ministre marocain de l'Intérieur, Ali Benhima, effectuera lundi une visite à Madrid. M. Benhima sera accompagné de la directrice générale des Relations extérieures et de l'Immigration, Elena Tazi, du commissaire général à l'Immigration, Omar Alami, et du chef de la police maritime de la Garde nationale, Karim Bennis.";
    expect(parts(text)).toEqual(expect.arrayContaining(["Elena Tazi member MA", "Omar Alami member MA", "Karim Bennis member MA"]));
  });

  it("makes no conference of attending what was told", () => {
    const text =
      "Katar İçişleri Bakanı Halid el-Kuvari, perşembe günü Ankara'da Türkiye İçişleri Bakanı Kerem Aydın ile görüştü. Görüşmeye Emniyet Genel Müdürü Selim Karaca ve Jandarma Genel Komutanı Orgeneral Haldun Demir katıldı.";
    expect(told(text, ABOUT).reports.map(({ kind }) => kind.value)).toEqual(["talks"]);
  });

  it("is whom a conference counts among others", () => {
    const text =
      "La Conférence régionale des chefs de police d'Afrique de l'Ouest s'est ouverte jeudi à Abidjan, sous la présidence du ministre ivoirien de l'Intérieur, Armand Kouamé. Les participants, parmi lesquels le directeur général de la police du Bénin, Rodrigue Sossa, débattront de la cybercriminalité.";
    expect(parts(text)).toEqual(expect.arrayContaining(["Armand Kouamé host CI", "Rodrigue Sossa BJ"]));
  });
});

const TOLD = {
  fr: "Le ministre marocain de l'Intérieur, Ali Benhima, a reçu jeudi à Rabat son homologue espagnol, Luis Robledo.",
  es: "El ministro del Interior de España, Luis Robledo, recibió el jueves en Madrid a su homólogo marroquí, Ali Benhima.",
  en: "Spanish Interior Minister Luis Robledo received his Moroccan counterpart, Ali Benhima, in Madrid on Thursday.",
  tr: "İçişleri Bakanı Kerem Aydın, perşembe günü Ankara'da Katar İçişleri Bakanı Halid el-Kuvari ile görüştü.",
  ar: "استقبل وزير الداخلية التونسي علي الطرابلسي، يوم الخميس بتونس، نظيره الليبي عمر الزنتاني.",
} as const;

describe("whom words for a delegation or an audience count", () => {
  it.each([
    ["fr", "La délégation espagnole comprenait le préfet Paul Ségur et le colonel Jean Robin.", ["Paul Ségur", "Jean Robin"]],
    ["fr", "Ont également assisté à cette audience le préfet Paul Ségur et le colonel Jean Robin.", ["Paul Ségur", "Jean Robin"]],
    [
      "es",
      "Asistieron al acto, según un comunicado de la misma fuente que cita la prensa del país, el general Carlos Vega y la embajadora Ana Quispe.",
      ["Carlos Vega", "Ana Quispe"],
    ],
    [
      "es",
      "La delegación, integrada por el general Carlos Vega y la embajadora Ana Quispe, era de alto nivel.",
      ["Carlos Vega", "Ana Quispe"],
    ],
    [
      "en",
      "The delegation was led by Ambassador Tom Ford and consisted of Major Omar Tazi and Colonel Paul Carter.",
      ["Tom Ford", "Omar Tazi", "Paul Carter"],
    ],
    ["en", "Attending the meeting were Ambassador Tom Ford and Major Omar Tazi.", ["Tom Ford", "Omar Tazi"]],
    [
      "tr",
      "Türk heyeti; Emniyet Genel Müdürü Selim Karaca, Kaçakçılık ve Organize Suçlarla Mücadele Dairesi Başkanı Haldun Demir ile Vali Ece Tan'dan oluştu.",
      ["Selim Karaca", "Haldun Demir", "Ece Tan"],
    ],
    ["ar", "وضم الوفد الليبي العقيد كريم الجلاصي والسفير سامي الغربي.", ["كريم الجلاصي", "سامي الغربي"]],
  ] as const)("are there (%s): %s", (language, text, expected) => {
    const analysis = told(`${TOLD[language]} ${text}`, ABOUT);
    const names = analysis.reports.flatMap(({ participants }) =>
      participants.map(({ party }) => analysis.parties[party.value]?.names[0]?.text),
    );
    expect(names).toEqual(expect.arrayContaining([...expected]));
  });

  it.each([
    [
      "fr",
      "Le ministre marocain de l'Intérieur, Ali Benhima, a reçu jeudi à Rabat son homologue espagnol, Luis Robledo, ajoutant que le président Paul Ségur viendrait.",
      "Paul Ségur",
    ],
    [
      "fr",
      "Sur orientations des présidents des deux pays, Paul Ségur et Jean Robin, le ministre marocain de l'Intérieur, Ali Benhima, a reçu jeudi à Rabat son homologue espagnol, Luis Robledo.",
      "Jean Robin",
    ],
  ])("are not those of whom somebody only speaks or in whose name he acts (%s): %s", (_, text, absent) => {
    expect(parts(text).join()).not.toContain(absent);
  });
});

describe("guests received in turn", () => {
  it.each([
    [
      "استقبل وزير الداخلية التونسي علي الطرابلسي، يوم الخميس بتونس، نظيره الليبي عمر الزنتاني، ثم نظيره الجزائري كريم بلقاسم.",
      ["الزنتاني", "بلقاسم"],
    ],
    [
      "Le ministre tunisien de l'Intérieur, Ali Trabelsi, a reçu jeudi à Tunis son homologue libyen, Omar Zintani, puis son homologue algérien, Karim Belkacem.",
      ["Zintani", "Belkacem"],
    ],
    [
      "Tunisian Interior Minister Ali Trabelsi received his Libyan counterpart, Omar Zintani, and then his Algerian counterpart, Karim Belkacem, in Tunis on Thursday.",
      ["Zintani", "Belkacem"],
    ],
  ])("have each an engagement with the host: %s", (text, guests) => {
    const analysis = told(text, ABOUT);
    expect(analysis.reports.map((report) => partsOf(report, analysis).join("; "))).toEqual(
      guests.map((guest) => expect.stringMatching(new RegExp(`host TN; .*${guest} visitor`))),
    );
    expect(new Set(analysis.reports.map(({ id }) => id)).size).toBe(2);
  });
});

describe("talks of both sides on a visit", () => {
  it.each([
    [
      "Le ministre marocain de l'Intérieur, Ali Benhima, s'est rendu jeudi à Madrid, à l'invitation de son homologue espagnol, Javier Ortuño. Au cours de leur entretien, ils ont parlé de la sécurité des frontières.",
    ],
    [
      "Mısır Cumhurbaşkanı Ahmed Salim, Cumhurbaşkanı Kerem Aydın'ın davetine icabetle perşembe günü Ankara'ya resmî bir ziyaret gerçekleştirdi. Aydın, konuğunu havalimanında karşıladı. İki lider baş başa görüştü.",
    ],
  ])("are a part of it: %s", (text) => {
    const analysis = told(text, ABOUT);
    expect(analysis.reports.map(({ kind, parent }) => [kind.value, parent !== null])).toEqual([
      ["visit", false],
      ["talks", true],
    ]);
    expect(partsOf(analysis.reports[1], analysis)).toHaveLength(2);
  });
});
