/** Labels are compared as Excel compares text: without regard to case, and blanks around do not count. */
export const isSameLabel = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
