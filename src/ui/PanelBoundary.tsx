import { Component, type ReactNode } from 'react';
import styles from './PanelBoundary.module.css';

interface PanelBoundaryProps {
  /** "The map could not be drawn. …" */
  readonly sentence: string;
  readonly retry: string;
  readonly children: ReactNode;
}

/** Keeps a panel's failure in its own place: a sentence and Retry stand there instead. */
export class PanelBoundary extends Component<PanelBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className={styles.failed} role="alert">
        <p>{this.props.sentence}</p>
        <button type="button" onClick={() => this.setState({ failed: false })}>
          {this.props.retry}
        </button>
      </div>
    );
  }
}
