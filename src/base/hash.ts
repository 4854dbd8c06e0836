import { hash } from 'node:crypto';

/** The sha256 of text or bytes, in hex. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}
