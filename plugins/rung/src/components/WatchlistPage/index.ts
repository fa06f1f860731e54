export { WatchlistPage } from './WatchlistPage';
