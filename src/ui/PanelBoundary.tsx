import { Component, type ReactNode } from 'react';
import styles from './PanelBoundary.module.css';

interface PanelBoundaryProps {
  /** "The map could not be drawn. …" */
  readonly sentence: string;
  readonly retry: string;
  /** what the panel shows; a failed panel tries again when it changes, a sound one is left alone */
  readonly shows?: unknown;
  /** before the panel is drawn again */
  readonly onRetry?: () => void;
  readonly children: ReactNode;
}

interface PanelBoundaryState {
  readonly failed: boolean;
  readonly shows: unknown;
}

/** Keeps a panel's failure in its own place: a sentence and Retry stand there instead. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = { failed: false, shows: this.props.shows };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  static getDerivedStateFromProps(props: PanelBoundaryProps, state: PanelBoundaryState) {
    return props.shows === state.shows ? null : { failed: false, shows: props.shows };
  }

  retry() {
    this.props.onRetry?.();
    this.setState({ failed: false });
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className={styles.failed} role="alert">
        <p>{this.props.sentence}</p>
        <button type="button" onClick={() => this.retry()}>
          {this.props.retry}
        </button>
      </div>
    );
  }
}
