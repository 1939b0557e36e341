import { describe, expect, it } from "vitest";
import { inCharset } from "../../../test/pages/in-charset.ts";
import { Unreadable } from "../unreadable.ts";
import { declaredCharset } from "./declared-charset.ts";
import { decodeText } from "./decode-text.ts";
import { isDoublyEncoded } from "./double-encoding.ts";

const ARABIC = "استقبل المدير العام للأمن بالرباط، أمس الثلاثاء، وفدا رفيع المستوى من الشرطة التركية، حسب بلاغ للمديرية.";
const TURKISH = "Emniyet Genel Müdürü, dün Ankara'da Faslı mevkidaşını kabul etti; görüşmede sınır güvenliği ele alındı.";
const FRENCH = "Le directeur général a reçu à Ankara une délégation marocaine ; les échanges ont porté sur la sûreté et la coopération.";
const SPANISH = "El director recibió en Rabat a una delegación española; la reunión trató de la migración y de la formación de mandos.";
const SHORT: readonly (readonly [string, string])[] = [
  ["windows-1256", "وصل الوفد إلى الرباط"],
  ["windows-1256", "استقبل"],
  ["iso-8859-6", "وصل الوفد إلى الرباط"],
  ["windows-1254", "görüşme yapıldı"],
  ["windows-1252", "à Genève, hier"],
  ["windows-1252", "reunión"],
];

const utf16 = (text: string, big: boolean): Uint8Array => (big ? Buffer.from(text, "utf16le").swap16() : Buffer.from(text, "utf16le"));

describe("decodeText", () => {
  it("reads letters in the sets of one byte, undeclared", () => {
    const cases: [string, string][] = [
      ["windows-1256", ARABIC],
      ["iso-8859-6", ARABIC],
      ["windows-1254", TURKISH],
      ["iso-8859-9", TURKISH],
      ["windows-1252", FRENCH],
      ["windows-1252", SPANISH],
    ];
    for (const [charset, text] of cases) expect(decodeText(inCharset(text, charset)), charset).toMatchObject({ text, basis: "detected" });
  });

  it("reads a few words", () => {
    for (const [charset, text] of SHORT) expect(decodeText(inCharset(text, charset)).text, charset).toBe(text);
  });

  it("believes a declaration that the letters bear out, and no other", () => {
    const bytes = inCharset(ARABIC, "windows-1256");
    expect(decodeText(bytes, "Windows-1256")).toEqual({ text: ARABIC, charset: "windows-1256", basis: "declared" });
    for (const wrong of ["windows-1252", "iso-8859-1", "utf-8", "windows-1254", "iso-8859-6", "no-such-set"])
      expect(decodeText(bytes, wrong), wrong).toEqual({ text: ARABIC, charset: "windows-1256", basis: "detected" });
    expect(decodeText(inCharset(TURKISH, "windows-1254"), "iso-8859-1").text).toBe(TURKISH);
    expect(decodeText(Buffer.from(FRENCH), "windows-1252")).toEqual({ text: FRENCH, charset: "utf-8", basis: "utf-8" });
  });

  it("reads UTF-16 with and without a mark, and UTF-8 with one", () => {
    for (const text of [ARABIC, TURKISH, FRENCH])
      for (const big of [false, true]) {
        const charset = big ? "utf-16be" : "utf-16le";
        expect(decodeText(utf16(text, big))).toEqual({ text, charset, basis: "detected" });
        expect(decodeText(utf16(`\ufeff${text}`, big))).toEqual({ text, charset, basis: "bom" });
      }
    expect(decodeText(Buffer.from(`\ufeff${FRENCH}`))).toEqual({ text: FRENCH, charset: "utf-8", basis: "bom" });
  });

  it("reads UTF-8 that is broken in one place", () => {
    const bytes = Buffer.from(ARABIC);
    expect(decodeText(bytes.subarray(0, bytes.length - 4)).text.slice(0, 60)).toBe(ARABIC.slice(0, 60));
    bytes[31] = 0xff;
    expect(decodeText(bytes).charset).toBe("utf-8");
  });

  it("finds the telling bytes behind kilobytes of plain ones", () => {
    const bytes = Buffer.concat([Buffer.from("var a = 1;\n".repeat(20_000)), inCharset(TURKISH, "windows-1254")]);
    expect(decodeText(bytes).text.endsWith(TURKISH)).toBe(true);
  });

  it("refuses what is no text", () => {
    const image = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 3, 0xe8]);
    const noise = Uint8Array.from({ length: 3000 }, (_, place) => (place * 7919 + ((place * place) >> 3)) & 0xff);
    for (const bytes of [image, noise, Buffer.from([65, 0, 66])]) expect(() => decodeText(bytes)).toThrow(Unreadable);
  });
});

it("a page's own declaration is found in all its forms", () => {
  expect(declaredCharset(Buffer.from('<html><head><meta charset="Windows-1256">'))).toBe("windows-1256");
  expect(declaredCharset(Buffer.from("<META http-equiv=Content-Type content='text/html; charset=iso-8859-9'>"))).toBe("iso-8859-9");
  expect(declaredCharset(Buffer.from('<?xml version="1.0" encoding="UTF-8"?><html>'))).toBe("utf-8");
  expect(declaredCharset(Buffer.from("<p>charset</p>"))).toBeNull();
});

it("text that was encoded twice is recognised, and accents are not", () => {
  const twice = (text: string): string => new TextDecoder("windows-1252").decode(Buffer.from(text));
  for (const text of [ARABIC, TURKISH, FRENCH, SPANISH]) {
    expect(isDoublyEncoded(twice(text))).toBe(true);
    expect(isDoublyEncoded(text)).toBe(false);
  }
});
