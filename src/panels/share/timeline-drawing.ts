import { drawnWords } from './drawn-words.ts';
import { fontFaces } from './font-faces.ts';
import { frozenSvg } from './frozen-svg.ts';
import { isControl } from './picture-element.ts';
import { svgElement } from './svg-element.ts';
import { wrapAnywhere } from './wrap-anywhere.ts';

/** What stands in the drawing besides the timeline. */
export interface DrawingCaption {
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly credit: string;
  readonly licence: string;
}

const MARGIN_PX = 16;
const TITLE_PX = 20;
const TEXT_PX = 13;
const LINE_PX = 18;
const METADATA = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
};

/** The timeline as a file of its own (SVG 1.1) that needs nothing else to be drawn. */
export async function timelineDrawing(
  timeline: HTMLElement,
  caption: DrawingCaption,
): Promise<string> {
  const { width, height, left, top } = timeline.getBoundingClientRect();
  const style = getComputedStyle(timeline);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const below = [caption.address, caption.credit].flatMap((text) =>
    // Twice as careful as letters usually are wide: another program may have another font.
    wrapAnywhere(text, width - 2 * MARGIN_PX, (part) => part.length * TEXT_PX * 0.62),
  );
  const timelineY = MARGIN_PX + TITLE_PX * 1.4;
  const totalPx = Math.ceil(timelineY + height + below.length * LINE_PX + MARGIN_PX);
  const root = svgElement('svg', {
    width,
    height: totalPx,
    viewBox: `0 0 ${width} ${totalPx}`,
    'font-family': style.fontFamily,
  });
  root.append(
    svgElement('title', {}, caption.title),
    svgElement('desc', {}, caption.description),
    metadata(caption),
  );
  const fonts = await fontFaces(`${timeline.textContent}${caption.title}${caption.credit}`);
  if (fonts !== '') root.append(svgElement('style', {}, fonts));
  root.append(
    svgElement('rect', { width, height: totalPx, fill: token('--surface') }),
    svgElement(
      'text',
      {
        x: MARGIN_PX,
        y: MARGIN_PX + TITLE_PX * 0.8,
        'font-size': TITLE_PX,
        'font-weight': 700,
        fill: token('--ink'),
      },
      caption.title,
    ),
  );
  const body = svgElement('g', { transform: `translate(0,${timelineY})` });
  for (const drawing of timeline.querySelectorAll('svg')) {
    const isPart = drawing.parentElement?.closest('svg') !== null;
    if (isPart || isInControl(drawing, timeline)) continue;
    const copy = frozenSvg(drawing);
    const box = drawing.getBoundingClientRect();
    copy?.setAttribute('x', String(box.left - left));
    copy?.setAttribute('y', String(box.top - top));
    if (copy) body.append(copy);
  }
  body.append(...drawnWords(timeline));
  if (style.outlineStyle === 'dashed') body.append(dashedFrame(width, height, token('--ink')));
  root.append(body);
  below.forEach((text, i) => {
    const y = timelineY + height + (i + 0.9) * LINE_PX;
    const look = { 'font-size': TEXT_PX, fill: token('--ink2') };
    root.append(svgElement('text', { x: MARGIN_PX, y, ...look }, text));
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}

function isInControl(drawing: Element, timeline: Element): boolean {
  for (let at = drawing.parentElement; at && at !== timeline; at = at.parentElement) {
    if (isControl(at)) return true;
  }
  return false;
}

/** As an article tells it: no picture of it can pass for our assessment. */
function dashedFrame(width: number, height: number, ink: string): SVGElement {
  return svgElement('rect', {
    x: 1,
    y: 1,
    width: width - 2,
    height: height - 2,
    fill: 'none',
    stroke: ink,
    'stroke-width': 2,
    'stroke-dasharray': '6 4',
  });
}

/** Dublin Core, as drawing programs keep it. */
function metadata({ title, description, address, credit, licence }: DrawingCaption): SVGElement {
  const holder = svgElement('metadata', {});
  const rdf = document.createElementNS(METADATA.rdf, 'rdf:RDF');
  const about = document.createElementNS(METADATA.rdf, 'rdf:Description');
  about.setAttributeNS(METADATA.rdf, 'rdf:about', '');
  const facts = { title, description, source: address, creator: credit, rights: licence };
  for (const [name, value] of Object.entries(facts)) {
    const fact = document.createElementNS(METADATA.dc, `dc:${name}`);
    fact.textContent = value;
    about.append(fact);
  }
  rdf.append(about);
  holder.append(rdf);
  return holder;
}
