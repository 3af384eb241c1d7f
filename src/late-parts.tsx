import { lazy } from 'react';
import type { Story } from './model/story.ts';
import type { Study } from './model/study.ts';

/** What is not needed for the first view: fetched when asked for, or soon after the first view. */
const importList = () => import('./modes/list/ListMode.tsx');
const importCompare = () => import('./modes/compare/CompareMode.tsx');
const importPractise = () => import('./modes/practise/PractiseMode.tsx');
const importAbout = () => import('./modes/about/AboutMode.tsx');
const importStory = () => import('./panels/story/StoryPanel.tsx');
const importReturn = () => import('./panels/story/ReturnBar.tsx');
const importPresent = () => import('./modes/present/PresentMode.tsx');
const importConsole = () => import('./modes/console/ConsoleMode.tsx');
const importPrint = () => import('./modes/print/PrintMode.tsx');
const importShare = () => import('./panels/share/SharePanel.tsx');
const importEmbed = () => import('./panels/share/EmbedBar.tsx');
const importLateTimeline = () => import('./panels/timeline/late-timeline.ts');
const importLateMap = () => import('./panels/map/late-map.ts');
const importFind = () => import('./panels/find/FindPanel.tsx');
const importAnswers = () => import('./store/answers-store.ts');
const importStudy = () => import('./study-data.ts');

const NO_STUDY: Study = {
  chapters: [],
  claims: [],
  accounts: [],
  exercises: [],
  about: null,
  lessons: null,
};

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
    StoryPanel: lazy(async () => {
      const [{ StoryPanel }, study] = await Promise.all([importStory(), loadStudy()]);
      type Props = Omit<Parameters<typeof StoryPanel>[0], 'study'>;
      return { default: (props: Props) => <StoryPanel {...props} study={study} /> };
    }),
    ReturnBar: lazy(async () => {
      const [{ ReturnBar }, study] = await Promise.all([importReturn(), loadStudy()]);
      type Props = Omit<Parameters<typeof ReturnBar>[0], 'study'>;
      return { default: (props: Props) => <ReturnBar {...props} study={study} /> };
    }),
    PresentMode: lazy(async () => {
      const [{ PresentMode }, study] = await Promise.all([importPresent(), loadStudy()]);
      type Props = Omit<Parameters<typeof PresentMode>[0], 'study'>;
      return { default: (props: Props) => <PresentMode {...props} study={study} /> };
    }),
    ConsoleMode: lazy(async () => {
      const [{ ConsoleMode }, study] = await Promise.all([importConsole(), loadStudy()]);
      type Props = Omit<Parameters<typeof ConsoleMode>[0], 'study'>;
      return { default: (props: Props) => <ConsoleMode {...props} study={study} /> };
    }),
    PrintMode: lazy(async () => {
      const [{ PrintMode }, study] = await Promise.all([importPrint(), loadStudy()]);
      type Props = Omit<Parameters<typeof PrintMode>[0], 'study'>;
      return { default: (props: Props) => <PrintMode {...props} study={study} /> };
    }),
    SharePanel: lazy(async () => ({ default: (await importShare()).SharePanel })),
    EmbedBar: lazy(async () => ({ default: (await importEmbed()).EmbedBar })),
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
    importStory(),
    importReturn(),
    importPresent(),
    importPrint(),
    importShare(),
    importAnswers(),
    importStudy(),
  ]);
}
