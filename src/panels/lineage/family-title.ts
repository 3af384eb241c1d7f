import type { Family } from '../../geometry/lineage-families.ts';
import { endMs, startMs } from '../../model/edtf.ts';
import { late } from '../../ui/messages/late-messages.ts';

/** "2017: articles A, B and C" */
export function familyTitle({ accounts, articles }: Family): string {
  const years = accounts.flatMap(({ when }) =>
    when ? [yearOf(startMs(when)), yearOf(endMs(when))] : [],
  );
  const known = years.filter(Number.isFinite);
  const span = known.length === 0 ? '' : late.lineage.years(Math.min(...known), Math.max(...known));
  return late.lineage.family(span, articles);
}

function yearOf(moment: number): number {
  return new Date(moment).getUTCFullYear();
}
