/** The version of this program, as files for other programs name it. */
export const version = '0.1.0';
