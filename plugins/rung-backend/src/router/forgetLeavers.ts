import { ErrorRequestHandler } from 'express';

/**
 * Tells nobody what was broken off because the caller had left. That happens
 * whenever somebody goes on to another page, and is no failure for the log.
 */
export const forgetLeavers: ErrorRequestHandler = (
  error,
  _request,
  response,
  next,
) => {
  if (!response.closed) {
    next(error);
  }
};
