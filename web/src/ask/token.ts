const PLACE = "dragoman.token";

/** The token of whoever reads a register that is not on this machine; kept in this browser alone. */
export const token = {
  get: (): string | null => localStorage.getItem(PLACE),
  set: (value: string): void => localStorage.setItem(PLACE, value),
};
