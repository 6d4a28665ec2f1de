// What fails inside stays inside: the rest of the window goes on, the text first of all.
import { Component, type ComponentChildren } from 'preact';
import { noteError } from '../../platform/errors.ts';

interface BoundaryProps {
  /** What stands in the place of what failed. */
  failed: (retry: () => void) => ComponentChildren;
  children: ComponentChildren;
}

export class Boundary extends Component<BoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static override getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown) {
    noteError(error);
  }

  override render() {
    return this.state.hasFailed
      ? this.props.failed(() => this.setState({ hasFailed: false }))
      : this.props.children;
  }
}
