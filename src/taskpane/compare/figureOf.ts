/** A figure as it was typed; null where it is none. */
export const figureOf = (text: string): number | null => {
  const plain = text.trim();
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
};

export const isWrongFigure = (text: string): boolean => text.trim() !== "" && figureOf(text) === null;
