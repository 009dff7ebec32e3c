/// <reference types="vite/types/importMeta.d.ts" />

/** Adobe's predefined character maps, each a module of its own that is loaded when a font names it. */
const maps = import.meta.glob<string>('../../../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url&inline',
  import: 'default',
});

/** A predefined character map in pdf.js's packed form: `UniJIS-UTF16-H`. Throws where there is none of that name. */
export async function packedCMap(name: string): Promise<Uint8Array> {
  const load = maps[`../../../../../node_modules/pdfjs-dist/cmaps/${name}.bcmap`];
  if (!load) throw new Error(`There is no character map ${name}.`);
  const url = await load();
  return Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (char) => char.charCodeAt(0));
}
