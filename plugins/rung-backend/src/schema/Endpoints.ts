import { AssessmentFilters } from '@rung/backstage-plugin-rung-common/wire';
import { Bodies } from './Bodies';
import { openApiDocument } from './openApiDocument';
import { parameters } from './parameters';

type Paths = (typeof openApiDocument)['paths'];

/**
 * What each operation takes and gives, as the document has it, by the keys that
 * a typed router knows: `#get|/v1/report`.
 */
export type Endpoints = {
  [Key in KeyOf<keyof Paths>]: Key extends `#${infer Method}|${infer Path}`
    ? EndpointOf<Path, ValueAt<ValueAt<Paths, Path>, Method>>
    : never;
};

type KeyOf<Path extends keyof Paths> = Path extends keyof Paths
  ? `#${keyof Paths[Path] & string}|${Path}`
  : never;

type ValueAt<T, Key> = Key extends keyof T ? T[Key] : never;

interface EndpointOf<Path extends string, Operation> {
  path: Record<PartOf<Path>, string>;
  query: QueryOf<ParameterOf<Operation>>;
  body: ContentOf<ValueAt<Operation, 'requestBody'>>;
  response: ResponseOf<Operation>;
}

/** Nothing, where success has no body. */
type ResponseOf<Operation> = Operation extends {
  responses: { '200': infer Described };
}
  ? ContentOf<Described>
  : undefined;

type PartOf<Path extends string> =
  Path extends `${string}{${infer Part}}${infer Rest}`
    ? Part | PartOf<Rest>
    : never;

/** The type of a JSON body; what is no JSON is a text. */
type ContentOf<Described> = Described extends {
  content: { 'application/json': { schema: { $ref: infer Ref } } };
}
  ? Ref extends `#/components/schemas/${infer Name}`
    ? ValueAt<Bodies, Name>
    : never
  : string;

type Parameters = typeof parameters;

type ParameterOf<Operation> = Operation extends {
  parameters: readonly { $ref: `#/components/parameters/${infer Name}` }[];
}
  ? Name & keyof Parameters
  : never;

/** Where the document has a default, or asks for it, a handler is always given a value. */
type QueryOf<Name extends keyof Parameters> = Pick<
  AssessmentFilters,
  Name & keyof AssessmentFilters
> & {
  [Each in Name & GivenName as AskedAs<Each>]: ValueOf<Each>;
} & {
  [Each in Name &
    Exclude<QueryName, GivenName> as AskedAs<Each>]?: ValueOf<Each>;
};

/** What a parameter is called in a query. */
type AskedAs<Name extends keyof Parameters> = Parameters[Name]['name'] & string;

/** The parameters of queries that are no filters. */
type QueryName = Exclude<NameWith<{ in: 'query' }>, keyof AssessmentFilters>;
type GivenName = NameWith<
  { schema: { default: unknown } } | { in: 'query'; required: true }
>;

type NameWith<Shape> = {
  [Name in keyof Parameters]: Parameters[Name] extends Shape ? Name : never;
}[keyof Parameters];

type ValueOf<Name extends keyof Parameters> =
  Parameters[Name]['schema'] extends { enum: readonly (infer Word)[] }
    ? Word
    : Parameters[Name]['schema'] extends {
        items: { enum: readonly (infer Item)[] };
      }
    ? Item[]
    : Parameters[Name]['schema'] extends { type: 'integer' }
    ? number
    : Parameters[Name]['schema'] extends { type: 'boolean' }
    ? boolean
    : string;
