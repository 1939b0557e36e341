import { describe, expect, it } from "vitest";
import { told } from "../../test/read-text.ts";

/** `name STATE (words for it)` of each participant of the first report. */
function states(text: string): string[] {
  const { reports, parties } = told(text, { published: "2025-09-20" });
  return (reports[0]?.participants ?? []).map(({ party }) => {
    const own = parties[party.value];
    return `${own?.names[0]?.text} ${own?.state?.value ?? "-"} (${own?.state?.words[0].quote.exact ?? ""})`;
  });
}

describe("the state of who names none", () => {
  it.each([
    [
      "is where the envoy is posted who is received",
      "Emniyet Genel Müdürü Selim Karaca, Gana'nın Ankara Büyükelçisi Kwabena Osei'yi makamında kabul etti.",
      "Selim Karaca TR (Ankara)",
    ],
    [
      "is the envoy's who goes along on a visit",
      "Le général Thibault Marsac, directeur général de la gendarmerie nationale, s'est rendu jeudi en Jordanie, à l'invitation de son homologue, le général Fawwaz Salem. Il a visité une école à Amman en compagnie de l'ambassadeur de France, Pierre Gallois.",
      "Thibault Marsac FR (France)",
    ],
    [
      "is that of the two that act for which nobody else does",
      "España y Kenia firman en Nairobi un tratado de extradición\n\nEl ministro de Justicia, Álvaro Belmonte, y la fiscal general de Kenia, Josephine Wanjala, firmaron el jueves en Nairobi un tratado de extradición.",
      "Álvaro Belmonte ES (España)",
    ],
    [
      "is one of the pair that a committee is named after",
      "La commission mixte algéro-nigérienne a tenu lundi à Niamey sa deuxième session, coprésidée par les ministres des Affaires étrangères des deux pays, Karim Bensalah et Moussa Abdou.",
      "Karim Bensalah DZ (algéro)",
    ],
    [
      "is not that of the capital to which a visit goes",
      "El secretario de Estado John Carver tiene previsto visitar Pyongyang el próximo mes, informó el Departamento de Estado.",
      "John Carver US (Departamento de Estado)",
    ],
    [
      "is the one whose press names its officials without it",
      "İçişleri Bakanı Selim Karaca, yarın Tiflis'te ziyarette bulunacak.",
      "Selim Karaca TR (İçişleri Bakanı)",
    ],
    [
      "is that of the side behind whose words he stands",
      "عقد وزير الداخلية الأمير فيصل بن نواف، مع وزير الداخلية بدولة قطر حمد بن راشد، جلسة مباحثات في الدوحة. حضر الجلسة من الجانب السعودي نائب وزير الداخلية عمر الدخيل، ومن الجانب القطري عبدالله المري وكيل وزارة الداخلية.",
      "عمر الدخيل SA (سعودي)",
    ],
    [
      "is the other of two sides where somebody acts for one of them",
      "عقد وزير الداخلية الأمير فيصل بن نواف، مع وزير الداخلية بدولة قطر حمد بن راشد، جلسة مباحثات في الدوحة. حضر الجلسة من الجانب السعودي نائب وزير الداخلية عمر الدخيل، ومن الجانب القطري عبدالله المري وكيل وزارة الداخلية.",
      "فيصل بن نواف SA (سعودي)",
    ],
    [
      "is the other of two whose relations the text speaks of",
      "استقبل رئيس كازاخستان نورلان أبينوف في أستانا المستشار حسن فوزي رئيس مجلس الشيوخ. وتناول اللقاء العلاقات بين مصر وكازاخستان، وتطوير العلاقات المصرية الكازاخية.",
      "حسن فوزي EG (مصر)",
    ],
    [
      "is that of whom he is met with in a row",
      "Le président sénégalais, Omar Sow, a rencontré lundi à Berlin le ministre allemand de la Défense, Jens Braun, et la secrétaire d'État Petra Vogel.",
      "Petra Vogel DE (allemand)",
    ],
    [
      "is the envoy's, of two of whom neither tells his",
      "Le directeur général de la police, Ali Benhima, a reçu lundi l'ambassadeur Juan Ruiz. Le ministère espagnol de l'Intérieur a salué cette rencontre.",
      "Juan Ruiz ES (espagnol)",
    ],
    [
      "is the press's own, though he goes to see a ministry of the other",
      "İçişleri Bakanı Selim Kaya, Kırgızistan'a resmi ziyaret için geldi. İçişleri Bakanı Nurlan Abenov, Selim Kaya'yı havalimanında karşıladı. Kaya, Kırgızistan İçişleri Bakanlığı'nda konuştu.",
      "Selim Kaya TR (İçişleri Bakanı)",
    ],
    [
      "is not that of whom he receives",
      "Le président Alain Kouassi a reçu mercredi à Abidjan l'ambassadeur du Sénégal. Le président sénégalais était en Côte d'Ivoire il y a peu.",
      "Alain Kouassi CI (Abidjan)",
    ],
    [
      "is that of where he is met by somebody from abroad, whichever press tells it",
      "Meksika Dışişleri Bakanı Alicia Romero, pazartesi günü Karakas'ta Devlet Başkanı Julio Serrano ile görüştü.",
      "Julio Serrano VE (Karakas)",
    ],
    [
      "is that of the capital from which it is told, where nothing else tells",
      "DOHA: Minister of Interior Khalifa Al Thani met yesterday with the Albanian Minister of Interior, Arben Hoxha.",
      "Khalifa Al Thani QA (DOHA)",
    ],
    [
      "is where somebody from abroad meets him",
      "Le ministre portugais de l'Intérieur, Rui Tavares, s'est entretenu lundi à Alger avec le directeur général de la police, Mourad Saïdi.",
      "Mourad Saïdi DZ (Alger)",
    ],
    [
      "is where somebody of the press's own state meets him abroad",
      "Jandarma Genel Komutanı Orgeneral Haldun Demir, Bakü'de Savunma Bakanı Rauf Memmedov ile bir araya geldi.",
      "Rauf Memmedov AZ (Bakü)",
    ],
    [
      "is that of whoever stands before him, behind an and",
      "İçişleri Bakanı Selim Karaca, Ankara'da Gürcistan İçişleri Bakanı Giorgi Lomidze ve Emniyet Genel Müdürü Zurab Kiknadze ile görüştü.",
      "Zurab Kiknadze GE (Gürcistan)",
    ],
    [
      "is that of the body of which he is the head",
      "Minister of Public Security Tran Van Minh met ASEAN Secretary-General Somchai Prasert in Vientiane. The Vietnamese Ministry of Public Security said so.",
      "Tran Van Minh VN (Vietnamese Ministry of Public Security)",
    ],
    [
      "is not that of a body of which another at the table is the head",
      "التقى وزير الخارجية كريم حسيني يوم الاثنين وزير الخارجية الروسي إيفان بتروف. وقالت وزارة الخارجية الروسية إن الجانبين بحثا التعاون.",
      "كريم حسيني - ()",
    ],
    [
      "is not where both have come for something else",
      "Le ministre portugais de l'Intérieur, Rui Tavares, s'est entretenu lundi à Alger avec le directeur général de la police, Mourad Saïdi, en marge du sommet.",
      "Mourad Saïdi - ()",
    ],
    [
      "is none where the office is of many states",
      "NATO Genel Sekreteri Mark Visser, Ankara'da Dışişleri Bakanı Selim Karaca ile görüştü.",
      "Mark Visser - ()",
    ],
    [
      "is not where the fair is to which he came",
      "General Hassan Alaoui, commander of the Royal Gendarmerie, attended the Milipol exhibition in Paris on Tuesday.",
      "Hassan Alaoui - ()",
    ],
    [
      "is not where a visit was to go that is off",
      "El presidente Javier Ortuño canceló su viaje a Argel, anunció la oficina de prensa.",
      "Javier Ortuño - ()",
    ],
  ])("%s", (_what, text, expected) => {
    expect(states(text)).toContain(expected);
  });

  it.each([
    [
      "Moroccan Interior Minister Karim Belhassan and Foreign Minister Luis Navarro of Spain met in Madrid on Tuesday.",
      "Luis Navarro ES (Madrid)",
    ],
    [
      "Moroccan Interior Minister Karim Belhassan and Defence Minister Ali Benhima met on Tuesday in Madrid with Spanish Prime Minister Luis Navarro.",
      "Ali Benhima MA (Moroccan)",
    ],
    [
      "Le ministre marocain de l'Intérieur Karim Belhassan et le ministre de l'Intérieur Luis Navarro se sont rencontrés mardi à Madrid.",
      "Luis Navarro ES (Madrid)",
    ],
  ])("is that of whoever stands before an “and”, unless words or the same office say otherwise: %s", (text, expected) => {
    expect(states(text)).toContain(expected);
  });

  it("is that of the host whose company stands before the guest", () => {
    const text =
      "استقبل وزير الداخلية المغربي كريم بلحسن، مرفوقا بالمدير العام للأمن علي بنحيمة، يوم الثلاثاء بالرباط نظيره الإسباني لويس نافارو.";
    expect(states(text)).toContain("علي بنحيمة MA (مغربي)");
  });

  it("is not one that is named only further down", () => {
    const text =
      "Le ministre de l'Intérieur, Ali Benhima, a reçu jeudi l'ambassadeur de France, Pierre Gallois. La presse en a parlé. Le Sénégal est un grand pays. Le Sénégal produit du poisson.";
    expect(states(text)).toContain("Ali Benhima - ()");
  });
});
