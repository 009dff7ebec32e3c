import './fonts.css';
import './tokens.css';
import './base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { begin } from './state/workspace.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
void begin();
createRoot(root).render(<App />);
