import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { showSettings } from "./frame/settings.ts";
import { Site } from "./frame/site.tsx";
import "./style/fonts.ts";
import "./style/colours.css";
import "./style/base.css";
import "./style/print.css";
import "./style/reading.css";

showSettings();
const place = document.getElementById("site");
if (place === null) throw new Error("index.html has no place for the site");
createRoot(place).render(
  <StrictMode>
    <Site />
  </StrictMode>,
);
