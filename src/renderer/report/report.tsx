/** The Report screen. */
export function Report() {
  return null;
}
