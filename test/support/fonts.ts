import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";

/** Fonts in the place of Arial: as narrow as it, or the widest that takes its place where nothing else is installed. */
export const fontSets = ["narrow", "wide"] as const;
export type FontSet = (typeof fontSets)[number];

interface FontPackage {
  name: string;
  folder: string;
  family: string;
}

const chinese: FontPackage = {
  name: "fonts-noto-cjk",
  folder: "/usr/share/fonts/opentype/noto",
  family: "Noto Sans CJK SC",
};
const packages: Readonly<Record<FontSet, FontPackage>> = {
  narrow: { name: "fonts-liberation", folder: "/usr/share/fonts/truetype/liberation", family: "Liberation Sans" },
  wide: { name: "fonts-dejavu-core", folder: "/usr/share/fonts/truetype/dejavu", family: "DejaVu Sans" },
};

/** Debian's packages that are not installed. */
export const missingFonts = (set: FontSet): string[] =>
  [packages[set], chinese].filter(({ folder }) => !existsSync(folder)).map(({ name }) => name);

/** Writes a configuration that knows no other fonts than these; gives its path. */
export async function onlyFonts(set: FontSet, folder: string): Promise<string> {
  const { folder: latin, family } = packages[set];
  const file = path.join(folder, `fonts-${set}.conf`);
  const preferred = [family, chinese.family].map((one) => `<family>${one}</family>`).join("");
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${latin}</dir>
  <dir>${chinese.folder}</dir>
  <cachedir>${path.join(folder, "fontcache")}</cachedir>
  <selectfont><rejectfont><pattern><patelt name="family"><string>DejaVu Math TeX Gyre</string></patelt></pattern></rejectfont></selectfont>
  <match target="pattern"><edit name="family" mode="append_last"><string>${family}</string></edit></match>
  <alias binding="strong"><family>Arial</family><prefer>${preferred}</prefer></alias>
</fontconfig>
`,
  );
  return file;
}
