/** How far a font reaches above and below its baseline, px. */
export interface FontBox {
  readonly ascent: number;
  readonly descent: number;
}

export function fontBox({ fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): FontBox {
  const context = document.createElement('canvas').getContext('2d');
  const sizePx = parseFloat(fontSize);
  if (!context) return { ascent: sizePx, descent: sizePx * 0.4 };
  context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('x');
  return { ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent };
}
