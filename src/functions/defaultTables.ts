/** The tables of source 000 for arguments left out; a test holds them against the scheme. */
export const defaultTiers = [
  { from: 0, label: "C", points: 10 },
  { from: 0.8, label: "B", points: 15 },
  { from: 0.9, label: "A", points: 20 },
];

export const defaultBands = [
  { from: 0, label: "E", amount: 250 },
  { from: 75, label: "D", amount: 300 },
  { from: 80, label: "C", amount: 350 },
  { from: 85, label: "B", amount: 400 },
  { from: 90, label: "A", amount: 500 },
];
