/** A difference with its sign: +50, −50, 0. */
export function signedText(value: number, write: (value: number) => string): string {
  const size = write(Math.abs(value));
  return value > 0 ? `+${size}` : value < 0 ? `−${size}` : size;
}
