/** Steps of a procedure as data: from each state, where each event leads. */
export interface Process<State extends string> {
  start: State;
  /** A state without a step is the end. */
  steps: Readonly<Record<State, Readonly<Record<string, State>>>>;
}

/** How far a case has come, and the first event that its state does not know. */
interface Course<State extends string> {
  state: State;
  /** Every state it has been in, the first one and that of now included. */
  path: readonly State[];
  isEnded: boolean;
  /** What cannot happen in this state; what came after it was not looked at. */
  refused: string | null;
}

/** Takes a case through its events, up to the first that is not possible. */
export function courseOf<State extends string>(process: Process<State>, events: readonly string[]): Course<State> {
  const path: [State, ...State[]] = [process.start];
  let state = process.start;
  for (const event of events) {
    const steps = process.steps[state];
    const next = Object.hasOwn(steps, event) ? steps[event] : undefined;
    if (next === undefined) return { state, path, isEnded: isEnd(process, state), refused: event };
    state = next;
    path.push(state);
  }
  return { state, path, isEnded: isEnd(process, state), refused: null };
}

const isEnd = <State extends string>({ steps }: Process<State>, state: State): boolean =>
  Object.keys(steps[state]).length === 0;
