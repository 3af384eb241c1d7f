import { useSyncExternalStore } from 'react';

/** Size of the root's type against the browser's usual 16 px; follows the Display menu and zoom. */
export function useTypeScale(): number {
  return useSyncExternalStore(watch, read);
}

function read(): number {
  return (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
}

function watch(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-text', 'style'],
  });
  window.addEventListener('resize', changed);
  return () => {
    observer.disconnect();
    window.removeEventListener('resize', changed);
  };
}
