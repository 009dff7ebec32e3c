const namespace = 'http://www.w3.org/2000/svg';

/** An SVG element with a class. */
export function svg<T extends keyof SVGElementTagNameMap>(
  name: T,
  className: string,
): SVGElementTagNameMap[T] {
  const element = document.createElementNS(namespace, name);
  element.setAttribute('class', className);
  return element;
}
