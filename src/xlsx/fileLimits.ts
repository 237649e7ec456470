const megabyte = 1024 * 1024;

/** In bytes: far beyond a month with a year of pasted records, and little enough for a browser. */
export const fileLimits = { packed: 20 * megabyte, unpacked: 120 * megabyte } as const;

/** Cells of one sheet, blank ones before the last used one included. */
export const mostCells = 2_000_000;

export const megabytesOf = (bytes: number): number => Math.ceil(bytes / megabyte);
