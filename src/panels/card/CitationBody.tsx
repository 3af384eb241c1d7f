import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { StoryEvent } from '../../model/story.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { RadioRow } from '../../ui/RadioRow.tsx';
import { CITE_FORMATS, type CiteFormat } from './cite-choice.ts';
import { citeSources } from './cite-sources.ts';
import { civilToday } from './cite-today.ts';
import { useKeepInSight } from './cite-keep-in-sight.ts';
import { useFormats, type LoadFormats } from './cite-use-formats.ts';
import { CiteCoins } from './CiteCoins.tsx';
import { CitePlain } from './CitePlain.tsx';
import { CiteStyled } from './CiteStyled.tsx';
import { eventAddress } from './event-citation.ts';
import styles from './Citation.module.css';

interface CitationBodyProps {
  readonly stores: Stores;
  readonly event: StoryEvent;
  /** called once the citation is drawn */
  readonly onArrive?: () => void;
  readonly loadFormats?: LoadFormats;
}

const OPTIONS = CITE_FORMATS.map((value) => ({ value, label: late.cite.formats[value] }));
const importFormats: LoadFormats = () => import('./cite-formats.ts');

/** The citation in the format of the reader's choice; what writes the formats comes on demand. */
export function CitationBody(props: CitationBodyProps) {
  const { stores, event, onArrive, loadFormats = importFormats } = props;
  const story = useStore(stores.story, (state) => state.story);
  const view = useStore(stores.story, (state) => state.view);
  const [today] = useState(civilToday);
  const [format, setFormat] = useState<CiteFormat>('plain');
  const { loaded, retry } = useFormats(format !== 'plain', loadFormats);
  const bodyRef = useRef<HTMLDivElement>(null);
  const isHandedOn = useRef(false);
  useKeepInSight(bodyRef);
  useEffect(() => onArrive?.(), [onArrive]);
  useEffect(function takeFocus() {
    const chosen = bodyRef.current?.querySelector<HTMLInputElement>('input:checked');
    if (!isHandedOn.current || !chosen) return;
    isHandedOn.current = false;
    chosen.focus();
  });

  /** A button that goes away when pressed leaves the keyboard at the chosen format. */
  function handOn(act: () => void): void {
    isHandedOn.current = true;
    act();
  }

  const address = eventAddress(location.href, view, story);
  const sources = citeSources(story, event, address, today);
  return (
    <div ref={bodyRef} className={styles.body}>
      {view.blind && sources.length > 1 ? (
        <Notice
          text={late.cite.blind}
          action={late.cite.showPublishers}
          onAction={() => handOn(() => stores.story.actions.setBlind(false))}
        />
      ) : (
        <>
          <CiteCoins sources={sources} />
          <RadioRow
            legend={late.cite.format}
            options={OPTIONS}
            value={format}
            onChange={(next) => setFormat(next)}
          />
          {format === 'plain' ? (
            <CitePlain story={story} event={event} address={address} today={today} />
          ) : loaded === 'failed' ? (
            <div role="alert">
              <Notice text={late.cite.failed} action={t.app.retry} onAction={() => handOn(retry)} />
            </div>
          ) : loaded === null ? (
            <p>{late.cite.loading}</p>
          ) : (
            <CiteStyled
              cited={loaded.cite(format, sources)}
              hint={late.cite.hints[format]}
              name={event.id}
            />
          )}
        </>
      )}
    </div>
  );
}
