/** The Read screen. */
export function Read() {
  return null;
}
