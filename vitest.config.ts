import { defineConfig } from "vitest/config";

const testTimeout = 20_000;

export default defineConfig({
  test: {
    projects: [
      // Tests beside the files share what a process loads once, the packs above all: they change nothing that another would see.
      { test: { name: "beside", include: ["src/**/*.test.ts", "web/src/**/*.test.ts"], isolate: false, testTimeout } },
      { test: { name: "suites", include: ["test/**/*.test.ts"], testTimeout } },
    ],
  },
});
