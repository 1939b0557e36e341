// Plex for what the site says, Source Serif and Noto Naskh for what sources say and for headings. All are in the build.
import "@fontsource/ibm-plex-sans/400.css";
import "@fontsource/ibm-plex-sans/600.css";
import "@fontsource/ibm-plex-sans-arabic/400.css";
import "@fontsource/ibm-plex-sans-arabic/600.css";
import "@fontsource-variable/noto-naskh-arabic/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
