/** The lock keeps formulas from being typed over; looks, sorting and filtering stay free, and there is no password. */
export const protectionOptions: Excel.WorksheetProtectionOptions = {
  allowFormatCells: false,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowSort: true,
  allowAutoFilter: true,
  selectionMode: "Normal",
};
