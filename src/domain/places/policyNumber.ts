import * as z from "zod";
import { largest, smallest } from "./numberBounds";

/** The numbers a policy is made of: each states here, and nowhere else, what it may be. */
export const anyNumber = z.number().min(-largest).max(largest);
export const notNegative = z.number().min(0).max(largest);
/** What something is divided by, or reached with. */
export const positive = z.number().min(smallest).max(largest);
/** How many, and none is allowed. */
export const howMany = z.number().int().min(0).max(largest);
/** How many it takes. */
export const fromOne = z.number().int().min(1).max(largest);
/** 0.98 for 98%. */
export const share = z.number().min(0).max(1);
/** A share that is reached or not; of 0 it would always be. */
export const threshold = z.number().min(smallest).max(1);
/** 1 is yes, 0 is no. */
export const yesOrNo = z.number().int().min(0).max(1);
