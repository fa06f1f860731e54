import { ActionRegistrar } from './ActionRegistrar';
import { addAssessRequirements } from './assessRequirements';
import { addDescribeLadder } from './describeLadder';
import { addDrill } from './drill';
import { addGetAssessment } from './getAssessment';
import { addGetDecisionMemo } from './getDecisionMemo';
import { addGetHistory } from './getHistory';
import { addListAssessments } from './listAssessments';
import { addListExpiring } from './listExpiring';
import { addProposeAnnotations } from './proposeAnnotations';
import { addRefreshAssessment } from './refreshAssessment';
import { addSummarizeReport } from './summarizeReport';
import { ActionServices } from './types';

/** Offers what there is to know to agents, as the actions registry has it. */
export function registerActions(
  registrar: ActionRegistrar,
  services: ActionServices,
): void {
  addGetAssessment(registrar, services);
  addGetDecisionMemo(registrar, services);
  addGetHistory(registrar, services);
  addAssessRequirements(registrar, services);
  addProposeAnnotations(registrar, services);
  addDrill(registrar, services);
  addRefreshAssessment(registrar, services);
  addListAssessments(registrar, services);
  addSummarizeReport(registrar, services);
  addListExpiring(registrar, services);
  addDescribeLadder(registrar, services);
}
