import { child, childrenOf, descendants, elementsOf, wordsOf } from '../../../import/xml/elements.ts';
import { type Prefixes, readXml, type XmlElement } from '../../../import/xml/read-xml.ts';
import type { ImportFile } from '../../../import/reading.ts';
import { damaged } from '../../../import/refusals.ts';
import { groupBy } from '../../../model/group.ts';
import { Id } from '../../../model/ids.ts';
import { codebookSpace, draftSpaces, projectSpace } from '../names.ts';
import {
  attribute,
  codeOf,
  guidIn,
  makingOf,
  saidOf,
  selectionOf,
  type Users,
  wordsIn,
} from './parse-parts.ts';
import type { Guid, Others, RefiCode, RefiNote, RefiProject, RefiSource } from './project.ts';

const prefixes: Prefixes = new Map([projectSpace, codebookSpace, ...draftSpaces].map((space) => [space, '']));

/**
 * What a `.qde` says, read leniently: elements in any order, containers that are empty, what is not known left alone.
 * Throws a ReadoutError naming the file where it is not well-formed XML or no project.
 */
export function parsedProject(file: ImportFile, part: string, bytes: Uint8Array): RefiProject {
  const root = readXml(file, part, bytes, prefixes);
  if (root.name !== 'Project') throw damaged(file.name, `its part "${part}" is no REFI-QDA project`);
  const users: Users = new Map(
    inside(root, 'Users').map((user) => [guidIn(user, 'guid'), attribute(user, 'name')]),
  );
  const variables = new Map(
    inside(root, 'Variables').map((variable) => [guidIn(variable, 'guid'), attribute(variable, 'name')]),
  );
  const sources = inside(root, 'Sources');
  const cases = inside(root, 'Cases');
  const told = sourceCases(cases);
  const telling = new Set([...told.values()].flat());
  const valuesOf = (element: XmlElement): RefiSource['values'] =>
    [element, ...(told.get(guidIn(element, 'guid')) ?? [])].flatMap((each) => valuesIn(each, variables));
  return {
    name: attribute(root, 'name'),
    origin: attribute(root, 'origin'),
    about: saidOf(root),
    codes: codesIn(child(root, 'CodeBook')),
    sources: sources.flatMap((source) => sourceOf(source, users, valuesOf(source))),
    notes: new Map(inside(root, 'Notes').map((note) => [guidIn(note, 'guid'), noteOf(note, users)])),
    links: inside(root, 'Links').map((link) => ({
      name: attribute(link, 'name'),
      from: guidIn(link, 'originGUID'),
      to: guidIn(link, 'targetGUID'),
    })),
    others: othersIn(
      root,
      sources,
      cases.filter((each) => !telling.has(each)),
    ),
  };
}

/** The codes of a `.qdc`. Throws a ReadoutError naming the file where it is not well-formed XML or no codebook. */
export function parsedCodebook(file: ImportFile): RefiCode[] {
  const root = readXml(file, file.name, file.bytes, prefixes);
  if (root.name !== 'CodeBook') throw damaged(file.name, 'it is no REFI-QDA codebook');
  return codesIn(root);
}

function codesIn(codebook: XmlElement | undefined): RefiCode[] {
  return childrenOf(child(codebook, 'Codes'), 'Code').map(codeOf);
}

/** The text of a source: a text source itself, what represents a PDF; nothing of other sources. */
function sourceOf(element: XmlElement, users: Users, values: RefiSource['values']): RefiSource[] {
  const own = child(element, 'Representation');
  const text = element.name === 'TextSource' ? element : element.name === 'PDFSource' ? own : undefined;
  if (text === undefined) return [];
  const said = [element, ...(text === element ? [] : [text])].map(saidOf);
  const place = placeOf(text);
  return [
    {
      guid: guidIn(element, 'guid'),
      name: attribute(element, 'name') || attribute(text, 'name') || fileIn(place.path ?? ''),
      ...makingOf(element, users),
      description: said.map(({ description }) => description).find((each) => each.trim() !== '') ?? '',
      notes: said.flatMap(({ notes }) => notes),
      ...place,
      selections: childrenOf(text, 'PlainTextSelection').map((selection) => selectionOf(selection, users)),
      values,
    },
  ];
}

