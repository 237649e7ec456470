import type { Language } from "../domain/wording/localText";
import { helpPolicy } from "./contentPolicy";
import { escape } from "./html";

interface Page {
  language: Language;
  title: string;
  /** HTML beside the title. */
  nav: string;
  /** HTML below it. */
  main: string;
}

/** A page of the help: no script, one style sheet. */
export const helpHtml = ({ language, title, nav, main }: Page): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${helpPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="icon" href="assets/icons/app-32.png">
<link rel="stylesheet" href="assets/help.css">
</head>
<body>
<header><img src="assets/icons/app-64.png" width="48" height="48" alt=""><h1>${escape(title)}</h1><nav>${nav}</nav></header>
<main>
${main}
</main>
</body>
</html>
`;
