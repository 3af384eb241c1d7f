/** Name space of drawings. */
export const SVG = 'http://www.w3.org/2000/svg';

/** A new element of a drawing with its attributes. */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text = '',
): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.textContent = text;
  if (!(element instanceof SVGElement)) throw new Error(`<${name}> belongs to no drawing.`);
  return element;
}
