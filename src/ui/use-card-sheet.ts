import { useState } from 'react';

/**
 * Whether a sheet is open that shows what was chosen. `choices` grows with each choice by hand;
 * the one that the page opened with does not open the sheet.
 */
export function useCardSheet(choices: number, wanted: boolean): [open: boolean, close: () => void] {
  const [seen, setSeen] = useState(choices);
  return [wanted && choices !== seen, () => setSeen(choices)];
}
