import {
  Acceptance,
  Assessment,
  RungNumber,
  Severity,
} from '@rung/backstage-plugin-rung-common';
import {
  CatalogDocument,
  Complaint,
  Position,
} from '@rung/backstage-plugin-rung-node';

/** The text of a catalog file. */
export interface SourceFile {
  /** Relative to where the command runs, with forward slashes. */
  path: string;
  text: string;
}

/** A file that cannot be read, and why. */
export interface FileFailure {
  path: string;
  message: string;
}

/** What has to hold beside that everything can be read. */
export interface Expectations {
  /** The lowest rung that an entity may have. */
  atLeast?: RungNumber;
  /** The highest rung that an entity may have. */
  atMost?: RungNumber;
  /** Whether a component has to state all six numbers, none as a guess. */
  complete?: boolean;
}

/** Something to say about an entity, and where it is written. */
export interface Diagnostic {
  /** The id of a finding, or of what else can be wrong. */
  rule: string;
  /** An error makes the command fail; a finding does not, whatever it weighs. */
  weight: 'error' | Severity;
  /** What is wrong, in full sentences. */
  what: string;
  /** Why a finding matters, in one sentence. */
  why?: string;
  /** What to do about it, in full sentences. */
  advice: string;
  position: Position;
  /** The annotation at that position; left out where it is the entity. */
  annotation?: string;
  /** Present while somebody has accepted the finding. */
  accepted?: Acceptance & { position: Position };
}

/** An entity of a file with its assessment. */
export interface AssessedDocument {
  path: string;
  document: CatalogDocument;
  assessment: Assessment;
  /** What it states where nobody reads it. */
  unread: Complaint[];
  /** What fails first, then the findings, the gravest first. */
  diagnostics: Diagnostic[];
}

/** What there is to say about all files. */
export interface Report {
  /** In the order of the files. */
  entities: AssessedDocument[];
  /** The files that are missing in it. */
  failures: FileFailure[];
  /** What could not be taken into account, in full sentences. */
  notes: string[];
}
