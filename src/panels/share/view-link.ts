import type { Story } from '../../model/story.ts';
import type { ViewState } from '../../model/view.ts';
import { ADDRESS_VERSION, encodeView } from '../../store/url-codec.ts';
import { addressWith } from './page-address.ts';

/**
 * The address of exactly this view as a page of its own. The start, too, names its version, so that a
 * later one knows which start was meant.
 */
export function viewLink(view: ViewState, story: Story): string {
  return addressWith(encodeView({ ...view, embed: false }, story) || `v=${ADDRESS_VERSION}`);
}

/** The same view to stand inside another page. */
export function frameLink(view: ViewState, story: Story): string {
  return addressWith(encodeView({ ...view, embed: true }, story));
}
