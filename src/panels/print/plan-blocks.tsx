import type { LessonPlan } from '../../model/study.ts';
import type { Stores } from '../../store/stores.ts';
import { late } from '../../ui/messages/late-messages.ts';
import type { PaperBlock } from './PagedBlocks.tsx';
import { PlanList } from './PlanList.tsx';
import { PlanPart } from './PlanPart.tsx';
import styles from './TeacherBlocks.module.css';

/** A lesson plan: aims, what to have ready, the parts with their minutes, the standards served. */
export function planBlocks(stores: Stores, plan: LessonPlan): readonly PaperBlock[] {
  const { story } = stores.story.getState();
  const ends = plan.parts.map((_, i) =>
    plan.parts.slice(0, i + 1).reduce((sum, { minutes }) => sum + minutes, 0),
  );
  return [
    {
      key: 'title',
      keepsNext: true,
      node: (
        <div>
          <p>{story.info.title}</p>
          <h2 className={styles.title}>{late.print.plan(plan.minutes, plan.title)}</h2>
        </div>
      ),
    },
    heading(late.print.aims),
    { key: 'aim list', node: <PlanList rows={plan.aims} /> },
    ...(plan.needs.length > 0
      ? [heading(late.print.needs), { key: 'need list', node: <PlanList rows={plan.needs} /> }]
      : []),
    heading(late.print.parts),
    ...plan.parts.map((one, i) => ({
      key: `part ${i}`,
      node: <PlanPart stores={stores} part={one} from={ends[i - 1] ?? 0} to={ends[i] ?? 0} />,
    })),
    ...(plan.standards.length > 0
      ? [
          heading(late.print.standards),
          ...plan.standards.map(({ code, framework, how }) => ({
            key: `standard ${code}`,
            node: (
              <p className={styles.standard}>
                <b>{code}</b> ({framework}): {how}
              </p>
            ),
          })),
        ]
      : []),
  ];
}

function heading(text: string): PaperBlock {
  return { key: text, keepsNext: true, node: <h3 className={styles.part}>{text}</h3> };
}
