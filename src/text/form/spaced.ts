/** A figure before a Chinese word: a space after a digit or a percent sign, none after a unit. */
export const spaced = (figure: string): string => (/[0-9%]$/.test(figure) ? `${figure} ` : figure);
