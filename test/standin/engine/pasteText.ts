import { PREDEFINED_HOOK_NAME_PASTE, SheetClipboardService } from "@univerjs/sheets-ui";

interface Clipboard {
  legacyPaste: (this: Clipboard, html?: string, text?: string, files?: File[]) => Promise<boolean>;
  _pasteHTML: (html: string, type: string) => Promise<boolean>;
}

const prototype = SheetClipboardService.prototype as unknown as Clipboard;
const paste = prototype.legacyPaste;

/** Text of several cells takes the look of where it is pasted, as in Excel; Univer makes a bare table of it, look included. */
prototype.legacyPaste = function (html, text, files) {
  if (html || files) return paste.call(this, html, text, files);
  const valuesOnly = Object.create(this, {
    _pasteHTML: { value: (table: string) => this._pasteHTML(table, PREDEFINED_HOOK_NAME_PASTE.SPECIAL_PASTE_VALUE) },
  }) as Clipboard;
  return paste.call(valuesOnly, html, text, files);
};
