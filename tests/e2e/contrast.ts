import type { Page } from 'playwright';

/** Least contrast of a text with its ground: WCAG 2.2, 1.4.3; the large have 3, which we do not use. */
const LEAST_CONTRAST = 4.5;

/**
 * Judges the texts that axe leaves to people: those drawn over pictures, overlapped boxes, or of
 * one letter. The ground of a text is its halo where it has one, else the first opaque background
 * around it. Says, one line each, which have too little contrast or no ground that is known.
 * @param selectors one for each text
 */
export function lowContrasts(page: Page, selectors: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(
    ([least, all]) => {
      const canvas = document
        .createElement('canvas')
        .getContext('2d', { willReadFrequently: true });
      if (!canvas) throw new Error('This browser has no canvas.');

      function parse(colour: string) {
        canvas?.clearRect(0, 0, 1, 1);
        if (canvas) canvas.fillStyle = colour;
        canvas?.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0, alpha = 0] =
          canvas?.getImageData(0, 0, 1, 1).data ?? [];
        const [r, g, b] = [red, green, blue].map((value) => {
          const share = value / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        const light = 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
        return { light, isOpaque: alpha === 255 };
      }
      function groundOf(element: Element): string | null {
        const { stroke, paintOrder, textShadow } = getComputedStyle(element);
        const isHaloed = stroke !== 'none' && paintOrder.startsWith('stroke');
        if (isHaloed) return stroke;
        const shadow = /(rgb|color)a?\([^)]*\)/.exec(textShadow)?.[0];
        if (shadow) return shadow;
        for (let around: Element | null = element; around; around = around.parentElement) {
          const { backgroundColor } = getComputedStyle(around);
          if (parse(backgroundColor).isOpaque) return backgroundColor;
        }
        return null;
      }

      return all.flatMap((selector) => {
        const element = document.querySelector(selector);
        if (!element) return [`${selector} is gone`];
        const look = getComputedStyle(element);
        const text = parse(element instanceof SVGElement ? look.fill : look.color);
        const ground = groundOf(element);
        const under = ground === null ? null : parse(ground);
        if (!text.isOpaque || !under?.isOpaque)
          return [`“${element.textContent}” has no ground that is known`];
        const [dark = 0, light = 0] = [text.light, under.light].toSorted((a, b) => a - b);
        const contrast = (light + 0.05) / (dark + 0.05);
        return contrast < least
          ? [`“${element.textContent}” has a contrast of ${contrast.toFixed(2)}`]
          : [];
      });
    },
    [LEAST_CONTRAST, selectors] as const,
  );
}
