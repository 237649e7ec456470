const fullWidthForms = /[\uFF01-\uFF5E]/g;
const otherForms: Readonly<Record<string, string>> = {
  "。": ".",
  "．": ".",
  "、": ",",
  "—": "-",
  "－": "-",
  "\u3000": " ",
};

/** "９８．５％" as "98.5%"; the ideographic full stop and comma count as their ASCII twins. */
export function halfWidth(text: string): string {
  return text
    .replace(fullWidthForms, (form) => String.fromCharCode(form.charCodeAt(0) - 0xfee0))
    .replace(/[。、—\u3000]/g, (form) => otherForms[form] ?? form);
}
