/** The messages of office.js, as far as the stand-in reads them. */
export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}

export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number };
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
  /** Nobody keeps what this path leads to. */
  D?: boolean;
}

export interface Batch {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface Request {
  id: number;
  type: number;
  flags?: number;
  message: { url: string; body: Batch | string };
}

export interface WireError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex?: number;
}

export interface BatchAnswer {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: WireError;
}

/** What a host pushes of its own accord: events and calls of custom functions. */
export interface PushEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
}

export const INSTANTIATE = 1;
export const QUERY = 2;
export const METHOD = 3;
export const SET_PROPERTY = 4;
export const TRACE = 5;

export const ROOT = 1;
export const NEW_OBJECT = 2;
export const CALL = 3;
export const PROPERTY = 4;
export const INDEXER = 5;
export const REFERENCE = 6;
export const NULL_OBJECT = 7;
