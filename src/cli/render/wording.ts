export { dateNote, dateText, placeText, spoken } from "../../text/wording.ts";
