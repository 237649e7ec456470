import type { ItGuide } from "../form/itGuide";

/** The guide for HR and IT. */
export const itGuide: ItGuide = {
  title: "Guide for HR and IT",
  lead: "How the add-in reaches colleagues, what those without it see, and what to do when something goes wrong.",
  parts: {
    need: {
      title: "What is needed",
      says: [
        "Excel 2021 or newer for Windows, Excel 16.52 or newer for Mac, or Excel for the web. Older versions and phones have no pane, but open workbooks of plain formulas.",
        "An https address for all built files; the server sends the headers of headers.txt. There is no back end: any server of static files will do.",
        "With Microsoft 365 operated by 21Vianet, build with --cdn cn; where Microsoft's addresses cannot be reached, with --cdn self.",
      ],
    },
    central: {
      title: "Central deployment",
      says: [
        "Microsoft 365 admin center › Settings › Integrated apps › Upload custom apps: choose manifest.xml and the people or groups. It usually appears within hours, but may take a day or more.",
        "Without an admin center, put manifest.xml into a shared folder and add the share in Excel under File › Options › Trust Center › Trusted Add-in Catalogs (Windows only).",
        "Begin with one or two people and a sample month through all four steps, then the department.",
      ],
    },
    sideload: {
      title: "For yourself alone",
      says: [
        "Web: Home › Add-ins › More Add-ins › Upload My Add-in, then choose manifest.xml.",
        "Mac: put manifest.xml into ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/ and restart Excel.",
        "Windows: the shared folder above.",
      ],
    },
    versions: {
      title: "Versions",
      says: [
        "The version stands in the pane under More › Version, help and diagnostic report. The version of a policy is something else and stands on the rules sheet.",
        'Workbooks keep their own policy and settings, and a newer add-in changes no result in them; what changes anybody\'s score stands in CHANGELOG under "Who is paid differently".',
      ],
    },
    without: {
      title: "What colleagues without the add-in see",
      says: [
        "Workbooks made for any spreadsheet program have plain formulas: scores, grades and pay are calculated as usual; only checks, explanations, approval and interviews are missing.",
        "Workbooks made for Excel with the add-in call KPI functions: they show their last results, and #NAME? once recalculated. Change to plain formulas under Prepare switches at any time, compared cell by cell.",
        "Files that open the pane by themselves show people without the add-in an error; turn that off before sending them.",
      ],
    },
    wps: {
      title: "WPS",
      says: [
        "WPS cannot load this add-in and needs workbooks of plain formulas. Nothing here is tested in WPS automatically: go through the WPS checklist, ten minutes, before many people rely on it.",
        "On phones look, do not edit; do not lift the protection to write into locked cells.",
      ],
    },
    outAndBack: {
      title: "Out and back",
      says: [
        "Export an Excel file, under Prepare, makes a blank workbook, with its people if wanted, of plain formulas unless you say otherwise.",
        "When it comes back, HR opens it in Excel with the add-in: every cell is checked; formulas that were written over, show #NAME? or are out of date are listed and repaired with one click.",
        "On Mac the file opens in a new window of Excel and you save it there; Excel for the web downloads it.",
      ],
    },
    updates: {
      title: "Updates",
      says: [
        "Put the new files at the same address; they work the next time Excel opens. Only when addresses, names or buttons of the manifest change is manifest.xml uploaded again.",
        "An update changes no workbook. Try a month's workbook at a test address first.",
      ],
    },
    privacy: {
      title: "What leaves the workbook",
      says: [
        "Nothing. Names, scores and amounts are in the workbook alone; the add-in has no server, uploads nothing and counts nothing. Its pages may load from its own address and Microsoft's office.js only.",
        "The browser keeps settings such as colours and shortcuts, never people. The diagnostic report is sent only if you copy it, and holds no names, figures, sheets or files.",
      ],
    },
    gone: {
      title: "When the add-in disappears",
      says: [
        "Everything in the workbook is still there. Close all of Excel, open it again, and choose the add-in under Home › Add-ins.",
        "If that does not help, clear the cache: on Windows the content of %LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef, on Mac the wef folder (put manifest.xml back if you sideloaded it), then open Excel.",
        "Formulas that stay #NAME?: open the pane and press Repair the formulas under Prepare; if that does not help, change to plain formulas, with the same results.",
        "If the address does not answer, have IT look at certificate and server; until then workbooks of plain formulas can be filled in as usual.",
      ],
    },
  },
  wps: {
    title: "WPS checklist (ten minutes)",
    lead: "Open a workbook of plain formulas in WPS, fill in two rows as below, and see whether the results agree. The values are worked out by the engine of this product.",
    steps: [
      "In the pane in Excel make a new workbook by the monthly policy of the customer-service department, in Simplified Chinese and for any spreadsheet program; save it and open it in WPS. Or export such a file.",
      "There is no offer to repair it; the scoring table has filter buttons and colours, grey cells are locked, cream cells take input.",
      "Type the department's figures above the scoring table, then staff number, name and the figures below into the first two rows. Columns that are not listed stay blank.",
    ],
    typed: "Type these",
    shown: "These must appear",
    person: (nth) => `Person ${nth}`,
    column: "Column",
    value: "Value",
    after: [
      "Clear 个人接听量 of the second person: the row has no total any more, and its state says that one value is missing. Type it again, and the result is back.",
      "Type 99 into 执行力: WPS must refuse it, or show a message.",
      "Save, close and open it again: the same results, no #NAME?.",
      "Open it in Excel with the add-in: no formulas to repair under Prepare, and no error under Check but what concerns the number of people.",
      "If anything differs, tell whoever looks after the add-in the version of WPS, the cell and the value, and do not fill in workbooks with WPS until then.",
    ],
  },
};
