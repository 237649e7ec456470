const megabyte = 1024 * 1024;

/** In bytes: far beyond a month with a year of pasted records, and little enough for a browser. */
export const fileLimits = { packed: 20 * megabyte, unpacked: 120 * megabyte } as const;

/** What a sheet that is read may hold: its rows, and in each of them the cells up to its last one, blank ones included. */
export const mostCells = 500_000;

/** Rows of a table of people or incidents, its header included. */
export const mostTableRows = 10_000;

/** A sheet for each of a thousand people and all the others. */
export const mostSheets = 2000;

/** The last row and column of a worksheet, counted from 1. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;

/** Letters of a cell, as in Excel; and twice what Excel takes of a formula, because in a file some functions have longer names. */
export const longestText = 32_767;
export const longestFormula = 16_384;

/** Deeper than any part of a workbook goes. */
export const deepestXml = 100;
export const mostAttributes = 1000;

/** Letters of a text or an attribute as it is written: a cell's, each of them escaped. */
export const longestPiece = 8 * longestText;

export const megabytesOf = (bytes: number): number => Math.ceil(bytes / megabyte);
