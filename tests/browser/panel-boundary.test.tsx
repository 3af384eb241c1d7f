import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { PanelBoundary } from '../../src/ui/PanelBoundary.tsx';

function Panel({ shows }: { readonly shows: string }) {
  if (shows === 'broken') throw new Error('cannot be drawn');
  return <button type="button">Next</button>;
}

const panelOf = (shows: string) => (
  <PanelBoundary sentence="The card could not be drawn." retry="Retry" shows={shows}>
    <Panel shows={shows} />
  </PanelBoundary>
);

test('a button inside a panel keeps the focus when the panel shows another event', async () => {
  const screen = await render(panelOf('one event'));
  screen.getByRole('button', { name: 'Next' }).element().focus();

  await screen.rerender(panelOf('another event'));

  await expect.element(screen.getByRole('button', { name: 'Next' })).toHaveFocus();
});

test('a panel that failed for one event is drawn again for the next', async () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const screen = await render(panelOf('broken'));
  await expect.element(screen.getByText('The card could not be drawn.')).toBeVisible();

  await screen.rerender(panelOf('another event'));

  await expect.element(screen.getByRole('button', { name: 'Next' })).toBeVisible();
  complaints.mockRestore();
});
