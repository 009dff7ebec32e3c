import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Legible } from './legible.tsx';

describe('words with controls of direction', () => {
  it('show each by its sign, and hold none that would act', () => {
    const shown = renderToStaticMarkup(<Legible text={'safe\u202Etxt.exe\u202C end'} />);
    expect(shown.replaceAll(/<[^>]*>/g, '')).toBe('safeRLOtxt.exePDF end');
  });

  it('stay as they are without one', () => {
    expect(renderToStaticMarkup(<Legible text="王毅 said" />)).toBe('王毅 said');
  });
});