/** MAXQDA and Quirkos write what variables say of a source in a case without a name that refers to it alone. */
function sourceCases(cases: readonly XmlElement[]): Map<Guid, XmlElement[]> {
  const told = cases.filter(
    (each) => attribute(each, 'name') === '' && childrenOf(each, 'SourceRef').length === 1,
  );
  return groupBy(told, (each) => guidIn(child(each, 'SourceRef'), 'targetGUID'));
}

function valuesIn(element: XmlElement, variables: ReadonlyMap<Guid, string>): RefiSource['values'] {
  return childrenOf(element, 'VariableValue').map((value) => ({
    variable: variables.get(guidIn(child(value, 'VariableRef'), 'targetGUID')) ?? '',
    value: elementsOf(value)
      .filter(({ name }) => name !== 'VariableRef')
      .map(wordsOf)
      .join(''),
  }));
}

function placeOf(text: XmlElement): Pick<RefiSource, 'path' | 'content'> {
  const content = child(text, 'PlainTextContent');
  const path = attribute(text, 'plainTextPath').trim();
  return { path: path === '' ? null : path, content: content === undefined ? null : wordsOf(content) };
}

/** What the file at a path is called, where that is more than a GUID. */
function fileIn(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return Id.safeParse(name.replace(/\.[^.]*$/, '').toLowerCase()).success ? '' : name;
}

function noteOf(element: XmlElement, users: Users): RefiNote {
  const { path, content } = placeOf(element);
  const words = [wordsIn(element, 'Description'), content ?? ''].filter((each) => each.trim() !== '');
  return {
    guid: guidIn(element, 'guid'),
    name: attribute(element, 'name'),
    ...makingOf(element, users),
    path: content === null ? path : null,
    words: [...new Set(words)].join('\n\n'),
    selections: childrenOf(element, 'PlainTextSelection').map((selection) => selectionOf(selection, users)),
  };
}

function othersIn(root: XmlElement, sources: readonly XmlElement[], cases: readonly XmlElement[]): Others {
  const called = (...kinds: string[]): string[] =>
    namesOf(sources.filter(({ name }) => kinds.includes(name)));
  const below = (...kinds: string[]): string[] =>
    namesOf(sources.flatMap((source) => kinds.flatMap((kind) => descendants(source, kind))));
  return {
    pictures: called('PictureSource'),
    recordings: called('AudioSource', 'VideoSource'),
    transcripts: below('Transcript'),
    pdfs: called('PDFSource'),
    pictureSelections: below('PictureSelection'),
    recordingSelections: below('AudioSelection', 'VideoSelection', 'TranscriptSelection'),
    pdfRectangles: sources.flatMap((source) => namesOf(rectanglesIn(source))),
    sourceCodings: sources.flatMap((source) =>
      childrenOf(source, 'Coding').map(() => attribute(source, 'name')),
    ),
    cases: namesOf(cases),
    sets: namesOf(inside(root, 'Sets')),
    graphs: namesOf(inside(root, 'Graphs')),
  };
}

/** Rectangles on pages; not those that stand in the text as well, under the same GUID. */
function rectanglesIn(source: XmlElement): XmlElement[] {
  const text = childrenOf(child(source, 'Representation'), 'PlainTextSelection');
  const twins = new Set(text.map((selection) => guidIn(selection, 'guid')));
  return childrenOf(source, 'PDFSelection').filter((each) => !twins.has(guidIn(each, 'guid')));
}

function namesOf(elements: readonly XmlElement[]): string[] {
  return elements.map((element) => attribute(element, 'name'));
}

function inside(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element, name).flatMap(elementsOf);
}
