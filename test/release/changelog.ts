const unreleased = "## [Unreleased]\n";

/** Users look for this first, even to read that it is nobody. */
const whoIsPaid = "### Who is paid differently";

/** The changelog with everything unreleased under a version and its day, and room for what comes next. */
export function changelogWith(changelog: string, version: string, day: string): string {
  if (changelog.includes(`## [${version}]`)) throw new Error(`CHANGELOG.md has a version ${version} already.`);
  const [before, after] = changelog.split(unreleased);
  if (before === undefined || after === undefined) throw new Error('CHANGELOG.md has no "## [Unreleased]".');
  const [notes = ""] = after.split(/^## \[/m);
  if (notes.trim() === "") throw new Error("CHANGELOG.md says nothing under Unreleased.");
  if (!notes.includes(whoIsPaid)) throw new Error(`CHANGELOG.md lacks "${whoIsPaid}" under Unreleased.`);
  return `${before}${unreleased}\n## [${version}] - ${day}\n${after}`;
}
