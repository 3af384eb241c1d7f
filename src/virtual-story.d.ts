/* What the plugin of the story makes while building; `story-data.ts` and `study-data.ts` say its types. */
declare module 'virtual:story' {
  // oxlint-disable-next-line typescript/no-explicit-any -- a declaration cannot name a file beside it
  export const checked: any;
}
declare module 'virtual:study' {
  // oxlint-disable-next-line typescript/no-explicit-any -- as above
  export const study: any;
}
