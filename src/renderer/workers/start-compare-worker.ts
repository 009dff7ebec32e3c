// The bundler answers the worker's address; no linter can see that.
// oxlint-disable-next-line import/default
import url from './compare-worker.ts?worker&url';

/** The part of Trusted Types that is used; TypeScript's library does not know it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): URL };
}
declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

// The page turns no text into code (its Content-Security-Policy asks for Trusted Types);
// this policy, which it names, vouches for one address: the worker that was built with it.
const policy = window.trustedTypes?.createPolicy('readout-worker', { createScriptURL: (address) => address });

export function startCompareWorker(): Worker {
  return new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
}
