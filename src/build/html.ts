const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand in a page. */
export const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
