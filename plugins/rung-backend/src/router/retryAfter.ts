import { ErrorRequestHandler } from 'express';

/** Tells whoever asked for too much at a time when to ask again. */
export const retryAfter: ErrorRequestHandler = (
  error,
  _request,
  response,
  next,
) => {
  if (typeof error?.retryAfterSeconds === 'number' && !response.headersSent) {
    response.set('Retry-After', String(error.retryAfterSeconds));
  }
  next(error);
};
