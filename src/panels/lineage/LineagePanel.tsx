import { useId, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { familiesOf, type Family } from '../../geometry/lineage-families.ts';
import type { Study } from '../../model/study.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { useElementWidth } from '../../ui/use-element-width.ts';
import { accountName } from './account-name.ts';
import { LineageKey } from './LineageKey.tsx';
import { LineageList } from './LineageList.tsx';
import { LineageTree } from './LineageTree.tsx';
import { threadsOf } from './threads.ts';
import { useKnown } from './use-known.ts';
import { usePlacedLineage } from './use-placed-lineage.ts';
import styles from './LineagePanel.module.css';

interface LineagePanelProps {
  readonly stores: Stores;
  readonly study: Study;
}

/** The family tree of the accounts, and the same as an ordered list. */
export function LineagePanel({ stores, study: { accounts } }: LineagePanelProps) {
  const story = useStore(stores.story, (state) => state.story);
  const isBlind = useStore(stores.story, (state) => state.view.blind);
  const families = useMemo(() => familiesOf(accounts), [accounts]);
  const threads = useMemo(() => threadsOf(accounts), [accounts]);
  const known = useKnown(families, story, isBlind, stores);
  const [about, setAbout] = useState('');
  const thread = threads.find((one) => one.about === about) ?? null;
  const [ref, widthPx] = useElementWidth<HTMLDivElement>();
  const placed = usePlacedLineage(accounts, widthPx, thread, isBlind);
  const listId = useId();
  const rowId = (account: string) => `${listId}-${account}`;

  return (
    <section className={styles.panel} aria-label={late.lineage.panel}>
      <h2 className={styles.title}>{late.lineage.title}</h2>
      {accounts.length === 0 ? (
        <p>{late.lineage.none}</p>
      ) : (
        <>
          <p className={styles.answer}>{answerOf(families, isBlind)}</p>
          <div ref={ref}>
            {placed && (
              <>
                <p className={styles.intro}>{late.lineage.intro}</p>
                <LineageKey />
                {threads.length > 0 && (
                  <div className={styles.follow}>
                    <RadioRow
                      legend={late.lineage.follow}
                      value={about}
                      onChange={setAbout}
                      options={[
                        { value: '', label: late.lineage.everything },
                        ...threads.map((one) => ({
                          value: one.about,
                          label: late.lineage.thread(one.about),
                        })),
                      ]}
                    />
                  </div>
                )}
                <LineageTree
                  placed={placed}
                  known={known}
                  thread={thread}
                  onShowInList={(id) => document.getElementById(rowId(id))?.focus()}
                />
              </>
            )}
          </div>
          <h3 className={styles.listTitle}>
            {placed || widthPx === 0 ? late.lineage.list : late.lineage.listAlone}
          </h3>
          <p className={styles.intro}>{late.lineage.listIntro}</p>
          <LineageList families={families} known={known} rowId={rowId} />
        </>
      )}
    </section>
  );
}

/** One line: how many families the articles are, and what those of one family share. */
function answerOf(families: readonly Family[], isBlind: boolean): string {
  const groups = families.map(({ articles }) => articles).filter(({ length }) => length > 0);
  const articles = groups.flat().length;
  const shared = families.flatMap((family) =>
    family.shared === null
      ? []
      : [late.lineage.shared(family.articles, accountName(family.shared, isBlind))],
  );
  const count =
    groups.length === articles
      ? late.lineage.answerApart(articles)
      : late.lineage.answer(articles, groups);
  return [count, ...shared].join(' ');
}
