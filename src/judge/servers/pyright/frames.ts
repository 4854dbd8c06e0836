import type { Readable } from 'node:stream';
import { messageOf } from '../../../base/errors.ts';

const MAX_HEADER = 4096;
const MAX_BODY = 32 * 1024 * 1024;
const END = '\r\n\r\n';

/** One message with the header that the protocol asks for. */
export function frame(message: object): Buffer {
  const body = Buffer.from(JSON.stringify(message), 'utf8');
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}${END}`, 'latin1'), body]);
}

/**
 * Hands over each message of a stream. Ours and not a library's: what comes out of the sandbox is hostile, and the
 * libraries believe any length that is announced. `onBroken` is called once, and nothing is read after it.
 */
export function readFrames(
  stream: Readable,
  onMessage: (message: unknown) => void,
  onBroken: (why: string) => void,
): void {
  const frames = new Frames();
  const take = (piece: Buffer) => {
    try {
      frames.push(piece);
      for (let body = frames.next(); body !== null; body = frames.next()) onMessage(JSON.parse(body));
    } catch (error) {
      stream.removeListener('data', take);
      stream.resume(); // what still comes is dropped, so that the process can end
      onBroken(messageOf(error));
    }
  };
  stream.on('data', take);
}

/** Pieces of a stream until they are a message. They are joined only when enough is there: no quadratic copying. */
class Frames {
  #pieces: Buffer[] = [];
  #held = 0;
  #wanted: number | null = null;

  push(piece: Buffer): void {
    this.#pieces.push(piece);
    this.#held += piece.length;
  }

  next(): string | null {
    this.#wanted ??= this.#length();
    if (this.#wanted === null || this.#held < this.#wanted) return null;
    const body = this.#take(this.#wanted).toString('utf8');
    this.#wanted = null;
    return body;
  }

  /** The announced length of the message that comes next, once its header is there. */
  #length(): number | null {
    const buffer = this.#whole();
    const end = buffer.subarray(0, MAX_HEADER).indexOf(END);
    if (end < 0 && this.#held < MAX_HEADER) return null;
    const length = /^content-length: *(\d{1,12})$/im.exec(buffer.toString('latin1', 0, Math.max(0, end)))?.[1];
    if (length === undefined) throw new Error('a message without a length');
    if (Number(length) > MAX_BODY) throw new Error(`a message of ${length} bytes`);
    this.#take(end + END.length);
    return Number(length);
  }

  #take(size: number): Buffer {
    const buffer = this.#whole();
    this.#pieces = [buffer.subarray(size)];
    this.#held = buffer.length - size;
    return buffer.subarray(0, size);
  }

  #whole(): Buffer {
    if (this.#pieces.length !== 1) this.#pieces = [Buffer.concat(this.#pieces)];
    return this.#pieces[0] ?? Buffer.alloc(0);
  }
}
