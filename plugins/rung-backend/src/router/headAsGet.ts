import { RequestHandler } from 'express';

/**
 * Answers HEAD as the GET that it stands for, which is what is checked against
 * the document. Node leaves the body out, because it knows what was asked for.
 */
export const headAsGet: RequestHandler = (request, _response, next) => {
  if (request.method === 'HEAD') {
    request.method = 'GET';
  }
  next();
};
