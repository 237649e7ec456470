/** A footer that says just this: an ampersand begins a code there, and a digit behind one would be a size. */
export const plainFooter = (text: string): string => text.replaceAll("&", "&&");
