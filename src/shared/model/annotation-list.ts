import { Annotation } from './annotation.ts';
import { isPlainAnnotation } from './annotation-check.ts';

/** The annotations that a JSON list holds; null of anything else. */
export function annotationsFrom(json: string): Annotation[] | null {
  const values = parsed(json);
  if (!Array.isArray(values)) return null;
  const annotations: Annotation[] = [];
  for (const value of values) {
    const annotation = isPlainAnnotation(value) ? value : Annotation.safeParse(value).data;
    if (annotation === undefined) return null;
    annotations.push(annotation);
  }
  return annotations;
}

/** Undefined where it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
