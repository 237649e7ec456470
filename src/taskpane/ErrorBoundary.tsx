import { Component, type ReactNode } from "react";

interface Props {
  /** What stands in place of a screen that cannot be drawn. */
  fallback: (problem: string, again: () => void) => ReactNode;
  children: ReactNode;
}

/** Keeps one broken screen from taking the whole pane with it; React offers this to classes only. */
export class ErrorBoundary extends Component<Props, { problem: string | null }> {
  override state: { problem: string | null } = { problem: null };

  static getDerivedStateFromError = (error: unknown) => ({ problem: String(error) });

  override render() {
    const { problem } = this.state;
    return problem === null
      ? this.props.children
      : this.props.fallback(problem, () => this.setState({ problem: null }));
  }
}
