/** What went wrong, as the one sentence that standard error shows. */
export class CliError extends Error {}
