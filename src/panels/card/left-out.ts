import { endMs, parseEdtf, startMs } from '../../model/edtf.ts';
import type { Article, Report, StoryEvent } from '../../model/story.ts';

type Outside = StoryEvent['outside'][number];

/** Something that is known of an event and that one article does not tell. */
export type LeftOut =
  | {
      readonly kind: 'outside';
      readonly source: Outside;
      /** whether it was public when the article was written */
      readonly when: 'before' | 'during' | 'after';
    }
  | {
      readonly kind: 'source' | 'hedge';
      /** the other article */
      readonly letter: string;
      /** the sources it names, or its careful words */
      readonly words: readonly string[];
    }
  | {
      readonly kind: 'version';
      readonly about: string;
      readonly versions: readonly (readonly [letter: string, text: string])[];
    };

/**
 * What an article leaves out: denials and corrections, which no article tells; sources and careful
 * words of other articles where it has none; and what they differ about where it is silent.
 */
export function leftOut(event: StoryEvent, report: Report, article: Article): readonly LeftOut[] {
  const others = event.reports.filter((other) => other.article !== report.article);
  const outside = event.outside
    .filter(({ bears }) => bears === 'denies' || bears === 'corrects')
    .map((source): LeftOut => ({ kind: 'outside', source, when: publicWhen(source, article) }));
  const sources = others
    .filter((other) => report.via.length === 0 && other.via.length > 0)
    .map((other): LeftOut => ({ kind: 'source', letter: other.article, words: other.via }));
  const hedges = others
    .filter((other) => report.hedges.length === 0 && other.hedges.length > 0)
    .map((other): LeftOut => ({ kind: 'hedge', letter: other.article, words: other.hedges }));
  const versions = event.differences
    .filter((difference) => difference.versions[report.article] === undefined)
    .map(({ about, versions: each }): LeftOut => ({
      kind: 'version',
      about,
      versions: Object.entries(each),
    }));
  return [...outside, ...sources, ...hedges, ...versions];
}

function publicWhen({ date }: Outside, { writtenWhen }: Article): 'before' | 'during' | 'after' {
  const day = parseEdtf(date);
  if (!day.ok) return 'during';
  if (endMs(day.value) <= startMs(writtenWhen)) return 'before';
  return startMs(day.value) >= endMs(writtenWhen) ? 'after' : 'during';
}
