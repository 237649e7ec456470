import type { Case } from "../trial";

const badNames: [what: string, name: string][] = [
  ["32 characters", "x".repeat(32)],
  ["a slash", "a/b"],
  ["a colon", "a:b"],
  ["a question mark", "a?b"],
  ["a square bracket", "a[b"],
  ["an apostrophe at its end", "ab'"],
];

const badName = ([what, name]: (typeof badNames)[number]): Case => ({
  title: `a sheet name with ${what} is refused with InvalidArgument`,
  async run({ context, sheet, refused }) {
    await refused("InvalidArgument", async () => {
      sheet.name = name;
      await context.sync();
    });
  },
});

export const sheets: Case[] = [
  {
    title: "a sheet that is missing is an error, or a null object",
    async run({ context, same, refused }) {
      const none = context.workbook.worksheets.getItemOrNullObject("no such sheet");
      none.load("name");
      await context.sync();
      same(none.isNullObject, true);
      await refused("ItemNotFound", async () => {
        context.workbook.worksheets.getItem("no such sheet").load("name");
        await context.sync();
      });
    },
  },
  ...badNames.map(badName),
  {
    title: "a name that another sheet has, in whatever letter case, is refused with ItemAlreadyExists",
    async run({ context, sheet, refused }) {
      sheet.load("name");
      await context.sync();
      await refused("ItemAlreadyExists", async () => {
        context.workbook.worksheets.add(sheet.name.toUpperCase());
        await context.sync();
      });
    },
  },
  {
    title: "a sheet keeps its id when it is renamed and moved",
    async run({ context, sheet, same, freshName }) {
      sheet.load("id");
      await context.sync();
      const { id } = sheet;
      const name = freshName();
      sheet.name = name;
      sheet.position = 0;
      const again = context.workbook.worksheets.getItem(id);
      again.load(["name", "position"]);
      await context.sync();
      same([again.name, again.position], [name, 0]);
    },
  },
  {
    title: "formulas follow the new name of a sheet they refer to",
    async run({ context, sheet, same, freshName }) {
      sheet.load("name");
      await context.sync();
      const cell = sheet.getRange("B1");
      cell.formulas = [[`=${sheet.name}!A1`]];
      await context.sync();
      const name = freshName();
      sheet.name = name;
      cell.load("formulas");
      await context.sync();
      same(cell.formulas, [[`=${name}!A1`]]);
    },
  },
  {
    title: "a new sheet is visible, stands last and is not activated",
    async run({ context, sheet, same }) {
      const { worksheets } = context.workbook;
      worksheets.load("items/id");
      sheet.load(["id", "visibility"]);
      const active = worksheets.getActiveWorksheet();
      active.load("id");
      await context.sync();
      same([worksheets.items.at(-1)?.id, sheet.visibility, active.id === sheet.id], [sheet.id, "Visible", false]);
    },
  },
  {
    title: "a very hidden sheet is found by name and cannot be deleted",
    async run({ context, sheet, same, refused }) {
      sheet.visibility = Excel.SheetVisibility.veryHidden;
      sheet.load(["name", "visibility"]);
      await context.sync();
      same(sheet.visibility, "VeryHidden");
      const found = context.workbook.worksheets.getItem(sheet.name);
      found.load("id");
      await context.sync();
      await refused("InvalidOperation", async () => {
        sheet.delete();
        await context.sync();
      });
    },
  },
  {
    title: "a copy has the cells and a name of its own",
    async run({ context, sheet, same }) {
      sheet.getRange("A1:B1").formulas = [[4, "=A1*2"]];
      const copy = sheet.copy("After", sheet);
      copy.load(["id", "name"]);
      sheet.load(["id", "name"]);
      const cells = copy.getRange("A1:B1");
      cells.load("values");
      await context.sync();
      copy.delete();
      await context.sync();
      same([copy.id !== sheet.id, copy.name, cells.values], [true, `${sheet.name} (2)`, [[4, 8]]]);
    },
  },
  {
    title: "tab colour, gridlines and headings are kept",
    async run({ context, sheet, same }) {
      sheet.tabColor = "#FF8800";
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.load(["tabColor", "showGridlines", "showHeadings"]);
      await context.sync();
      same([sheet.tabColor, sheet.showGridlines, sheet.showHeadings], ["#FF8800", false, false]);
    },
  },
  {
    title: "frozen rows are told as a location, none as a null object",
    async run({ context, sheet, same }) {
      const none = sheet.freezePanes.getLocationOrNullObject();
      none.load("address");
      await context.sync();
      sheet.freezePanes.freezeAt("A1:B2");
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      await context.sync();
      same([none.isNullObject, frozen.address.split("!")[1]], [true, "A1:B2"]);
    },
  },
  {
    title: "print set-up is kept",
    async run({ context, sheet, same }) {
      const page = sheet.pageLayout;
      page.orientation = Excel.PageOrientation.landscape;
      page.paperSize = Excel.PaperType.a4;
      page.zoom = { horizontalFitToPages: 1 };
      page.centerHorizontally = true;
      page.setPrintTitleRows("$1:$2");
      page.setPrintArea("A1:F20");
      page.load(["orientation", "paperSize", "zoom", "centerHorizontally"]);
      const area = page.getPrintAreaOrNullObject();
      area.load("address");
      await context.sync();
      same(
        [page.orientation, page.paperSize, page.zoom.horizontalFitToPages, page.centerHorizontally],
        ["Landscape", "A4", 1, true],
      );
      same(area.address.split("!")[1], "A1:F20");
    },
  },
  {
    title: "a scale takes the place of fitting to pages, and breaks stand where a page is to begin",
    async run({ context, sheet, same }) {
      const page = sheet.pageLayout;
      page.zoom = { scale: 80 };
      page.printOrder = Excel.PrintOrder.overThenDown;
      page.setPrintTitleColumns("$A:$C");
      sheet.verticalPageBreaks.add("H1");
      sheet.verticalPageBreaks.add("P1");
      sheet.horizontalPageBreaks.add("A30");
      page.load(["zoom", "printOrder"]);
      const titles = page.getPrintTitleColumnsOrNullObject();
      titles.load("address");
      sheet.verticalPageBreaks.load("items");
      sheet.horizontalPageBreaks.load("items");
      await context.sync();
      same([page.zoom.scale, page.printOrder, titles.address.split("!")[1]], [80, "OverThenDown", "A:C"]);
      same([sheet.verticalPageBreaks.items.length, sheet.horizontalPageBreaks.items.length], [2, 1]);
    },
  },
  {
    title: "no page can begin left of column A",
    async run({ context, sheet, refused }) {
      await refused(["InvalidArgument", "GeneralException"], () => {
        sheet.verticalPageBreaks.add("A1");
        return context.sync();
      });
    },
  },
];
