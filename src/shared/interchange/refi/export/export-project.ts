import type { Document, DocumentText } from '../../../model/document.ts';
import type { Id } from '../../../model/ids.ts';
import { documentsInOrder } from '../../../model/library.ts';
import { aboutOf } from '../../../model/memo-about.ts';
import type { Workspace } from '../../../model/workspace.ts';
import { zipOf } from '../../zip/zip.ts';
import { derivedId } from '../derived-id.ts';
import { fileVariables, type Value, valuesOf } from '../facts.ts';
import { origin, projectSpace, versionOf } from '../names.ts';
import type { RefiExport } from './export-codebook.ts';
import { leftOutOfProject } from './left-out.ts';
import { Notes } from './notes.ts';
import { People } from './people.ts';
import { writtenCodes } from './written-codes.ts';
import { writtenSelections } from './written-selections.ts';
import { container, type Element, element, worded, xmlBytes } from '../../xml/xml.ts';

/**
 * A workspace as REFI-QDA Project 1.0 (`.qdpx`): its documents as plain text in UTF-8 with LF and without a byte order
 * mark, their facts as variables, tags as codes, annotations as selections, notes and memos. GUIDs are our ids, or are
 * derived from them, and nothing in it tells when or where it was written: the same workspace is the same bytes.
 * `textOf`: the stored text of a document, null where it cannot be read. O(texts + annotations).
 */
export async function exportProject(
  workspace: Workspace,
  textOf: (document: Id) => DocumentText | null,
): Promise<RefiExport> {
  const documents = documentsInOrder(workspace.documents);
  const texts: Texts = new Map(
    documents.flatMap(({ id }) => {
      const text = textOf(id);
      return text === null ? [] : [[id, text.text] as const];
    }),
  );
  const encoder = new TextEncoder();
  const project = { name: 'project.qde', data: xmlBytes(writtenProject(workspace, texts)) };
  const sources = Array.from(texts, ([id, text]) => ({
    name: `sources/${id}.txt`,
    data: encoder.encode(text),
  }));
  return { bytes: await zipOf([project, ...sources]), leftOut: leftOutOfProject(workspace, texts) };
}

/** The canonical texts of the documents that have one, in the library's order. */
type Texts = ReadonlyMap<Id, string>;

function writtenProject(workspace: Workspace, texts: Texts): Element {
  const people = new People();
  const notes = new Notes(people);
  const links: Element[] = [];
  const variables = new Map<string, Value['type']>();

  /** A memo as the note of what it is about, and its words as that one's description. */
  function memo(about: Id): { readonly description: Element[]; readonly reference: Element[] } {
    const own = workspace.memos.get(about);
    if (own === undefined) return { description: [], reference: [] };
    const name = `Memo of ${aboutOf(workspace, about)?.name ?? ''}`;
    const made = { ...own, updatedBy: own.author };
    return {
      description: worded('Description', own.text),
      reference: notes.about(about, name, own.text, made),
    };
  }

  function source(document: Document): Element[] {
    const { id, number, title, addedAt, updatedAt } = document;
    const text = texts.get(id);
    if (text === undefined) return [];
    const written = writtenSelections(text, workspace.annotations.in(id).values(), people, notes);
    links.push(...versionLinks(document), ...written.links);
    const values = [...valuesOf(document), ...fileValues(document)];
    for (const { variable, type } of values) variables.set(variable, type);
    const { description, reference } = memo(id);
    return [
      element(
        'TextSource',
        {
          guid: id,
          name: `${number} ${title}`,
          plainTextPath: `internal://${id}.txt`,
          creationDateTime: addedAt,
          modifiedDateTime: updatedAt,
        },
        [...description, ...written.selections, ...reference, ...values.map(valueElement)],
      ),
    ];
  }

  function versionLinks(document: Document): Element[] {
    const earlier = workspace.documents.get(document.versionOf ?? '');
    if (earlier === undefined || !texts.has(earlier.id)) return [];
    const guid = derivedId('link', document.id, earlier.id);
    const ends = { originGUID: document.id, targetGUID: earlier.id };
    return [element('Link', { guid, name: versionOf, direction: 'OneWay', ...ends })];
  }

  const codes = writtenCodes(workspace, (tag) => memo(tag).reference);
  const written = documentsInOrder(workspace.documents).flatMap(source);
  const own = memo(workspace.id);
  return element(
    'Project',
    { xmlns: projectSpace, name: workspace.name, origin, creationDateTime: workspace.createdAt },
    [
      ...container('Users', people.written()),
      ...container('CodeBook', container('Codes', codes)),
      ...container(
        'Variables',
        Array.from(variables, ([name, typeOfVariable]) =>
          element('Variable', { guid: variableId(name), name, typeOfVariable }),
        ),
      ),
      ...container('Sources', written),
      ...container('Notes', notes.written()),
      ...container('Links', links),
      ...own.description,
      ...own.reference,
    ],
  );
}

function fileValues({ source }: Document): Value[] {
  return [
    { variable: fileVariables.name, type: 'Text', value: source.name },
    { variable: fileVariables.hash, type: 'Text', value: source.hash },
  ];
}

function valueElement({ variable, type, value }: Value): Element {
  return element('VariableValue', {}, [
    element('VariableRef', { targetGUID: variableId(variable) }),
    element(`${type}Value`, {}, value),
  ]);
}

function variableId(name: string): Id {
  return derivedId('variable', name);
}
