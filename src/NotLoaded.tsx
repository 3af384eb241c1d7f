import { t } from './ui/messages/messages.ts';
import { WholePageNotice } from './ui/WholePageNotice.tsx';

/** Instead of the app, when its story did not arrive. */
export function NotLoaded({ error }: { readonly error: unknown }) {
  return (
    <WholePageNotice title={t.app.notLoaded} help={t.app.notLoadedHelp} lines={[String(error)]}>
      <button type="button" onClick={() => window.location.reload()}>
        {t.app.retry}
      </button>
    </WholePageNotice>
  );
}
