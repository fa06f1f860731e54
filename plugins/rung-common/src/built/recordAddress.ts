import { MAX_VALUE_LENGTH } from '../requirements/values';

/** Nothing that a browser would pass over, or that hides what an address is. */
const visible = /^[!-~]+$/;

/**
 * Whether a text is an address that faces may lead to: of a page that is served
 * over TLS, without a name and a password in it.
 */
export function isRecordAddress(text: string): boolean {
  if (text.length > MAX_VALUE_LENGTH || !visible.test(text)) {
    return false;
  }
  try {
    const { protocol, username, password } = new URL(text);
    return protocol === 'https:' && username === '' && password === '';
  } catch {
    return false;
  }
}
