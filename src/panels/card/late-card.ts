/** What the card fetches after its first view, in one piece. */
export { CardRest } from './CardRest.tsx';
export { ToldBody } from './ToldBody.tsx';
export { ToldHead } from './ToldHead.tsx';
