import type { AddIn } from "./manifest";
import type { PageLanguage, words } from "./words";

type Words = ReturnType<typeof words>;

export interface RibbonActions {
  blank(): void;
  open(file: File): void;
  undo(): void;
  redo(): void;
  showPane(): void;
  run(functionName: string, buttonId: string): void;
  language(language: PageLanguage): void;
  theme(dark: boolean): void;
}

export const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

const group = (name: string, ...buttons: Node[]): HTMLElement =>
  element(
    "div",
    { className: "group" },
    element("div", { className: "buttons" }, ...buttons),
    element("div", { className: "name" }, name),
  );

/** Outlines on a 24 by 24 field. */
const outlines = {
  blank: "M6 3h8l4 4v14H6zM14 3v4h4",
  open: "M3 6h6l2 2h10v11H3zM3 11h18",
  undo: "M8 5 4 9l4 4M4 9h10a5 5 0 0 1 0 10h-3",
  redo: "M16 5l4 4-4 4M20 9H10a5 5 0 0 0 0 10h3",
  dark: "M20 14A8 8 0 1 1 10 4a6.5 6.5 0 0 0 10 10z",
  light: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2",
} as const;

function outline(name: keyof typeof outlines): SVGElement {
  const space = "http://www.w3.org/2000/svg";
  const drawing = document.createElementNS(space, "svg");
  const path = document.createElementNS(space, "path");
  const look = {
    viewBox: "0 0 24 24",
    width: "24",
    height: "24",
    fill: "none",
    stroke: "currentColor",
    "stroke-width": "1.6",
  };
  for (const [attribute, value] of Object.entries(look)) drawing.setAttribute(attribute, value);
  path.setAttribute("d", outlines[name]);
  drawing.append(path);
  return drawing;
}

const glyphButton = (glyph: keyof typeof outlines, label: string, onclick: () => void): HTMLButtonElement =>
  element(
    "button",
    { type: "button", onclick },
    element("span", { className: "glyph", ariaHidden: "true" }, outline(glyph)),
    label,
  );

function filePicker(words: Words, open: (file: File) => void): Node[] {
  const input = element("input", { type: "file", accept: ".xlsx,.xlsm,.xlsb,.xls,.et", hidden: true });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) open(file);
    input.value = "";
  });
  return [
    glyphButton("open", words.open, () => {
      input.click();
    }),
    input,
  ];
}

function languagePicker(words: Words, current: PageLanguage, choose: (language: PageLanguage) => void): Node {
  const names: Record<PageLanguage, string> = { "zh-CN": "简体中文", "zh-TW": "繁體中文", "en-US": "English" };
  const select = element("select", { ariaLabel: words.language });
  for (const [value, name] of Object.entries(names)) select.append(new Option(name, value, false, value === current));
  select.addEventListener("change", () => {
    choose(select.value as PageLanguage);
  });
  return select;
}

function addInButton(button: AddIn["buttons"][number], actions: RibbonActions): Node {
  const run = (): void => {
    if (button.action.kind === "showPane") actions.showPane();
    else actions.run(button.action.functionName, button.id);
  };
  return element(
    "button",
    { type: "button", title: button.tip, onclick: run, id: button.id },
    element("img", { src: button.icon, alt: "" }),
    button.label,
  );
}

/** The ribbon: a few commands of the stand-in, and the group the manifest declares. */
export function drawRibbon(
  into: HTMLElement,
  addIn: AddIn,
  { words, language, dark }: { words: Words; language: PageLanguage; dark: boolean },
  actions: RibbonActions,
): void {
  into.replaceChildren(
    group(
      words.file,
      glyphButton("blank", words.blank, () => {
        actions.blank();
      }),
      ...filePicker(words, (file) => {
        actions.open(file);
      }),
      glyphButton("undo", words.undo, () => {
        actions.undo();
      }),
      glyphButton("redo", words.redo, () => {
        actions.redo();
      }),
    ),
    group(addIn.group, ...addIn.buttons.map((button) => addInButton(button, actions))),
    group(
      words.view,
      languagePicker(words, language, (chosen) => {
        actions.language(chosen);
      }),
      glyphButton(dark ? "light" : "dark", dark ? words.light : words.dark, () => {
        actions.theme(!dark);
      }),
    ),
    element(
      "div",
      { className: "group" },
      element("div", { className: "about" }, element("strong", {}, words.title), words.note),
    ),
  );
}
