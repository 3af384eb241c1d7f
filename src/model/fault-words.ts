import type { Fault } from './story.ts';

/** One fault as one line: `events.json, row 12 (some-id), date.edtf: 30 February does not exist (found “…”).` */
export function faultInWords(fault: Fault): string {
  const row = fault.row === null ? '' : `, row ${fault.row}`;
  const id = fault.id === null ? '' : ` (${fault.id})`;
  const field = fault.field === null ? '' : `, ${fault.field}`;
  const found = fault.value === 'nothing' ? '' : ` Found ${fault.value}.`;
  return `${fault.file}${row}${id}${field}: ${fault.why}.${found}`;
}
