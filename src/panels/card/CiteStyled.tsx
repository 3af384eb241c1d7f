import { useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { late } from '../../ui/messages/late-messages.ts';
import { t } from '../../ui/messages/messages.ts';
import type { Cited } from './cite-formats.ts';
import { saveFile } from '../../ui/save-file.ts';
import { CiteLines } from './CiteLines.tsx';
import styles from './Citation.module.css';

interface CiteStyledProps {
  readonly cited: Cited;
  /** one sentence on what the format does with what is missing */
  readonly hint: string;
  /** of a file, without its extension */
  readonly name: string;
}

/** A citation in a style or as a file, to copy or to keep. */
export function CiteStyled({ cited, hint, name }: CiteStyledProps) {
  const textRef = useRef<HTMLDivElement>(null);
  return (
    <>
      <div ref={textRef} className={styles.text}>
        {cited.is === 'file' ? (
          <pre className={styles.file}>{cited.text}</pre>
        ) : (
          <CiteLines groups={cited.groups} />
        )}
      </div>
      <div className={styles.actions}>
        <CopyButton
          label={t.card.copy}
          copiedMessage={late.cite.copied}
          refusedMessage={late.cite.copyRefused}
          source={textRef}
        />
        {cited.is === 'file' && (
          <Button onClick={() => saveFile(`${name}.${cited.extension}`, cited.type, cited.text)}>
            {late.cite.download(cited.extension)}
          </Button>
        )}
      </div>
      <p className={styles.hint}>{hint}</p>
    </>
  );
}
