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
      rule.nodes
        .filter((node) => !(found.incomplete.includes(rule) && isInPicture(node.target)))
        .map((node) => `${rule.id}: ${node.html} ${node.failureSummary ?? ''}`),
    );
  } finally {
    delete root.dataset.theme;
    delete root.dataset.motion;
  }
}

/**
 * axe cannot tell what lies behind words drawn in a picture that has a layer of controls over it.
 * Which colours stand on which is known there, and tests/ui/tokens.test.ts computes their contrast.
 */
function isInPicture(target: axe.NodeResult['target']): boolean {
  return target.some(
    (selector) =>
      typeof selector === 'string' &&
      Boolean(document.querySelector(selector)?.closest('svg[aria-hidden="true"]')),
  );
}
