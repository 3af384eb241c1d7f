import { lazy } from 'react';
import type { Story } from './model/story.ts';
import type { Study } from './model/study.ts';

/** What is not needed for the first view: fetched when asked for, or soon after the first view. */
const importList = () => import('./modes/list/ListMode.tsx');
const importCompare = () => import('./modes/compare/CompareMode.tsx');
const importPractise = () => import('./modes/practise/PractiseMode.tsx');
const importAbout = () => import('./modes/about/AboutMode.tsx');
const importLateTimeline = () => import('./panels/timeline/late-timeline.ts');
const importLateMap = () => import('./panels/map/late-map.ts');
const importFind = () => import('./panels/find/FindPanel.tsx');
const importAnswers = () => import('./store/answers-store.ts');
const importStudy = () => import('./study-data.ts');

const NO_STUDY: Study = { chapters: [], claims: [], accounts: [], exercises: [], about: null };

async function loadStudy(): Promise<Study> {
  return (await importStudy()).study ?? NO_STUDY;
}

/** The late parts of one page. A part that failed to arrive keeps its failure; new ones ask again. */
export function openLateParts(story: Story) {
  return {
    FindPanel: lazy(async () => ({ default: (await importFind()).FindPanel })),
    ListMode: lazy(async () => ({ default: (await importList()).ListMode })),
    CompareMode: lazy(async () => {
      const [{ CompareMode }, study] = await Promise.all([importCompare(), loadStudy()]);
      type Props = Omit<Parameters<typeof CompareMode>[0], 'study'>;
      return { default: (props: Props) => <CompareMode {...props} study={study} /> };
    }),
    PractiseMode: lazy(async () => {
      const [{ PractiseMode }, { createAnswersStore }, study] = await Promise.all([
        importPractise(),
        importAnswers(),
        loadStudy(),
      ]);
      const answers = createAnswersStore(() => window.sessionStorage, story.info.title);
      type Props = Omit<Parameters<typeof PractiseMode>[0], 'study' | 'answers'>;
      return {
        default: (props: Props) => <PractiseMode {...props} study={study} answers={answers} />,
      };
    }),
    AboutMode: lazy(async () => {
      const [{ AboutMode }, study] = await Promise.all([importAbout(), loadStudy()]);
      type Props = Omit<Parameters<typeof AboutMode>[0], 'study'>;
      return { default: (props: Props) => <AboutMode {...props} study={study} /> };
    }),
  };
}

export type LateParts = ReturnType<typeof openLateParts>;

/** Failing here is no fault yet: opening the view tries again and says so. */
export async function fetchLateParts(): Promise<void> {
  await Promise.allSettled([
    importList(),
    importFind(),
    importLateTimeline(),
    importLateMap(),
    importCompare(),
    importPractise(),
    importAbout(),
    importAnswers(),
    importStudy(),
  ]);
}
