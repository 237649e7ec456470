/** What no system takes in the name of a file, and blanks. */
const unusable = /[\\/:*?"<>|\u0000-\u001f\s]+/g;
const longest = 60;

/** Names for files, each once: "name.xlsx", "name_2.xlsx". */
export function fileNamer(): (name: string) => string {
  const taken = new Map<string, number>();
  return (name) => {
    const [, stem = "", ending = ""] = /^(.*?)(\.[a-z]+)?$/i.exec(name) ?? [];
    const plain = Array.from(stem.replace(unusable, "_").replace(/^\.+/, "")).slice(0, longest).join("");
    const count = (taken.get(plain.toLowerCase()) ?? 0) + 1;
    taken.set(plain.toLowerCase(), count);
    return `${plain}${count === 1 ? "" : `_${count}`}${ending}`;
  };
}
