/** So long may Excel say nothing before one may go on without it, in milliseconds; it is silent as long as somebody types in a cell. */
export const patience = 15_000;

/** What comes instead of the work that was waited for. */
export const left = Symbol("left");

interface Waiting {
  /** Counts from now on. */
  begin: () => void;
  end: () => void;
  isLeft: () => boolean;
  orLeft: <T>(work: Promise<T>) => Promise<T | typeof left>;
}

/** Waits for work, and offers a way out once nothing has been heard of it for a while. */
export function waiting(offer: (leave: () => void) => void): Waiting {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLeft = false;
  let leave = (): void => undefined;
  const whenLeft = new Promise<typeof left>((resolve) => {
    leave = () => {
      isLeft = true;
      resolve(left);
    };
  });
  const end = (): void => clearTimeout(timer);
  return {
    begin() {
      end();
      timer = setTimeout(() => offer(leave), patience);
    },
    end,
    isLeft: () => isLeft,
    orLeft: (work) => Promise.race([work, whenLeft]),
  };
}
