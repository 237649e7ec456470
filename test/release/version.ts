const numbersOf = (version: string): readonly number[] => {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`A version is three numbers such as 0.2.0, not "${version}".`);
  return version.split(".").map(Number);
};

/** Whether one version comes after another; refuses what is not three numbers. */
export function isLater(version: string, than: string): boolean {
  const [one, other] = [numbersOf(version), numbersOf(than)];
  const differing = one.findIndex((number, index) => number !== other[index]);
  return differing >= 0 && (one[differing] ?? 0) > (other[differing] ?? 0);
}

const jsonOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

interface Versioned {
  version: string;
}

export const versionOf = (packageJson: string): string => (JSON.parse(packageJson) as Versioned).version;

export const packageWith = (packageJson: string, version: string): string =>
  jsonOf({ ...(JSON.parse(packageJson) as Versioned), version });

/** The lock file names the version twice: for itself and for the package at its root. */
export function lockWith(lock: string, version: string): string {
  const read = JSON.parse(lock) as Versioned & { packages: Record<string, object> };
  return jsonOf({ ...read, version, packages: { ...read.packages, "": { ...read.packages[""], version } } });
}

/** Excel offers a changed manifest only when its version, four numbers there, is higher. */
export function manifestWith(manifest: string, version: string): string {
  const element = /<Version>[^<]*<\/Version>/;
  if (!element.test(manifest)) throw new Error("manifest.xml has no <Version>.");
  return manifest.replace(element, `<Version>${version}.0</Version>`);
}
