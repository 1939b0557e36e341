import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compressed } from "./build/compressed.ts";

/** Where `dragoman serve` listens while somebody works on the site. */
const REGISTER = process.env.DRAGOMAN_SERVER ?? "http://127.0.0.1:8470";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [react(), compressed()],
  build: {
    target: "es2023",
    outDir: "dist",
    emptyOutDir: true,
    // The policy of the server takes no fonts from the page itself.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    license: { fileName: "licences.md" },
  },
  server: { proxy: { "/api": { target: REGISTER, changeOrigin: false } } },
});
