/** A logger that is passed in; the sink belongs to entry/. Everything written is redacted once, here. */
export interface Logger {
  debug(text: string): void;
  info(text: string): void;
  warn(text: string): void;
  error(text: string): void;
  /** A logger whose lines carry this name, e.g. the stage. */
  named(name: string): Logger;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
export interface LogLine {
  readonly level: LogLevel;
  readonly name: string;
  readonly text: string;
}

/** Values that must never be printed, whatever they are embedded in. */
export class Redactor {
  readonly #secrets = new Set<string>();

  /** Registers a secret with its base64 and hex forms. Short values are ignored: they would hide ordinary text. */
  add(secret: string | undefined): void {
    if (secret === undefined || secret.length < 8) return;
    const bytes = Buffer.from(secret, 'utf8');
    for (const form of [secret, bytes.toString('base64').replace(/=+$/, ''), bytes.toString('hex')])
      this.#secrets.add(form);
  }

  redact(text: string): string {
    let clean = text.replace(TOKEN_SHAPES, '***');
    for (const secret of this.#secrets) clean = clean.replaceAll(secret, '***');
    return clean;
  }
}

// GitHub's own token shapes are redacted even when nobody registered them.
const TOKEN_SHAPES = /\b(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/g;

export function createLogger(sink: (line: LogLine) => void, redactor: Redactor, name = ''): Logger {
  const at = (level: LogLevel) => (text: string) => sink({ level, name, text: redactor.redact(text) });
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    named: (inner) => createLogger(sink, redactor, inner),
  };
}

/** A logger that writes nothing. */
export const silentLogger: Logger = createLogger(() => undefined, new Redactor());
