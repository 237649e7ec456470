import * as z from "zod";
import { largestNumber, smallestPositive } from "./numberBounds";

/** The numbers a policy is made of: each states here, and nowhere else, what it may be. */
export const anyNumber = z.number().min(-largestNumber).max(largestNumber);
export const notNegative = z.number().min(0).max(largestNumber);
/** What something is divided by, or reached with. */
export const positive = z.number().min(smallestPositive).max(largestNumber);
/** How many, and none is allowed. */
export const howMany = z.number().int().min(0).max(largestNumber);
/** How many it takes. */
export const fromOne = z.number().int().min(1).max(largestNumber);
/** 0.98 for 98%. */
export const share = z.number().min(0).max(1);
/** A share that is reached or not; of 0 it would always be. */
export const threshold = z.number().min(smallestPositive).max(1);
/** 1 is yes, 0 is no. */
export const yesOrNo = z.number().int().min(0).max(1);
