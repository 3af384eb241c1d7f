import axe from 'axe-core';

export const THEMES = ['light', 'dark', 'projector', 'contrast'] as const;

/**
 * What axe finds wrong in an element, and what it cannot decide, one line each; without fades, so
 * that colours stand still.
 */
export async function accessibilityFaults(
  element: Element,
  theme: (typeof THEMES)[number],
): Promise<readonly string[]> {
  const root = document.documentElement;
  root.dataset.theme = theme;
  root.dataset.motion = 'reduced';
  root.lang = 'en-GB';
  try {
    const found = await axe.run(element, { resultTypes: ['violations', 'incomplete'] });
    return [...found.violations, ...found.incomplete].flatMap((rule) =>
      rule.nodes.map((node) => `${rule.id}: ${node.html} ${node.failureSummary ?? ''}`),
    );
  } finally {
    delete root.dataset.theme;
    delete root.dataset.motion;
  }
}
