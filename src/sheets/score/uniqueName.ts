const legal = (name: string): string => name.replace(/['#[\]@\r\n]/g, " ").trim();

/** Gives a name that is already taken a number, ignoring case as Excel does. */
export function uniqueName(name: string, taken: Set<string>): string {
  let candidate = legal(name);
  for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) candidate = `${legal(name)}${count}`;
  taken.add(candidate.toLowerCase());
  return candidate;
}
