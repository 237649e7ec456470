/** Longest texts Excel takes beside a cell. */
export const titleLimit = 32;
export const promptLimit = 255;

export const shortened = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
