import { useStore } from 'zustand';
import { COLOUR_OF, FILL_OF, SHAPE_OF } from '../../geometry/mark-look.ts';
import { KINDS, STATUSES } from '../../model/vocabulary.ts';
import type { Stores } from '../../store/stores.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { LetterBadge } from '../../ui/LetterBadge.tsx';
import { t } from '../../ui/messages/messages.ts';
import { ToggleButton } from '../../ui/ToggleButton.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { toggled } from './toggled.ts';

/** Kinds, statuses and articles: what is pressed is shown. */
export function ToggleFilters({ stores }: { readonly stores: Stores }) {
  const { setFilters } = stores.story.actions;
  const articles = useStore(stores.story, (state) => state.story.articles);
  const filters = useStore(stores.story, (state) => state.view.filters);
  const letters = articles.map((article) => article.id);
  return (
    <>
      <FilterGroup name={t.find.kinds}>
        {KINDS.map((kind) => (
          <ToggleButton
            key={kind}
            isOn={filters.kinds.includes(kind)}
            onToggle={() => setFilters({ kinds: toggled(KINDS, filters.kinds, kind) })}
          >
            <Glyph shape={SHAPE_OF[kind]} fill="solid" colour={COLOUR_OF[kind]} />
            {t.story.kinds[kind]}
          </ToggleButton>
        ))}
      </FilterGroup>
      <FilterGroup name={t.find.statuses}>
        {STATUSES.map((status) => (
          <ToggleButton
            key={status}
            isOn={filters.statuses.includes(status)}
            onToggle={() => setFilters({ statuses: toggled(STATUSES, filters.statuses, status) })}
          >
            <Glyph shape="circle" fill={FILL_OF[status]} />
            {t.story.statuses[status]}
          </ToggleButton>
        ))}
      </FilterGroup>
      <FilterGroup name={t.find.articles}>
        {articles.map((article) => (
          <ToggleButton
            key={article.id}
            isOn={filters.articles.includes(article.id)}
            onToggle={() =>
              setFilters({ articles: toggled(letters, filters.articles, article.id) })
            }
          >
            <LetterBadge letter={article.id} label={`${article.id} `} />
            {article.publisher.name}
          </ToggleButton>
        ))}
      </FilterGroup>
    </>
  );
}
