// The half of pdf.js that parses; it is loaded for its effect: `globalThis.pdfjsWorker`.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
