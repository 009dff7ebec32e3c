// Builds seeds/sample.readout from the seeds:  npm run sample
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialise } from '../src/main/workspace/serialise.ts';
import { fromFile } from '../src/shared/model/workspace.ts';
import { buildSample } from './sample.ts';

const folder = import.meta.dirname;
const { workspace, texts, sources } = buildSample(folder);
const out = join(folder, 'sample.readout');
rmSync(out, { recursive: true, force: true });
for (const part of ['texts', 'sources']) mkdirSync(join(out, part), { recursive: true });
for (const [hash, bytes] of texts) writeFileSync(join(out, 'texts', `${hash}.json`), bytes);
for (const [hash, bytes] of sources) writeFileSync(join(out, 'sources', hash), bytes);
writeFileSync(join(out, 'workspace.json'), serialise(fromFile(workspace)));
console.log(
  `${out}: ${workspace.documents.length} documents, ${workspace.tags.length} tags, ${workspace.annotations.length} annotations.`,
);
