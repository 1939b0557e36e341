import fc from "fast-check";
import { expect, it } from "vitest";
import { safeName } from "./safe-name.ts";

it("keeps the path within what was sent", () => {
  expect(safeName("press/2025/visit.html")).toBe("press/2025/visit.html");
  expect(safeName("صحافة/زيارة.txt")).toBe("صحافة/زيارة.txt");
  expect(safeName("C:\\press\\visit.html")).toBe("C:/press/visit.html");
});

it("leads nowhere else and hides nothing, whatever is sent", () => {
  const part = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("..", ".", "/", "\\", "\u202e", "\u0000", "\r\n"));
  fc.assert(
    fc.property(
      fc.array(part).map((parts) => parts.join("")),
      (sent) => {
        const name = safeName(sent);
        expect(name).not.toBe("");
        expect(name).not.toMatch(/\\|[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(name.split("/").filter((step) => step === "..")).toEqual([]);
      },
    ),
  );
});
