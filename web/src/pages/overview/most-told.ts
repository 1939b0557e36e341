/** So many states, pairs and places are asked for; of more pairs, an empty cell says nothing. */
export const MOST_TOLD = 400;
