/** Where a policy names an input. */
export interface Reference {
  path: string;
  id: string;
}

/** Names of one list that must differ; `field` is what holds the name in each entry. */
export interface NameList {
  path: string;
  field: string;
  names: readonly string[];
}
