/** Id of the policy a new month begins with, known without loading the policy itself. */
export const usualSchemeId = "000";
