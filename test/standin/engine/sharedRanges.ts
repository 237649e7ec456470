import { type IRTreeItem, RTree } from "@univerjs/core";

type Id = IRTreeItem["id"];
type Search = Omit<IRTreeItem, "id">;

interface Box {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
}

/** One range of a sheet with every formula that reads it. */
interface Shared extends Box {
  ids: Set<Id>;
}

interface Tree {
  insert: (range: Shared) => void;
  remove: (range: Shared) => void;
  search: (box: Box) => Shared[];
}

interface Index {
  _enableOneCellCache: boolean;
  _insertOneCellCache: (...entry: [unit: string, sheet: string, row: number, column: number, id: Id]) => void;
  _searchByOneCellCache: (search: Search) => Id[];
  _removeRTreeItem: (this: Index, item: IRTreeItem) => void;
  _tree: Map<string, Map<string, Tree>>;
  getTree: (unit: string, sheet: string) => Tree;
  insert: (this: Index, item: IRTreeItem) => void;
  bulkSearch: (this: Index, searches: Iterable<Search>, except?: Set<Id>) => Set<Id>;
}

const known = new WeakMap<Tree, Map<string, Shared>>();

const orElse = (bound: number, other: number): number => (Number.isNaN(bound) ? other : bound);

const boxOf = ({ range }: Search): Box => ({
  minX: orElse(range.startColumn, 0),
  minY: orElse(range.startRow, 0),
  maxX: orElse(range.endColumn, Infinity),
  maxY: orElse(range.endRow, Infinity),
});

const keyOf = ({ minX, minY, maxX, maxY }: Box): string => `${minX},${minY},${maxX},${maxY}`;

const prototype = RTree.prototype as unknown as Index;

/**
 * Univer enters what each formula reads again before every calculation and searches all these copies, so that every edit
 * takes longer than the one before. Here each range is entered once, with the set of those who read it.
 */
prototype.insert = function (item) {
  const { unitId, sheetId, range, id } = item;
  if (unitId === "") return;
  if (this._enableOneCellCache && range.startRow === range.endRow && range.startColumn === range.endColumn) {
    this._insertOneCellCache(unitId, sheetId, range.startRow, range.startColumn, id);
    return;
  }
  const tree = this.getTree(unitId, sheetId);
  let ranges = known.get(tree);
  if (!ranges) known.set(tree, (ranges = new Map<string, Shared>()));
  const box = boxOf(item);
  const shared = ranges.get(keyOf(box));
  if (shared) {
    shared.ids.add(id);
    return;
  }
  const added = { ...box, ids: new Set([id]) };
  ranges.set(keyOf(box), added);
  tree.insert(added);
};

prototype.bulkSearch = function (searches, except) {
  const found = new Set<Id>();
  const add = (id: Id): void => {
    if (except?.has(id) !== true) found.add(id);
  };
  for (const search of searches) {
    if (this._enableOneCellCache) this._searchByOneCellCache(search).forEach(add);
    const tree = this._tree.get(search.unitId)?.get(search.sheetId);
    for (const { ids } of tree?.search(boxOf(search)) ?? []) ids.forEach(add);
  }
  return found;
};

prototype._removeRTreeItem = function (item) {
  const tree = this.getTree(item.unitId, item.sheetId);
  for (const shared of tree.search(boxOf(item))) {
    shared.ids.delete(item.id);
    if (shared.ids.size > 0) continue;
    tree.remove(shared);
    known.get(tree)?.delete(keyOf(shared));
  }
};
