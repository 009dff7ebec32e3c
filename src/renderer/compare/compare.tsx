/** The Compare screen. */
export function Compare() {
  return null;
}
