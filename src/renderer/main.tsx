import './fonts.css';
import './tokens.css';
import './base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { textInSight } from './state/texts.ts';
import { begin } from './state/following.ts';
import { fetchParts } from './ui/lazily.tsx';

/** How long the first rendering waits for what it is to show, in milliseconds: to draw the frame twice would cost as much. */
const patience = 400;

const container = document.getElementById('root');
if (container === null) throw new Error('index.html has no #root');
const root = createRoot(container);
const late = new Promise((resolve) => setTimeout(resolve, patience));
void Promise.race([begin().then(textInSight), late]).finally(() => {
  root.render(<App />);
  void fetchParts();
});
