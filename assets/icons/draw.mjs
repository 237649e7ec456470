// Draws the icons of the add-in into this folder: `node assets/icons/draw.mjs`. Shapes live on a grid of 32 by 32.
import { writeFileSync } from "node:fs";
import { deflateSync } from "node:zlib";

const colours = {
  ink: "#2b62ad",
  paper: "#ffffff",
  shade: "#dbe6f5",
  green: "#1f8a55",
  red: "#c8342b",
  amber: "#f0a830",
};

const rect =
  (x, y, width, height, round = 0) =>
  (px, py) => {
    const dx = Math.max(x + round - px, 0, px - (x + width - round));
    const dy = Math.max(y + round - py, 0, py - (y + height - round));
    return round === 0 ? dx <= 0 && dy <= 0 : Math.hypot(dx, dy) <= round;
  };

const disc = (x, y, radius) => (px, py) => Math.hypot(px - x, py - y) <= radius;

const segment = (x1, y1, x2, y2, width) => (px, py) => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const t = Math.min(1, Math.max(0, ((px - x1) * dx + (py - y1) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(px - x1 - t * dx, py - y1 - t * dy) <= width / 2;
};

const any =
  (...shapes) =>
  (px, py) =>
    shapes.some((shape) => shape(px, py));

/** Even-odd rule: a ray to the right crosses the outline an odd number of times. */
const polygon = (points) => (px, py) =>
  points.filter(([x1, y1], index) => {
    const [x2, y2] = points[(index + 1) % points.length];
    return y1 > py !== y2 > py && px < x1 + ((py - y1) * (x2 - x1)) / (y2 - y1);
  }).length %
    2 ===
  1;

const star = (x, y, radius) =>
  polygon(
    Array.from({ length: 10 }, (_, corner) => {
      const reach = corner % 2 === 0 ? radius : radius * 0.4;
      const angle = (corner * Math.PI) / 5 - Math.PI / 2;
      return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
    }),
  );

const tick = (x, y, size, width) =>
  any(
    segment(x - size, y, x - size * 0.3, y + size * 0.7, width),
    segment(x - size * 0.3, y + size * 0.7, x + size, y - size * 0.65, width),
  );

const sheet = [
  ["ink", rect(2, 2, 22, 28, 3)],
  ["paper", rect(4, 4, 18, 24, 1)],
];
const lines = (...rows) => rows.map((y) => ["ink", rect(7, y, 12, 2)]);
const badge = (colour, mark) => [
  ["paper", disc(21, 21, 10)],
  [colour, disc(21, 21, 9)],
  ["paper", mark],
];

const icons = {
  app: [
    ["ink", rect(1, 1, 30, 30, 7)],
    ["paper", rect(8, 18, 4, 6, 1)],
    ["paper", rect(14, 12, 4, 12, 1)],
    ["amber", rect(20, 6, 4, 18, 1)],
  ],
  open: [
    ["ink", rect(1, 4, 30, 24, 3)],
    ["paper", rect(3, 10, 15, 16, 1)],
    ["shade", rect(3, 14, 15, 2)],
    ["shade", rect(3, 20, 15, 2)],
    ["shade", rect(10, 10, 2, 16)],
    ["amber", rect(20, 10, 9, 16, 1)],
    ["paper", rect(22, 13, 5, 2)],
    ["paper", rect(22, 17, 5, 2)],
    ["paper", rect(22, 21, 5, 2)],
  ],
  new: [
    ...sheet,
    ["shade", rect(4, 4, 18, 6)],
    ["shade", rect(4, 14, 18, 2)],
    ["shade", rect(4, 20, 18, 2)],
    ["shade", rect(10, 4, 2, 24)],
    ...badge("green", any(rect(20, 16, 2, 10), rect(16, 20, 10, 2))),
  ],
  check: [...sheet, ...lines(8, 14, 20), ...badge("green", tick(21, 21, 5, 2.4))],
  approval: [...sheet, ...lines(8, 14), ...badge("red", star(21, 21.4, 6.6))],
  interviews: [
    [
      "ink",
      any(
        rect(1, 3, 20, 15, 4),
        polygon([
          [5, 17],
          [11, 17],
          [5, 23],
        ]),
      ),
    ],
    [
      "paper",
      any(
        rect(10, 11, 21, 16, 5),
        polygon([
          [20, 25],
          [29, 25],
          [29, 32],
        ]),
      ),
    ],
    [
      "amber",
      any(
        rect(11, 12, 19, 14, 4),
        polygon([
          [21, 25],
          [27, 25],
          [27, 30.5],
        ]),
      ),
    ],
    ["paper", any(disc(16, 19, 1.6), disc(20.5, 19, 1.6), disc(25, 19, 1.6))],
    ["paper", any(rect(5, 7, 12, 2), rect(5, 11, 4, 2))],
  ],
};

const channels = (colour) => [1, 3, 5].map((at) => parseInt(colours[colour].slice(at, at + 2), 16));

/** Colour of one pixel: the average of 8 by 8 points, so that edges come out smooth. */
function pixel(layers, column, row, size) {
  const points = 8;
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < points * points; i += 1) {
    const x = ((column + ((i % points) + 0.5) / points) * 32) / size;
    const y = ((row + (Math.floor(i / points) + 0.5) / points) * 32) / size;
    const top = layers.findLast(([, inside]) => inside(x, y));
    if (top) [...channels(top[0]), 1].forEach((value, channel) => (sum[channel] += value));
  }
  const covered = sum[3];
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.slice(0, 3).map((value) => Math.round(value / covered)), Math.round((covered / points ** 2) * 255)];
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

const crc = (bytes) =>
  (bytes.reduce((value, byte) => crcTable[(value ^ byte) & 255] ^ (value >>> 8), 0xffffffff) ^ -1) >>> 0;

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, check]);
}

function png(layers, size) {
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (__, column) => pixel(layers, column, row, size)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const sizes = (name) => [16, 20, 24, 32, 40, 48, 64, 80, ...(name === "app" ? [128] : [])];

for (const [name, layers] of Object.entries(icons)) {
  for (const size of sizes(name)) writeFileSync(new URL(`${name}-${size}.png`, import.meta.url), png(layers, size));
}
