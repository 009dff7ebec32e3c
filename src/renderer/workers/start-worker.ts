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
// this policy, which it names, vouches for the workers that were built with it.
const policy = window.trustedTypes?.createPolicy('readout-worker', { createScriptURL: (address) => address });

/** A worker of ours, by the address the bundler answered for it. */
export function startWorker(url: string): Worker {
  return new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' });
}
