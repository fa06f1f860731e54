import {
  AuditorService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { BasicPermission } from '@backstage/plugin-permission-common';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { BlastRadiusService } from '../blastRadius';
import { PortalLinks } from '../links';
import { Authorizer } from '../permissions';
import { ReportService, SpendService } from '../reports';
import {
  AssessmentService,
  ObservationService,
  ProposalService,
  RefreshService,
} from '../service';

type Registered = Parameters<ActionsRegistryService['register']>[0];

/** What the registry hands to those who describe values, whatever is installed. */
export type Zod = Parameters<Registered['schema']['input']>[0];

/** What describes an object. */
export type ObjectSchema = ReturnType<Registered['schema']['input']>;

/** One action: what it takes, what it gives, and who may call it. */
export interface ActionDefinition<
  TInput extends ObjectSchema,
  TOutput extends ObjectSchema,
> {
  name: string;
  title: string;
  /** When to use it, what comes back, and an example at the end. */
  description: string;
  attributes: { readOnly: boolean; destructive: boolean; idempotent: boolean };
  /** That of the HTTP route which tells the same; without it anybody may. */
  permission?: BasicPermission;
  examples: {
    title: string;
    input: TInput['_input'];
    output?: TOutput['_output'];
  }[];
  input(z: Zod): TInput;
  output(z: Zod): TOutput;
  answer(asked: {
    input: TInput['_output'];
    credentials: BackstageCredentials;
  }): Promise<TOutput['_output']>;
}

/** What the actions are made of: the services of the HTTP routes, and links. */
export interface ActionServices {
  assessments: AssessmentService;
  auditor: AuditorService;
  authorizer: Pick<Authorizer, 'require'>;
  blastRadius: Pick<BlastRadiusService, 'items' | 'radius' | 'singlePoints'>;
  links: PortalLinks;
  observations: ObservationService;
  policy: AssessmentPolicy;
  proposals: ProposalService;
  refreshes: RefreshService;
  reports: ReportService;
  spend: Pick<SpendService, 'costs' | 'spend'>;
  /** The template that writes requirements down, if the portal names one. */
  requirementsTemplate?: string;
}
