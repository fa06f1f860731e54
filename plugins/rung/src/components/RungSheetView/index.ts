export { RungSheetView } from './RungSheetView';
