export { RETRIEVER, rungFactRetriever } from './rungFactRetriever';
