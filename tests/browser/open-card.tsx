import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { ViewState } from '../../src/model/view.ts';
import { CardPanel } from '../../src/panels/card/CardPanel.tsx';
import '../../src/ui/theme/base.css';
import '../../src/ui/theme/tokens.css';
import { createSmallStores } from '../fixtures/small-stores.ts';

/** The card in a frame as high as on a school laptop. */
export async function openCard(
  selected: string | null,
  change: Partial<ViewState> = {},
  height = 577,
) {
  await page.viewport(400, height);
  const stores = createSmallStores({ selected, ...change });
  const screen = await render(
    <div style={{ width: 380, height }}>
      <CardPanel stores={stores} />
    </div>,
  );
  // The lower part arrives after the first view.
  const late = change.told ? 'What it leaves out' : 'One question';
  if (selected !== null)
    await expect.element(screen.getByRole('heading', { name: late })).toBeInTheDocument();
  const textOf = (heading: string) =>
    screen.getByRole('region', { name: heading, exact: true }).element().textContent;
  return { stores, screen, textOf };
}
