const STYLE = `
  body { font: 13px/1.5 "Segoe UI", "Microsoft YaHei", sans-serif; margin: 12px; }
  h2 { font-size: 15px; margin: 16px 0 4px; } button, select { margin: 2px 4px 2px 0; }
  li { margin: 2px 0; overflow-wrap: anywhere; } li.failed { color: #b10e1c; } li.skipped { color: #6b6b6b; }
  pre { white-space: pre-wrap; background: #f3f3f3; padding: 8px; user-select: all; } textarea { width: 100%; }`;

/** A constructed sheet, because the page's content policy allows no style element with text. */
export const dress = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets = [sheet];
};

export const element = (tag: string, text = "", className = ""): HTMLElement => {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
};

export const button = (text: string, press: () => void): HTMLButtonElement => {
  const made = document.createElement("button");
  made.textContent = text;
  made.addEventListener("click", press);
  return made;
};

export type Mark = "passed" | "failed" | "skipped";

const signs: Record<Mark, string> = { passed: "✓", failed: "✗", skipped: "–" };

export const line = (mark: Mark, text: string): HTMLElement => element("li", `${signs[mark]} ${text}`, mark);
