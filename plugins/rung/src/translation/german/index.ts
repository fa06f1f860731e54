import { card } from './card';
import { catalog } from './catalog';
import { ladder } from './ladder';
import { page } from './page';
import { problem } from './problem';
import { request } from './request';
import { requirement } from './requirement';
import { word } from './word';

/**
 * The texts that faces share in German. It does not import their ref, which
 * imports it; the ref's own type is what names a key that is missing here.
 */
export default {
  ...card,
  ...catalog,
  ...ladder,
  ...page,
  ...problem,
  ...request,
  ...requirement,
  ...word,
};
