import { Words } from '../../ui/Words.tsx';

const ADDRESS = /(https:\/\/\S*[^\s.,;:)])/;

/** Running text in which web addresses can be followed; an article's own words are in serif. */
export function LinkedWords({ text }: { readonly text: string }) {
  return text.split(ADDRESS).map((part, i) =>
    i % 2 === 1 ? (
      <a key={i} href={part} target="_blank" rel="noreferrer">
        {part}
      </a>
    ) : (
      <Words key={i} text={part} />
    ),
  );
}
