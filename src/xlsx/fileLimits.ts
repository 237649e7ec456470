const megabyte = 1024 * 1024;

/** In bytes: far beyond a month with a year of pasted records, and little enough for a browser. */
export const fileLimits = { packed: 20 * megabyte, unpacked: 120 * megabyte } as const;

/** Cells of one sheet, blank ones before the last used one included. */
export const mostCells = 2_000_000;

/** A sheet for each of a thousand people and all the others. */
export const mostSheets = 2000;

/** The last row and column of a worksheet, counted from 1. */
export const mostRows = 1_048_576;
export const mostColumns = 16_384;

export const megabytesOf = (bytes: number): number => Math.ceil(bytes / megabyte);
