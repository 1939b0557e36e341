interface CrowdState {
  readonly code: string;
  /** Of its capital, in degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

/** The states of the crowd, so that maps and names of large registers look like those of real ones; nobody met anybody there. */
const PLACES = `
MA 34.0 -6.8, TR 39.9 32.9, FR 48.9 2.3, ES 40.4 -3.7, US 38.9 -77.0, EG 30.0 31.2, SA 24.7 46.7, IT 41.9 12.5, DE 52.5 13.4, GB 51.5 -0.1,
MR 18.1 -15.9, AE 24.5 54.4, QA 25.3 51.5, SN 14.7 -17.4, TN 36.8 10.2, DZ 36.8 3.1, JO 31.9 35.9, CN 39.9 116.4, RU 55.8 37.6, BE 50.8 4.4,
PT 38.7 -9.1, NL 52.4 4.9, ML 12.6 -8.0, NE 13.5 2.1, CI 6.8 -5.3, NG 9.1 7.4, IQ 33.3 44.4, IR 35.7 51.4, PK 33.7 73.1, IN 28.6 77.2,
KW 29.4 48.0, OM 23.6 58.4, BH 26.2 50.6, LB 33.9 35.5, LY 32.9 13.2, SD 15.6 32.5, ET 9.0 38.7, KE -1.3 36.8, ZA -25.7 28.2, GH 5.6 -0.2,
CM 3.9 11.5, TD 12.1 15.0, BF 12.4 -1.5, GN 9.5 -13.7, GA 0.4 9.5, AZ 40.4 49.9, GE 41.7 44.8, UZ 41.3 69.2, KZ 51.2 71.4, JP 35.7 139.7,
KR 37.6 127.0, ID -6.2 106.8, MY 3.1 101.7, BR -15.8 -47.9, MX 19.4 -99.1, CO 4.7 -74.1, AR -34.6 -58.4, CA 45.4 -75.7, PL 52.2 21.0, RO 44.4 26.1`;

export const CROWD_STATES: readonly CrowdState[] = PLACES.split(",").map((written) => {
  const [code = "", latitude, longitude] = written.trim().split(" ");
  return { code, latitude: Number(latitude), longitude: Number(longitude) };
});
