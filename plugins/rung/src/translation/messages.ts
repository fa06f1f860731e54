import { cardMessages } from './cardMessages';
import { catalogMessages } from './catalogMessages';
import { ladderMessages } from './ladderMessages';
import { pageMessages } from './pageMessages';
import { problemMessages } from './problemMessages';
import { requestMessages } from './requestMessages';
import { requirementMessages } from './requirementMessages';
import { wordMessages } from './wordMessages';

/**
 * The English texts that the card needs and that several faces share. They are
 * loaded with the portal, so what one face alone says is not among them.
 */
export const messages = {
  card: cardMessages,
  catalog: catalogMessages,
  ladder: ladderMessages,
  page: pageMessages,
  problem: problemMessages,
  request: requestMessages,
  requirement: requirementMessages,
  word: wordMessages,
} as const;
