/** What a kind of record is, and each of its fields: none can be forgotten. */
export interface Words<R> {
  readonly is: string;
  readonly fields: { readonly [F in keyof Required<R>]: string };
}
