import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { createStory } from './model/create-story.ts';
import { NotLoaded } from './NotLoaded.tsx';
import './ui/theme/fonts.css';
import './ui/theme/tokens.css';
import './ui/theme/base.css';

const element = document.getElementById('root');
if (!element) throw new Error('The page has no element with the id “root”.');
const root = createRoot(element);

async function start(): Promise<void> {
  const { checked } = await import('./story-data.ts');
  root.render(<App parsed={createStory(checked)} loadBasemap={loadBasemap} />);
}

async function loadBasemap(): Promise<unknown> {
  return (await import('../data/basemap.json')).default;
}

start().catch((error: unknown) => root.render(<NotLoaded error={error} />));
