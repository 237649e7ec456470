/** What heads a column whose name has nothing but signs that references trip over; Excel would call it 列1 by itself. */
const nameless = "—";

const legal = (name: string): string => name.replace(/['#[\]@\r\n]/g, " ").trim() || nameless;

/** The name, or else the other one; gives a name that is already taken a number, ignoring case as Excel does. */
export function uniqueName(name: string, taken: Set<string>, otherwise = name): string {
  const wanted = taken.has(legal(name).toLowerCase()) ? legal(otherwise) : legal(name);
  let candidate = wanted;
  for (let count = 2; taken.has(candidate.toLowerCase()); count += 1) candidate = `${wanted}${count}`;
  taken.add(candidate.toLowerCase());
  return candidate;
}
