const isLetter = (grade: string): boolean => /^[A-Za-z0-9]+$/.test(grade);

/** A grade as the head of a phrase: "A 级", "优秀". */
export const graded = (grade: string): string => (isLetter(grade) ? `${grade} 级` : grade);

/** A grade inside a sentence: " A", "“优秀”". */
export const named = (grade: string): string => (isLetter(grade) ? ` ${grade}` : `“${grade}”`);

/** The same with more of the sentence behind it: " A ". */
export const namedBefore = (grade: string): string => (isLetter(grade) ? ` ${grade} ` : named(grade));
