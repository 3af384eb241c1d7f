/** Version of the page's address that these links are written in. */
const VERSION = '1';

/** The address at which the page opens with this event chosen. */
export function eventLink(address: string, id: string): string {
  return pageLink(address, 'event', id);
}

/** The address at which the page shows the events of one place. */
export function placeLink(address: string, id: string): string {
  return pageLink(address, 'place', id);
}

function pageLink(address: string, key: string, id: string): string {
  return `${address}#${new URLSearchParams([
    ['v', VERSION],
    [key, id],
  ]).toString()}`;
}
