// Made of the types by `yarn build:openapi`; a test tells when it is stale.
export const bodySchemas = {
  Acceptance: {
    type: 'object',
    properties: {
      until: {
        $ref: '#/components/schemas/CalendarDay',
        description: 'The last day it holds.',
      },
      reason: { type: 'string' },
    },
    required: ['until', 'reason'],
    additionalProperties: false,
    description:
      "Who has accepted a finding for how long. Nobody has to sign: the catalog's own history says who wrote the annotation.",
  },
  AcceptanceList: {
    type: 'object',
    properties: {
      items: {
        type: 'array',
        items: { $ref: '#/components/schemas/EndingAcceptance' },
        description: 'The next to end first.',
      },
      total: {
        $ref: '#/components/schemas/Count',
        description: 'How many there are, beyond those that are listed.',
      },
      scan: { $ref: '#/components/schemas/ScanState' },
    },
    required: ['items', 'total', 'scan'],
    additionalProperties: false,
    description: 'The acceptances that end soon.',
  },
  AnnotationKeyInput: {
    anyOf: [
      { type: 'string' },
      {
        type: 'object',
        properties: {
          key: { type: 'string' },
          unit: { $ref: '#/components/schemas/AnnotationUnit' },
        },
        required: ['key'],
        additionalProperties: false,
      },
    ],
    description:
      "An annotation of an organization's own: its key, or its key with the unit of the bare numbers that it holds.",
  },
  AnnotationUnit: {
    type: 'string',
    enum: ['seconds', 'minutes', 'hours', 'days'],
    description:
      'The units of an annotation that an organization writes durations into as bare numbers.',
  },
  AskedCampaign: {
    type: 'object',
    properties: {
      entityRef: { type: 'string' },
      namespace: { type: 'string' },
      name: { type: 'string' },
      title: { type: 'string' },
      owners: { type: 'array', items: { type: 'string' } },
      goal: { $ref: '#/components/schemas/CampaignGoal' },
      ends: { $ref: '#/components/schemas/CalendarDay' },
    },
    required: ['entityRef', 'namespace', 'name', 'owners', 'goal', 'ends'],
    additionalProperties: false,
    description: 'A campaign that asks something of one entity.',
  },
  AskedCampaigns: {
    type: 'object',
    properties: {
      items: {
        type: 'array',
        items: { $ref: '#/components/schemas/AskedCampaign' },
        description: 'The next to end first.',
      },
    },
    required: ['items'],
    additionalProperties: false,
    description: 'What is asked of one entity by campaigns that run.',
  },
  AskedShare: {
    type: 'object',
    properties: { before: { type: 'number' }, after: { type: 'number' } },
    required: ['before', 'after'],
    additionalProperties: false,
    description:
      'How much is asked for of what a node has least left of, CPU or memory, in whole percent, before and after.',
  },
  Assessment: {
    type: 'object',
    properties: {
      recovery: {
        $ref: '#/components/schemas/Recovery',
        description: 'What the loss of a region calls for.',
      },
      isolation: {
        $ref: '#/components/schemas/IsolationTier',
        description: 'The isolation that fits the tenants.',
      },
      status: { $ref: '#/components/schemas/AssessmentStatus' },
      rung: {
        $ref: '#/components/schemas/RungNumber',
        description: 'The headline rung; left out while unassessed.',
      },
      resilience: {
        $ref: '#/components/schemas/ResilienceRung',
        description:
          'The rung on the resilience path; left out while unassessed.',
      },
      platform: { $ref: '#/components/schemas/PlatformVerdict' },
      demands: {
        type: 'array',
        items: { $ref: '#/components/schemas/Demand' },
      },
      forgone: { $ref: '#/components/schemas/Forgone' },
      triggers: {
        $ref: '#/components/schemas/Triggers',
        description:
          'What would raise it, axis by axis; left out while unassessed.',
      },
      climb: { $ref: '#/components/schemas/Climb' },
      relax: { $ref: '#/components/schemas/Relax' },
      scoping: {
        $ref: '#/components/schemas/Scoping',
        description: 'Present where naming a failure domain may call for less.',
      },
      downtime: { $ref: '#/components/schemas/DowntimeBudget' },
      data: {
        type: 'array',
        items: { $ref: '#/components/schemas/DataOption' },
        description:
          'The data strategies that fit, on rungs 5 and 6; otherwise empty.',
      },
      built: {
        $ref: '#/components/schemas/Built',
        description:
          'What is built today, where anything is declared or was looked at.',
      },
      fit: {
        $ref: '#/components/schemas/Fit',
        description: 'How what is built compares with what is needed.',
      },
      couldGo: {
        type: 'array',
        items: { $ref: '#/components/schemas/UnitCount' },
        description:
          'What could go if it stepped down to the rung that is enough: what is built of each kind beyond the least that this rung takes, the largest kind first; empty unless it is over-built.',
      },
      missing: {
        type: 'array',
        items: { $ref: '#/components/schemas/MethodNumber' },
        description: 'Which of the six numbers are not stated.',
      },
      unreadable: {
        type: 'array',
        items: { $ref: '#/components/schemas/MethodNumber' },
        description:
          'Which of the six numbers are stated, and only in ways that cannot be read.',
      },
      guesses: {
        type: 'array',
        items: { $ref: '#/components/schemas/RequirementKey' },
        description: 'Which stated requirements are marked as guesses.',
      },
      entityRef: { type: 'string' },
      withheld: {
        type: 'array',
        items: { $ref: '#/components/schemas/WithheldPart' },
        description:
          'What is left out, or unknown, because it rests on numbers that the reader may not see. Left out where that is nothing.',
      },
      findings: {
        type: 'array',
        items: { $ref: '#/components/schemas/Finding' },
        description: 'The gravest first; what has been accepted last.',
      },
      problems: {
        type: 'array',
        items: { $ref: '#/components/schemas/Problem' },
      },
    },
    required: [
      'couldGo',
      'data',
      'demands',
      'entityRef',
      'findings',
      'fit',
      'guesses',
      'missing',
      'platform',
      'problems',
      'status',
      'unreadable',
    ],
    additionalProperties: false,
    description:
      'The result of assessing one entity: plain data, the same from the engine and from the HTTP API. The HTTP API withholds what the reader may not see; the engine itself withholds nothing.',
  },
  AssessmentHistory: {
    type: 'object',
    properties: {
      items: {
        type: 'array',
        items: { $ref: '#/components/schemas/HistoryItem' },
      },
      firstSeen: {
        $ref: '#/components/schemas/FirstSeen',
        description: 'Left out while no scan has seen it.',
      },
      nextCursor: {
        type: 'string',
        description: 'For the next page; left out on the last.',
      },
    },
    required: ['items'],
    additionalProperties: false,
    description:
      'How the verdict of one entity came to be what it is, newest first.',
  },
  AssessmentList: {
    type: 'object',
    properties: {
      items: {
        type: 'array',
        items: { $ref: '#/components/schemas/AssessmentSummary' },
      },
      nextCursor: {
        type: 'string',
        description: 'For the next page; left out on the last.',
      },
      total: {
        $ref: '#/components/schemas/Count',
        description: 'How many there are on all pages, where asked for.',
      },
    },
    required: ['items'],
    additionalProperties: false,
    description: 'One page of a list.',
  },
  AssessmentPolicyInput: {
    type: 'object',
    properties: {
      scales: {
        type: 'object',
        properties: {
          availability: {
            type: 'array',
            items: { $ref: '#/components/schemas/BandInput' },
          },
          rto: {
            type: 'array',
            items: { $ref: '#/components/schemas/BandInput' },
          },
          'rto.node': {
            type: 'array',
            items: { $ref: '#/components/schemas/BandInput' },
          },
          'rto.zone': {
            type: 'array',
            items: { $ref: '#/components/schemas/BandInput' },
          },
          'rto.cluster': {
            type: 'array',
            items: { $ref: '#/components/schemas/BandInput' },
          },
          'rto.region': {
            type: 'array',
            items: { $ref: '#/components/schemas/BandInput' },
          },
          rpo: {
            type: 'array',
            items: { $ref: '#/components/schemas/BandInput' },
          },
          'rpo.node': {
            type: 'array',
            items: { $ref: '#/components/schemas/BandInput' },
          },
          'rpo.zone': {
            type: 'array',
            items: { $ref: '#/components/schemas/BandInput' },
          },
          'rpo.cluster': {
            type: 'array',
            items: { $ref: '#/components/schemas/BandInput' },
          },
          'rpo.region': {
            type: 'array',
            items: { $ref: '#/components/schemas/BandInput' },
          },
          pods: {
            type: 'array',
            items: { $ref: '#/components/schemas/BandInput' },
          },
          nodes: {
            type: 'array',
            items: { $ref: '#/components/schemas/BandInput' },
          },
          'peak-to-base': {
            type: 'array',
            items: { $ref: '#/components/schemas/BandInput' },
          },
          reach: {
            type: 'array',
            items: { $ref: '#/components/schemas/BandInput' },
          },
          teams: {
            type: 'array',
            items: { $ref: '#/components/schemas/BandInput' },
          },
        },
        additionalProperties: false,
        description:
          'The bands of a scale, most relaxed first; the last one has no bound.',
      },
      choices: {
        type: 'object',
        properties: {
          survives: {
            type: 'object',
            additionalProperties: { $ref: '#/components/schemas/RungNumber' },
          },
          audience: {
            type: 'object',
            additionalProperties: { $ref: '#/components/schemas/RungNumber' },
          },
          'change-control': {
            type: 'object',
            additionalProperties: { $ref: '#/components/schemas/RungNumber' },
          },
          tenants: {
            type: 'object',
            additionalProperties: { $ref: '#/components/schemas/RungNumber' },
          },
        },
        additionalProperties: false,
        description: 'The rung that each word of a requirement calls for.',
      },
      compliance: {
        type: 'object',
        additionalProperties: { $ref: '#/components/schemas/ResilienceRung' },
        description:
          'The rung that a regime calls for, beside those the ladder knows.',
      },
      annotationKeys: {
        type: 'object',
        properties: {
          availability: {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
          rto: {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
          'rto.node': {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
          'rto.zone': {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
          'rto.cluster': {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
          'rto.region': {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
          rpo: {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
          'rpo.node': {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
          'rpo.zone': {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
          'rpo.cluster': {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
          'rpo.region': {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
          survives: {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
          audience: {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
          'change-control': {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
          pods: {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
          nodes: {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
          reach: {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
          teams: {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
          tenants: {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
          compliance: {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
          'permitted-regions': {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
          state: {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
          writes: {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
          profile: {
            type: 'array',
            items: { $ref: '#/components/schemas/AnnotationKeyInput' },
          },
        },
        additionalProperties: false,
        description:
          'Other annotation keys that state a requirement, such as `acme.com/rto`, or that name a profile, such as `acme.com/tier`. Where one of a duration holds bare numbers, it is named with its unit.',
      },
      profiles: {
        type: 'object',
        additionalProperties: { $ref: '#/components/schemas/StatedTexts' },
        description:
          'Values by profile name and requirement, as annotations would state them. The profile named `default` fills what nothing else states.',
      },
      exerciseAgeDays: {
        type: 'number',
        description:
          'The days after which an exercise of a failure counts as too old: 180.',
      },
      acceptance: {
        type: 'object',
        properties: {
          never: {
            type: 'array',
            items: { type: 'string' },
            description: 'The findings that cannot be accepted.',
          },
          longestDays: {
            type: 'number',
            description:
              'The longest time, in days from now, that an acceptance may last.',
          },
        },
        additionalProperties: false,
      },
    },
    additionalProperties: false,
    description:
      'What an organisation may set about assessments. Everything that is left out keeps its default.',
  },
  AssessmentStatus: {
    type: 'string',
    enum: ['assessed', 'incomplete', 'unassessed'],
    description:
      'How far a verdict can be relied on. `unassessed`: nothing is stated that counts, which is not rung 1. `incomplete`: one of the six numbers is missing, unreadable or a guess.',
  },
  AssessmentSummary: {
    type: 'object',
    properties: {
      entityRef: { type: 'string' },
      kind: { type: 'string' },
      namespace: { type: 'string' },
      name: { type: 'string' },
      title: { type: 'string' },
      type: { type: 'string' },
      lifecycle: { type: 'string' },
      owners: {
        type: 'array',
        items: { type: 'string' },
        description:
          'The entity refs of all its owners, in alphabetical order.',
      },
      system: {
        type: 'string',
        description: 'The entity ref of its nearest system.',
      },
      domain: {
        type: 'string',
        description:
          'The entity ref of its nearest domain; left out where the reader may not see that.',
      },
      tags: { type: 'array', items: { type: 'string' } },
      status: { $ref: '#/components/schemas/ReportedStatus' },
      rung: {
        $ref: '#/components/schemas/RungNumber',
        description: 'The headline rung; left out while unassessed.',
      },
      resilience: { $ref: '#/components/schemas/ResilienceRung' },
      platform: {
        type: 'boolean',
        description: 'Whether a platform layer is justified.',
      },
      built: {
        $ref: '#/components/schemas/ResilienceRung',
        description: 'The resilience of what is built, where the facts tell.',
      },
      builtSource: {
        $ref: '#/components/schemas/BuiltSource',
        description: 'By what it is known what is built.',
      },
      seen: {
        $ref: '#/components/schemas/SeenPlaces',
        description:
          'Left out where it was not seen to run anywhere that counts.',
      },
      fit: { $ref: '#/components/schemas/Fit' },
      couldGo: {
        type: 'array',
        items: { $ref: '#/components/schemas/UnitCount' },
        description:
          'What could go if it stepped down; empty unless it is over-built.',
      },
      closing: {
        type: 'array',
        items: { $ref: '#/components/schemas/UnitCount' },
        description:
          'What closing the gap would take; empty unless it is under-built, and left out where the organization hides what things cost.',
      },
      forgone: {
        $ref: '#/components/schemas/RungNumber',
        description: 'The rung that is deliberately not built.',
      },
      climb: { $ref: '#/components/schemas/Climb' },
      near: {
        type: 'array',
        items: { $ref: '#/components/schemas/NearTrigger' },
        description:
          'The numbers that call for more once they are twice as tight, or sooner, the nearest first; left out unless asked for.',
      },
      requirements: {
        type: 'array',
        items: { $ref: '#/components/schemas/SummaryRequirement' },
      },
      findings: {
        type: 'array',
        items: { $ref: '#/components/schemas/SummaryFinding' },
      },
      missing: {
        type: 'array',
        items: { $ref: '#/components/schemas/MethodNumber' },
        description: 'Which of the six numbers are not stated.',
      },
      unreadable: {
        type: 'array',
        items: { $ref: '#/components/schemas/MethodNumber' },
        description:
          'Which of the six numbers are stated in ways that cannot be read.',
      },
      guesses: {
        type: 'array',
        items: { $ref: '#/components/schemas/RequirementKey' },
      },
      problems: {
        $ref: '#/components/schemas/Count',
        description: 'How many stated values could not be read.',
      },
      assessedAt: {
        $ref: '#/components/schemas/Timestamp',
        description: 'When it was scored last.',
      },
      changedAt: {
        $ref: '#/components/schemas/Timestamp',
        description:
          'When its verdict or a requirement moved last, or it was first seen.',
      },
    },
    required: [
      'entityRef',
      'kind',
      'namespace',
      'name',
      'owners',
      'tags',
      'status',
      'platform',
      'builtSource',
      'fit',
      'couldGo',
      'requirements',
      'findings',
      'missing',
      'unreadable',
      'guesses',
      'problems',
      'assessedAt',
      'changedAt',
    ],
    additionalProperties: false,
    description: 'What lists and reports hold of an entity.',
  },
  Band: {
    anyOf: [
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          atMost: { type: 'number' },
          rung: { $ref: '#/components/schemas/RungNumber' },
        },
        required: ['atMost', 'rung'],
      },
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          below: { type: 'number' },
          rung: { $ref: '#/components/schemas/RungNumber' },
        },
        required: ['below', 'rung'],
      },
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          atLeast: { type: 'number' },
          rung: { $ref: '#/components/schemas/RungNumber' },
        },
        required: ['atLeast', 'rung'],
      },
      {
        type: 'object',
        additionalProperties: false,
        properties: {
          above: { type: 'number' },
          rung: { $ref: '#/components/schemas/RungNumber' },
        },
        required: ['above', 'rung'],
      },
      {
        type: 'object',
        additionalProperties: false,
        properties: { rung: { $ref: '#/components/schemas/RungNumber' } },
        required: ['rung'],
      },
    ],
    description:
      'A stretch of a scale on which one rung is enough. It ends at its one bound; the last band of a scale has none and holds everything beyond.',
  },
  BandInput: {
    type: 'object',
    properties: {
      rung: { $ref: '#/components/schemas/RungNumber' },
      atMost: { type: ['number', 'string'] },
      below: { type: ['number', 'string'] },
      atLeast: { type: ['number', 'string'] },
      above: { type: ['number', 'string'] },
    },
    required: ['rung'],
    additionalProperties: false,
    description:
      'A band as configuration states it: a rung, and the one bound at which it ends. Durations may be written as in an annotation, `1h30m`.',
  },
  BlastCounts: {
    type: 'object',
    properties: {
      total: { $ref: '#/components/schemas/Count' },
      states: {
        type: 'object',
        properties: {
          down: { $ref: '#/components/schemas/Count' },
          degraded: { $ref: '#/components/schemas/Count' },
          untouched: { $ref: '#/components/schemas/Count' },
          unknown: { $ref: '#/components/schemas/Count' },
        },
        required: ['down', 'degraded', 'untouched', 'unknown'],
        additionalProperties: false,
      },
      direct: {
        $ref: '#/components/schemas/Count',
        description:
          'Of those that are down, how many lose all of their own places by the loss itself.',
      },
      uncertain: {
        $ref: '#/components/schemas/Count',
        description:
          'Of those that are degraded or untouched, how many are uncertain.',
      },
      promises: {
        type: 'object',
        properties: {
          broken: { $ref: '#/components/schemas/Count' },
          restore: { $ref: '#/components/schemas/Count' },
          unknown: { $ref: '#/components/schemas/Count' },
          kept: { $ref: '#/components/schemas/Count' },
        },
        required: ['broken', 'restore', 'unknown', 'kept'],
        additionalProperties: false,
      },
    },
    required: ['total', 'states', 'direct', 'uncertain', 'promises'],
    additionalProperties: false,
    description:
      'How many entities there are of each sort, as far as the reader may see them.',
  },
  BlastGroup: {
    type: 'object',
    properties: {
      total: { $ref: '#/components/schemas/Count' },
      states: {
        type: 'object',
        properties: {
          down: { $ref: '#/components/schemas/Count' },
          degraded: { $ref: '#/components/schemas/Count' },
          untouched: { $ref: '#/components/schemas/Count' },
          unknown: { $ref: '#/components/schemas/Count' },
        },
        required: ['down', 'degraded', 'untouched', 'unknown'],
        additionalProperties: false,
      },
      direct: {
        $ref: '#/components/schemas/Count',
        description:
          'Of those that are down, how many lose all of their own places by the loss itself.',
      },
      uncertain: {
        $ref: '#/components/schemas/Count',
        description:
          'Of those that are degraded or untouched, how many are uncertain.',
      },
      promises: {
        type: 'object',
        properties: {
          broken: { $ref: '#/components/schemas/Count' },
          restore: { $ref: '#/components/schemas/Count' },
          unknown: { $ref: '#/components/schemas/Count' },
          kept: { $ref: '#/components/schemas/Count' },
        },
        required: ['broken', 'restore', 'unknown', 'kept'],
        additionalProperties: false,
      },
      name: {
        type: 'string',
        description:
          'Left out for the entities that have none, or one that the reader may not see.',
      },
    },
    additionalProperties: false,
    required: ['direct', 'promises', 'states', 'total', 'uncertain'],
    description: 'The entities of one owner, system or domain.',
  },
  BlastItem: {
    type: 'object',
    properties: {
      entityRef: { type: 'string' },
      name: { type: 'string' },
      title: { type: 'string' },
      owners: {
        type: 'array',
        items: { type: 'string' },
        description: 'Entity refs, in order.',
      },
      system: { type: 'string' },
      domain: { type: 'string' },
      state: { $ref: '#/components/schemas/BlastState' },
      direct: {
        type: 'boolean',
        const: true,
        description:
          'The loss takes all of its own places by itself, or is the entity.',
      },
      chain: {
        type: 'array',
        items: { $ref: '#/components/schemas/BlastStep' },
        description:
          'The shortest way from what it depends on, or from its cluster where that goes down with what it depends on, to what is lost, without the entity itself; empty where it is not down. Of what is lost itself it is that alone.',
      },
      skipped: {
        $ref: '#/components/schemas/Count',
        description:
          'How many steps of a long chain are left out in its middle.',
      },
      places: {
        type: 'object',
        properties: {
          all: { $ref: '#/components/schemas/Count' },
          left: { $ref: '#/components/schemas/Count' },
        },
        required: ['all', 'left'],
        additionalProperties: false,
        description:
          'The places it has, and those that are left: zones of clusters if a zone is lost, else clusters. Left out where none is known, or an entity is lost that takes none of them.',
      },
      unknown: {
        $ref: '#/components/schemas/UnknownPlace',
        description: 'Why it is not known where it runs.',
      },
      uncertain: {
        type: 'boolean',
        const: true,
        description:
          'It would be told otherwise if all were lost that is not known: it depends on something whose place is not known, or that the reader may not see, or one of its own places is not known.',
      },
      promise: {
        $ref: '#/components/schemas/BlastPromise',
        description:
          'Left out where it promises nothing of such a loss; of an entity nobody does.',
      },
    },
    required: ['entityRef', 'name', 'owners', 'state', 'chain'],
    additionalProperties: false,
    description: 'What becomes of one entity.',
  },
  BlastItemList: {
    type: 'object',
    properties: {
      items: {
        type: 'array',
        items: { $ref: '#/components/schemas/BlastItem' },
      },
      total: { $ref: '#/components/schemas/Count' },
      nextCursor: { type: 'string' },
    },
    required: ['items', 'total'],
    additionalProperties: false,
    description:
      'A page of the entities of a blast radius: broken promises first, then what is down, degraded, unknown and untouched, each by name.',
  },
  BlastLink: {
    type: 'object',
    properties: {
      from: {
        type: 'string',
        description: 'The ref of the system that depends.',
      },
      to: {
        type: 'string',
        description: 'The ref of the system that is depended on.',
      },
      count: {
        $ref: '#/components/schemas/Count',
        description: 'How many dependencies there are.',
      },
      carries: {
        $ref: '#/components/schemas/Count',
        description: 'How many of them carry the outage.',
      },
    },
    required: ['from', 'to', 'count', 'carries'],
    additionalProperties: false,
    description:
      'Entities of one system that depend on entities of another one.',
  },
  BlastPromise: {
    type: 'object',
    properties: {
      state: { $ref: '#/components/schemas/PromiseState' },
      survives: {
        type: 'boolean',
        const: true,
        description: 'It states that it survives the loss, in words.',
      },
      rto: {
        type: 'string',
        description:
          'The objectives that hold for this domain, as stated; an unscoped one is read as it.',
      },
      rpo: { type: 'string' },
      measured: {
        type: 'object',
        properties: { recoveredIn: { type: 'string' }, on: { type: 'string' } },
        required: ['recoveredIn', 'on'],
        additionalProperties: false,
        description:
          'What an exercise has measured of its recovery, and the day of it.',
      },
    },
    required: ['state'],
    additionalProperties: false,
    description: 'What an entity states of the loss of a domain.',
  },
  BlastRadius: {
    type: 'object',
    properties: {
      loss: {
        type: 'object',
        additionalProperties: false,
        properties: {
          title: {
            type: 'string',
            description: 'What people call it, where that is known.',
          },
          kind: { $ref: '#/components/schemas/LossKind' },
          name: { type: 'string' },
        },
        required: ['kind', 'name'],
        description:
          'What is lost: the cluster, where the Resource of one was asked for.',
      },
      kinds: {
        type: 'array',
        items: { type: 'string' },
        description: 'The kinds of entities that are counted.',
      },
      counts: { $ref: '#/components/schemas/BlastCounts' },
      unknown: {
        type: 'object',
        properties: {
          'not-seen': { $ref: '#/components/schemas/Count' },
          'not-stated': { $ref: '#/components/schemas/Count' },
          'place-not-stated': { $ref: '#/components/schemas/Count' },
        },
        required: ['not-seen', 'not-stated', 'place-not-stated'],
        additionalProperties: false,
        description: 'Why it is not known where entities run, by reason.',
      },
      clusters: {
        type: 'object',
        properties: {
          lost: {
            type: 'array',
            items: { $ref: '#/components/schemas/BlastStep' },
          },
          lostCount: { $ref: '#/components/schemas/Count' },
          left: { $ref: '#/components/schemas/Count' },
        },
        required: ['lost', 'lostCount', 'left'],
        additionalProperties: false,
        description:
          'The clusters that are lost as a whole, by themselves or with what they depend on, of which at most 50 are named, and none to readers who may not know their names; and how many are left.',
      },
      groups: {
        type: 'array',
        items: { $ref: '#/components/schemas/BlastGroup' },
        description:
          'Those with the most broken promises first, then those with the most down.',
      },
      groupCount: {
        $ref: '#/components/schemas/Count',
        description: 'How many groups there are, beyond those that are listed.',
      },
      links: {
        type: 'array',
        items: { $ref: '#/components/schemas/BlastLink' },
        description:
          'Between the systems among the groups; left out for other groupings.',
      },
      scan: { $ref: '#/components/schemas/ScanState' },
    },
    required: [
      'loss',
      'kinds',
      'counts',
      'unknown',
      'clusters',
      'groups',
      'groupCount',
      'scan',
    ],
    additionalProperties: false,
    description:
      'What the loss of a failure domain, or of an entity, takes down, worked out from what the last scan found. Nothing is touched.',
  },
  BlastState: {
    type: 'string',
    enum: ['down', 'degraded', 'untouched', 'unknown'],
    description:
      'What becomes of an entity. `down`: all of its places are lost, or something it depends on is down; a cluster that goes down with what it depends on takes its places with it. `degraded`: some of its places are left. `untouched`: none of its places is lost. `unknown`: it is not known where it runs.',
  },
  BlastStep: {
    type: 'object',
    properties: {
      kind: { $ref: '#/components/schemas/LossKind' },
      name: {
        type: 'string',
        description:
          'As in Loss; left out of a cluster whose name the reader may not know.',
      },
      title: {
        type: 'string',
        description: 'What people call it, where that is known.',
      },
    },
    required: ['kind'],
    additionalProperties: false,
    description: 'A link of the chain from an entity to what is lost.',
  },
  Built: {
    type: 'object',
    properties: {
      facts: {
        type: 'array',
        items: { $ref: '#/components/schemas/BuiltFact' },
        description:
          'What is known, one for each key, in the order of builtKeys.',
      },
      resilience: {
        $ref: '#/components/schemas/ResilienceRung',
        description: 'The resilience it amounts to, where the facts tell.',
      },
      source: {
        $ref: '#/components/schemas/BuiltSource',
        description:
          'By what that resilience is known: the weakest of what it rests on.',
      },
      declared: {
        $ref: '#/components/schemas/ResilienceRung',
        description:
          'The resilience that what is declared would amount to by itself, where what was seen makes it another.',
      },
      unseen: {
        type: 'array',
        items: { $ref: '#/components/schemas/UnseenFact' },
        description:
          'Which facts could not be seen, in the same order; left out where nobody looked. What is declared of one of them counts all the same.',
      },
      checks: {
        type: 'array',
        items: { $ref: '#/components/schemas/ObservedCheck' },
        description:
          'What checks have found where it runs, whatever is needed; left out where they have found nothing.',
      },
    },
    required: ['facts', 'source'],
    additionalProperties: false,
    description: 'What is built today.',
  },
  BuiltFact: {
    type: 'object',
    properties: {
      key: { $ref: '#/components/schemas/BuiltKey' },
      value: {
        type: ['string', 'number', 'boolean'],
        description: 'As the annotation of that key states it, read.',
      },
      source: { $ref: '#/components/schemas/FactSource' },
      declared: {
        type: ['string', 'number', 'boolean'],
        description: 'What is declared of it, where that is something else.',
      },
      measured: {
        type: ['string', 'number', 'boolean'],
        description:
          'What an exercise has shown of it, where a later one is declared that says something else.',
      },
    },
    additionalProperties: false,
    required: ['key', 'source', 'value'],
    description: 'A fact that counts, whatever else was said of it.',
  },
  BuiltKey: {
    type: 'string',
    enum: [
      'rung',
      'control-plane',
      'control-plane-reason',
      'control-plane-nodes',
      'zones',
      'clusters',
      'regions',
      'storage',
      'backups',
      'off-region-backups',
      'database',
      'delivery',
      'provisioning',
      'autoscaling',
      'platform',
      'cross-cluster-calls',
      'mtls',
      'replication-encrypted',
      'mesh',
      'failover-exercised',
      'failover-recovered-in',
      'failover-data-lost',
      'failover-evidence',
      'zone-loss-exercised',
      'zone-loss-recovered-in',
      'zone-loss-data-lost',
      'zone-loss-evidence',
    ],
    description: 'The name of a fact: its annotation key without the prefix.',
  },
  BuiltSource: {
    type: 'string',
    enum: ['observed', 'likely', 'declared', 'unknown'],
    description:
      'By what it is known what is built. `observed`: it was seen for certain. `likely`: a part of it was concluded from what was seen. `declared`: it rests on what an annotation says. `unknown`: nothing tells what is built.',
  },
  BurnUpDay: {
    type: 'object',
    properties: {
      all: { $ref: '#/components/schemas/Count' },
      left: { $ref: '#/components/schemas/Count' },
      done: { $ref: '#/components/schemas/Count' },
      date: { $ref: '#/components/schemas/CalendarDay' },
    },
    required: ['all', 'date', 'done', 'left'],
    additionalProperties: false,
    description: 'How many were left and done as a day ended, in UTC.',
  },
  CalendarDay: { type: 'string', description: 'A day, as `2026-05-31`.' },
  CampaignCounts: {
    type: 'object',
    properties: {
      all: { $ref: '#/components/schemas/Count' },
      left: { $ref: '#/components/schemas/Count' },
      done: { $ref: '#/components/schemas/Count' },
    },
    required: ['all', 'left', 'done'],
    additionalProperties: false,
    description:
      'How many entities a campaign is about, of those the reader may see. What is neither left nor done is not known.',
  },
  CampaignDetails: {
    type: 'object',
    properties: {
      campaign: { $ref: '#/components/schemas/CampaignItem' },
      groups: {
        type: 'array',
        items: { $ref: '#/components/schemas/CampaignGroup' },
        description: 'Where most are left first.',
      },
      burnUp: {
        type: 'array',
        items: { $ref: '#/components/schemas/BurnUpDay' },
        description:
          'From the day on which it started, as far as is known; the oldest day first.',
      },
      mayRemind: {
        type: 'boolean',
        description: 'Whether the reader may have owners reminded now.',
      },
      scan: { $ref: '#/components/schemas/ScanState' },
    },
    required: ['campaign', 'groups', 'burnUp', 'mayRemind', 'scan'],
    additionalProperties: false,
    description: 'One campaign at length.',
  },
  CampaignGoal: {
    type: 'object',
    properties: {
      type: { $ref: '#/components/schemas/GoalType' },
      finding: {
        $ref: '#/components/schemas/FindingId',
        description: 'The finding that is to go, where the goal is one.',
      },
    },
    required: ['type'],
    additionalProperties: false,
    description: 'What a campaign asks for.',
  },
  CampaignGroup: {
    type: 'object',
    properties: {
      all: { $ref: '#/components/schemas/Count' },
      left: { $ref: '#/components/schemas/Count' },
      done: { $ref: '#/components/schemas/Count' },
      owner: {
        type: 'string',
        description: 'The entity ref of the owner; left out for what has none.',
      },
    },
    additionalProperties: false,
    required: ['all', 'done', 'left'],
    description: 'What has come of a campaign at one owner.',
  },
  CampaignItem: {
    type: 'object',
    properties: {
      entityRef: { type: 'string' },
      namespace: { type: 'string' },
      name: { type: 'string' },
      title: { type: 'string' },
      description: {
        type: 'string',
        description: 'Why there is this campaign.',
      },
      owners: {
        type: 'array',
        items: { type: 'string' },
        description: 'Who runs it, by entity ref.',
      },
      plan: {
        $ref: '#/components/schemas/CampaignPlan',
        description: 'Left out where it cannot be read.',
      },
      problems: {
        type: 'array',
        items: { $ref: '#/components/schemas/CampaignProblem' },
      },
      counts: {
        $ref: '#/components/schemas/CampaignCounts',
        description: 'Left out where the campaign cannot be read.',
      },
    },
    additionalProperties: false,
    required: ['entityRef', 'name', 'namespace', 'owners', 'problems'],
    description: 'A campaign with what has come of it.',
  },
  CampaignKey: {
    type: 'string',
    enum: ['goal', 'filter', 'starts', 'ends', 'draft'],
    description: 'The name of something that is stated of a campaign.',
  },
  CampaignList: {
    type: 'object',
    properties: {
      items: {
        type: 'array',
        items: { $ref: '#/components/schemas/CampaignItem' },
        description:
          'Those that run first, the next to end first; ended ones last.',
      },
      more: {
        type: 'boolean',
        description: 'Whether there are more than are listed.',
      },
      scan: { $ref: '#/components/schemas/ScanState' },
    },
    required: ['items', 'more', 'scan'],
    additionalProperties: false,
    description: 'The campaigns that the reader may see.',
  },
  CampaignPlan: {
    type: 'object',
    properties: {
      goal: { $ref: '#/components/schemas/CampaignGoal' },
      filter: {
        type: 'string',
        description:
          'Which entities it is about, as the search of an address states filters. It goes by what they are and not by their verdict, so that nobody falls out of it by reaching the goal.',
      },
      starts: {
        $ref: '#/components/schemas/CalendarDay',
        description: 'The first day, in UTC.',
      },
      ends: {
        $ref: '#/components/schemas/CalendarDay',
        description: 'The last day, in UTC.',
      },
      stage: { $ref: '#/components/schemas/CampaignStage' },
    },
    required: ['goal', 'filter', 'starts', 'ends', 'stage'],
    additionalProperties: false,
    description: 'What a campaign asks, of whom and when.',
  },
  CampaignProblem: {
    type: 'object',
    properties: {
      key: { $ref: '#/components/schemas/CampaignKey' },
      value: {
        type: 'string',
        description:
          'What is written, cut to a length that is safe to show; left out where nothing is.',
      },
    },
    required: ['key'],
    additionalProperties: false,
    description:
      'Why a campaign asks nothing of anybody: an annotation that is missing, or that cannot be read.',
  },
  CampaignReminders: {
    type: 'object',
    properties: {
      reminded: {
        $ref: '#/components/schemas/Count',
        description: 'How many owners get a message.',
      },
      remindedBefore: {
        $ref: '#/components/schemas/Count',
        description:
          'How many were left out, because they were reminded today already.',
      },
    },
    required: ['reminded', 'remindedBefore'],
    additionalProperties: false,
    description: 'What came of reminding owners.',
  },
  CampaignStage: {
    type: 'string',
    enum: ['draft', 'planned', 'running', 'ended'],
    description: 'Where a campaign is in its life. A draft runs on no day.',
  },
  CatalogChange: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        description: 'Tells changes of one list apart, and nothing else.',
      },
      entityRef: { type: 'string' },
      kind: { type: 'string' },
      title: { type: 'string' },
      owners: {
        type: 'array',
        items: { type: 'string' },
        description:
          'The entity refs of all its owners, in alphabetical order.',
      },
      at: {
        $ref: '#/components/schemas/Timestamp',
        description: 'When the change was noticed.',
      },
      type: { $ref: '#/components/schemas/ChangeType' },
      before: {
        $ref: '#/components/schemas/ChangedState',
        description: 'Left out where it was not in the catalog before.',
      },
      after: {
        $ref: '#/components/schemas/ChangedState',
        description: 'Left out where it is no longer in the catalog.',
      },
      changes: {
        type: 'array',
        items: { $ref: '#/components/schemas/RequirementChange' },
        description:
          'Every requirement that moved, whether it forces the verdict or not.',
      },
      facts: {
        type: 'array',
        items: { $ref: '#/components/schemas/FactChange' },
        description:
          'Every fact that moved; left out where none did, or none is remembered.',
      },
      rulesChanged: {
        type: 'boolean',
        description:
          'Whether other rules were in force before, which may be all that moved.',
      },
      causes: {
        type: 'array',
        items: { $ref: '#/components/schemas/ChangeCause' },
        description: 'Who or what moved it, as far as that is known.',
      },
    },
    required: [
      'id',
      'entityRef',
      'kind',
      'owners',
      'at',
      'type',
      'changes',
      'causes',
    ],
    additionalProperties: false,
    description: 'One change of one entity, with what the entity is now.',
  },
  CatalogProblem: {
    type: 'object',
    properties: {
      entityRef: { type: 'string' },
      kind: { type: 'string' },
      title: { type: 'string' },
      owners: {
        type: 'array',
        items: { type: 'string' },
        description:
          'The entity refs of all its owners, in alphabetical order.',
      },
      stated: { $ref: '#/components/schemas/StatedProblem' },
    },
    required: ['entityRef', 'kind', 'owners', 'stated'],
    additionalProperties: false,
    description: 'A problem with the entity that states it.',
  },
  ChangeCause: {
    type: 'string',
    enum: [
      'own',
      'inherited',
      'profile',
      'counted',
      'observed',
      'measured',
      'declared',
      'policy',
    ],
    description:
      'What moved a verdict or a requirement. `own`: a value that the entity states itself. `inherited`: one of a system or a domain. `profile`: one of a profile. `counted`: the teams that were counted. `observed`: what was seen where it runs changed what is built. `measured`: an exercise was reported. `declared`: what annotations say of what is built did. `policy`: other rules were in force before.',
  },
  ChangeCounts: {
    type: 'object',
    properties: {
      changes: {
        $ref: '#/components/schemas/Count',
        description:
          'Changes, of which an entity may have several; first sights left out.',
      },
      entities: {
        $ref: '#/components/schemas/Count',
        description: 'Entities with at least one of them.',
      },
      higher: {
        $ref: '#/components/schemas/Count',
        description: 'Need a higher rung than before.',
      },
      lower: {
        $ref: '#/components/schemas/Count',
        description: 'Need a lower rung than before.',
      },
      underBuilt: {
        $ref: '#/components/schemas/Count',
        description: 'Are under-built, and were not.',
      },
      overBuilt: {
        $ref: '#/components/schemas/Count',
        description: 'Are over-built, and were not.',
      },
      fits: {
        $ref: '#/components/schemas/Count',
        description: 'Fit, and were known not to.',
      },
      stated: {
        $ref: '#/components/schemas/Count',
        description: 'Have stated something that counts, and had not.',
      },
      left: {
        $ref: '#/components/schemas/Count',
        description: 'Have left the catalog.',
      },
      returned: {
        $ref: '#/components/schemas/Count',
        description: 'Are in the catalog again.',
      },
      first: {
        $ref: '#/components/schemas/Count',
        description: 'Were seen for the first time.',
      },
    },
    required: [
      'changes',
      'entities',
      'higher',
      'lower',
      'underBuilt',
      'overBuilt',
      'fits',
      'stated',
      'left',
      'returned',
      'first',
    ],
    additionalProperties: false,
    description:
      'How many entities moved between two days, each counted once: as it was before the first day against what it was when the last one ended.',
  },
  ChangeList: {
    type: 'object',
    properties: {
      since: {
        $ref: '#/components/schemas/CalendarDay',
        description: 'The first day, in UTC.',
      },
      until: {
        $ref: '#/components/schemas/CalendarDay',
        description: 'The last day, in UTC.',
      },
      keptSince: {
        $ref: '#/components/schemas/CalendarDay',
        description:
          'Present where older changes than these have been forgotten.',
      },
      counts: { $ref: '#/components/schemas/ChangeCounts' },
      items: {
        type: 'array',
        items: { $ref: '#/components/schemas/CatalogChange' },
      },
      nextCursor: {
        type: 'string',
        description: 'For the next page; left out on the last.',
      },
      scan: { $ref: '#/components/schemas/ScanState' },
    },
    required: ['since', 'until', 'counts', 'items', 'scan'],
    additionalProperties: false,
    description: 'One page of what moved between two days, newest first.',
  },
  ChangeSource: {
    type: 'object',
    properties: {
      type: { $ref: '#/components/schemas/SourceType' },
      entityRef: {
        type: 'string',
        description: 'The entity that states it, or that names the profile.',
      },
      profile: { type: 'string', description: 'The name of the profile.' },
    },
    required: ['type'],
    additionalProperties: false,
    description:
      'Who states a requirement. Nothing but the type is left where the reader may not see the entity.',
  },
  ChangeType: {
    type: 'string',
    enum: ['moved', 'first', 'left', 'returned'],
    description:
      'What happened to an entity. `moved`: its verdict, one of its requirements, or what is built. `first`: a scan saw it for the first time. `left`: it has left the catalog. `returned`: it is there again.',
  },
  ChangedState: {
    type: 'object',
    properties: {
      status: { $ref: '#/components/schemas/ReportedStatus' },
      rung: {
        $ref: '#/components/schemas/RungNumber',
        description:
          'The headline rung; left out while unassessed, or where not remembered.',
      },
      built: {
        $ref: '#/components/schemas/ResilienceRung',
        description: 'The resilience of what was built, where that was known.',
      },
      fit: {
        $ref: '#/components/schemas/Fit',
        description: 'Left out where it is not remembered.',
      },
    },
    required: ['status'],
    additionalProperties: false,
    description: 'What a list of changes tells of a verdict.',
  },
  CheckDetails: {
    type: 'object',
    additionalProperties: { type: ['number', 'string'] },
    description:
      'Figures and words that tell what a check has found in one place, by name. None of them names the place.',
  },
  CheckScope: {
    type: 'string',
    enum: ['workload', 'namespace', 'cluster', 'component'],
    description: 'What checks look at, one by one.',
  },
  Climb: {
    anyOf: [
      { $ref: '#/components/schemas/ThresholdTrigger' },
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'signal' },
          signal: {
            type: 'string',
            description: 'The signal, in one sentence.',
          },
          rung: { $ref: '#/components/schemas/RungNumber' },
        },
        required: ['type', 'signal', 'rung'],
        additionalProperties: false,
      },
    ],
    description:
      'The one signal that would justify moving: the nearer of the triggers of the two axes, or in words where there is neither.',
  },
  ClusterComponents: {
    type: 'object',
    properties: {
      total: {
        $ref: '#/components/schemas/Count',
        description: 'All of them, unassessed and failed ones included.',
      },
      rungs: {
        type: 'object',
        properties: {
          '1': { $ref: '#/components/schemas/Count' },
          '2': { $ref: '#/components/schemas/Count' },
          '3': { $ref: '#/components/schemas/Count' },
          '4': { $ref: '#/components/schemas/Count' },
          '5': { $ref: '#/components/schemas/Count' },
          '6': { $ref: '#/components/schemas/Count' },
        },
        required: ['1', '2', '3', '4', '5', '6'],
        additionalProperties: false,
        description: 'By the headline rung that they need.',
      },
    },
    required: ['total', 'rungs'],
    additionalProperties: false,
    description:
      'How many components run in a cluster, as far as the reader may see them.',
  },
  ClusterList: {
    type: 'object',
    properties: {
      items: {
        type: 'array',
        items: { $ref: '#/components/schemas/ClusterState' },
        description: 'By name.',
      },
    },
    required: ['items'],
    additionalProperties: false,
    description: 'Every cluster that a source lists, or that reports itself.',
  },
  ClusterState: {
    type: 'object',
    properties: {
      name: { type: 'string', description: 'What the portal calls it.' },
      title: { type: 'string' },
      source: {
        type: 'string',
        description:
          'Who reads it, such as `kubernetes`; `pushed` where it reports itself.',
      },
      status: { $ref: '#/components/schemas/ClusterStatus' },
      reason: {
        type: 'string',
        description: 'Why it could not be read, in a sentence.',
      },
      missingRules: {
        type: 'array',
        items: { $ref: '#/components/schemas/MissingRule' },
        description:
          'What has to be added to its ClusterRole for all of it to be seen.',
      },
      attemptedAt: {
        $ref: '#/components/schemas/Timestamp',
        description: 'When it was last tried.',
      },
      takenAt: {
        $ref: '#/components/schemas/Timestamp',
        description:
          'When what is known of it was seen; left out where it never was.',
      },
      outdated: {
        type: 'boolean',
        const: true,
        description:
          'Present where that was longer ago than counts: it is as good as unknown.',
      },
      sameAs: {
        type: 'array',
        items: { type: 'string' },
        description: 'Other names under which the same cluster was read.',
      },
      entityRef: {
        type: 'string',
        description:
          'The ref of the Resource that stands for it in the catalog; left out where there is none that the reader may see.',
      },
      environment: {
        type: 'string',
        description:
          'As that Resource states it. Clusters of one environment make up a fleet.',
      },
      seen: {
        $ref: '#/components/schemas/SeenCluster',
        description: 'What was last seen of it; left out where it never was.',
      },
      components: { $ref: '#/components/schemas/ClusterComponents' },
    },
    required: [
      'name',
      'source',
      'status',
      'missingRules',
      'attemptedAt',
      'sameAs',
      'components',
    ],
    additionalProperties: false,
    description: 'A cluster, and how the latest reading of it ended.',
  },
  ClusterStatus: {
    type: 'string',
    enum: [
      'reached',
      'refused',
      'needs-user-credentials',
      'not-served',
      'unreachable',
    ],
    description:
      'How the latest reading of a cluster ended. `reached`: it answered. `refused`: a right is missing, or the credentials are not accepted. `needs-user-credentials`: the portal has none of its own for it. `not-served`: the portal knows no such cluster, or what answers is none. `unreachable`: there was no answer.',
  },
  CostSettings: {
    type: 'object',
    properties: {
      shown: { type: 'boolean' },
      prices: {
        $ref: '#/components/schemas/Prices',
        description: 'Left out where nobody has entered any.',
      },
    },
    required: ['shown'],
    additionalProperties: false,
    description:
      'Whether the organization shows what things cost, and the prices that it has entered.',
  },
  Count: { type: 'number', description: 'How many there are.' },
  CountedThing: {
    type: 'string',
    enum: [
      'cluster',
      'team',
      'dependency',
      'day',
      'fact',
      'namespace',
      'workload',
      'pod',
    ],
    description: 'What sentences count.',
  },
  DataOption: {
    type: 'object',
    properties: {
      strategy: { $ref: '#/components/schemas/DataStrategy' },
      rpo: {
        type: 'string',
        description: 'The data that the loss of a region may cost, in words.',
      },
      writeLatency: {
        type: 'string',
        description: 'What a write costs, in words.',
      },
    },
    required: ['strategy', 'rpo', 'writeLatency'],
    additionalProperties: false,
    description: 'A data strategy that fits, with what it gives.',
  },
  DataStrategy: {
    type: 'string',
    enum: ['async-replicas', 'synchronous', 'global', 'mergeable'],
    description: 'The ways to keep data in more than one region.',
  },
  Demand: {
    type: 'object',
    properties: {
      key: { $ref: '#/components/schemas/RequirementKey' },
      value: {
        anyOf: [
          { $ref: '#/components/schemas/RequirementValue' },
          { $ref: '#/components/schemas/WithheldValue' },
        ],
      },
      text: {
        type: 'string',
        description:
          'The value as an annotation states it, without its guess mark; left out where it is withheld.',
      },
      guess: { type: 'boolean' },
      source: { $ref: '#/components/schemas/RequirementSource' },
      rung: {
        $ref: '#/components/schemas/RungNumber',
        description:
          'The lowest rung that satisfies it; 4 is a call for the platform layer.',
      },
      forcing: {
        type: 'boolean',
        description: 'Whether its rung is one that the verdict rests on.',
      },
      threshold: {
        $ref: '#/components/schemas/Threshold',
        description: 'The threshold that was crossed to get to its rung.',
      },
      next: {
        $ref: '#/components/schemas/Threshold',
        description: 'The threshold at which its next rung begins.',
      },
      reading: {
        $ref: '#/components/schemas/ObjectiveReading',
        description: 'For an objective without a failure domain.',
      },
      ignored: {
        type: 'string',
        enum: ['stateless', 'withheld'],
        description:
          'Why it does not count: a stateless service has no data to lose. `withheld`: for a reason that the reader may not see.',
      },
    },
    required: ['key', 'value', 'guess', 'source', 'rung', 'forcing'],
    additionalProperties: false,
    description:
      'A stated requirement, weighed. Of one that is withheld there is nothing but its key, its rung, whether it is forcing, and the type of its source.',
  },
  Dependent: {
    type: 'object',
    properties: {
      entityRef: { type: 'string' },
      title: { type: 'string' },
      relation: { $ref: '#/components/schemas/DependentRelation' },
      resilience: {
        $ref: '#/components/schemas/ResilienceRung',
        description:
          'The resilience it needs; left out while it is unassessed.',
      },
      built: {
        $ref: '#/components/schemas/ResilienceRung',
        description:
          'The resilience of what is built of it, where that is known.',
      },
    },
    required: ['entityRef', 'relation'],
    additionalProperties: false,
    description:
      'An entity that depends on another one, as the last scan found it.',
  },
  DependentNeed: {
    type: 'object',
    properties: {
      rung: { $ref: '#/components/schemas/ResilienceRung' },
      count: { $ref: '#/components/schemas/Count' },
    },
    required: ['rung', 'count'],
    additionalProperties: false,
    description:
      'How many of those who depend on an entity need the same rung.',
  },
  DependentRelation: {
    type: 'string',
    enum: ['stated', 'seen'],
    description:
      'How an entity is known to depend on another one. `stated`: the catalog says so. `seen`: it was seen to run on it.',
  },
  Dependents: {
    type: 'object',
    properties: {
      items: {
        type: 'array',
        items: { $ref: '#/components/schemas/Dependent' },
        description:
          'Those that need most come first, those that are unassessed last.',
      },
      needs: {
        type: 'array',
        items: { $ref: '#/components/schemas/DependentNeed' },
        description:
          'What they need, all of them and not only the items, the highest rung first.',
      },
      unassessed: {
        $ref: '#/components/schemas/Count',
        description:
          'How many of them are unassessed, so that nobody knows what they need.',
      },
    },
    required: ['items', 'needs', 'unassessed'],
    additionalProperties: false,
    description:
      'Who depends on an entity, of those that the reader may see: nothing tells whether there are others.',
  },
  DowntimeBudget: {
    type: 'object',
    properties: {
      perMonthSeconds: {
        type: 'number',
        description: 'In a month of 30 days.',
      },
      perYearSeconds: {
        type: 'number',
        description: 'In a year of 365.25 days.',
      },
    },
    required: ['perMonthSeconds', 'perYearSeconds'],
    additionalProperties: false,
    description:
      'The downtime that the stated availability allows, in seconds.',
  },
  DrillOutcome: {
    type: 'string',
    enum: ['untouched', 'recovers', 'short', 'interrupted', 'down'],
    description:
      'What becomes of a workload. `untouched`: none of its pods was there. `recovers`: it keeps serving, and all that was lost is replaced. `short`: it keeps serving, and some of it is not replaced. `interrupted`: nothing serves until it is replaced. `down`: nothing serves, and nothing can be placed.',
  },
  DrilledBudget: {
    type: 'object',
    properties: {
      minimum: { $ref: '#/components/schemas/Count' },
      kept: { type: 'boolean' },
    },
    required: ['minimum', 'kept'],
    additionalProperties: false,
    description:
      'The fewest pods that a budget wants of all that it selects, those of other workloads among them, and whether what is left keeps it.',
  },
  DrilledPod: {
    type: 'object',
    properties: {
      workload: {
        type: 'number',
        description: 'Which of the workloads it belongs to, from 0.',
      },
      state: { type: 'string', enum: ['running', 'lost', 'placed'] },
    },
    required: ['workload', 'state'],
    additionalProperties: false,
    description: 'A pod on a node, before and after. `placed`: a replacement.',
  },
  EndingAcceptance: {
    type: 'object',
    properties: {
      entityRef: {
        type: 'string',
        description: 'The entity that has the finding.',
      },
      name: { type: 'string' },
      title: { type: 'string' },
      owners: {
        type: 'array',
        items: { type: 'string' },
        description: 'Entity refs, in order.',
      },
      finding: { type: 'string', description: 'The id of the finding.' },
      severity: { $ref: '#/components/schemas/Severity' },
      until: {
        $ref: '#/components/schemas/CalendarDay',
        description:
          'The last day it holds: on the next one the finding is open again.',
      },
    },
    required: ['entityRef', 'name', 'owners', 'finding', 'severity', 'until'],
    additionalProperties: false,
    description:
      'A finding that somebody has accepted, until a day that is near.',
  },
  EntityCheck: {
    type: 'object',
    properties: {
      id: {
        $ref: '#/components/schemas/FindingId',
        description:
          'Also the name of the finding that it leads to where what is needed asks for it.',
      },
      scope: { $ref: '#/components/schemas/CheckScope' },
      of: {
        $ref: '#/components/schemas/Count',
        description: 'How many were looked at.',
      },
      hits: {
        type: 'array',
        items: { $ref: '#/components/schemas/EntityCheckHit' },
        description: 'Where something was found.',
      },
      unmade: {
        type: 'array',
        items: { $ref: '#/components/schemas/EntityCheckUnmade' },
        description: 'Why it could not be made everywhere; empty where it was.',
      },
    },
    required: ['id', 'scope', 'of', 'hits', 'unmade'],
    additionalProperties: false,
    description: 'What one check has come to, whatever is needed.',
  },
  EntityCheckHit: {
    type: 'object',
    properties: {
      place: {
        $ref: '#/components/schemas/Count',
        description: 'The number of the place.',
      },
      workload: {
        type: 'number',
        description:
          'The number of the workload among those of the place, from 0.',
      },
      namespace: {
        type: 'string',
        description:
          'The namespace it looked at; left out for readers who may not know it.',
      },
      details: {
        $ref: '#/components/schemas/CheckDetails',
        description: 'Figures and words that tell what was found.',
      },
    },
    required: ['details'],
    additionalProperties: false,
    description:
      'One place where a check has found something. All are left out where it looked at the whole.',
  },
  EntityCheckUnmade: {
    type: 'object',
    properties: {
      unknown: { $ref: '#/components/schemas/UnknownReason' },
      resource: {
        type: 'string',
        description:
          'What could not be read, by its plural in Kubernetes, where it is that.',
      },
      clusters: {
        $ref: '#/components/schemas/Count',
        description: 'In how many clusters.',
      },
    },
    required: ['unknown', 'clusters'],
    additionalProperties: false,
    description: 'Why a check could not be made.',
  },
  EntityCluster: {
    type: 'object',
    properties: {
      takenAt: {
        $ref: '#/components/schemas/Timestamp',
        description: 'When it was seen.',
      },
      seen: { $ref: '#/components/schemas/SeenCluster' },
    },
    required: ['takenAt', 'seen'],
    additionalProperties: false,
    description:
      'What is seen of a cluster, for the Resource that stands for it.',
  },
  EntityDrained: {
    type: 'object',
    properties: {
      workload: {
        type: 'number',
        description: 'Its number among the workloads of the place, from 0.',
      },
      evicted: { $ref: '#/components/schemas/Count' },
      blocked: {
        $ref: '#/components/schemas/Count',
        description: 'Pods that their budgets do not let go.',
      },
      severalBudgets: {
        type: 'boolean',
        const: true,
        description:
          'More than one budget selects them, and nothing that is so is ever evicted.',
      },
    },
    required: ['workload', 'evicted', 'blocked'],
    additionalProperties: false,
    description:
      'What draining the same nodes would come to for one workload: its pods leave one by one, as their budgets allow.',
  },
  EntityDrill: {
    type: 'object',
    properties: {
      place: {
        $ref: '#/components/schemas/Count',
        description: 'The number of the place.',
      },
      takenAt: {
        $ref: '#/components/schemas/Timestamp',
        description: 'When what it is worked out from was seen.',
      },
      zone: {
        type: 'string',
        description: 'The zone that is lost, where it is one.',
      },
      node: {
        $ref: '#/components/schemas/Count',
        description: 'The number of the node that is lost, where it is one.',
      },
      nodes: {
        type: 'array',
        items: { $ref: '#/components/schemas/PlaceNode' },
        description: 'Those that have its pods, before or after, or are lost.',
      },
      workloads: {
        type: 'array',
        items: { $ref: '#/components/schemas/EntityDrilled' },
        description: 'Its workloads that are meant to stay up.',
      },
      drains: {
        type: 'array',
        items: { $ref: '#/components/schemas/EntityDrained' },
      },
    },
    required: ['place', 'takenAt', 'nodes', 'workloads', 'drains'],
    additionalProperties: false,
    description:
      'What follows for an entity if a zone or a node of a place is lost, worked out from what was last seen of it.',
  },
  EntityDrilled: {
    type: 'object',
    properties: {
      workload: {
        type: 'number',
        description: 'Its number among the workloads of the place, from 0.',
      },
      ready: {
        $ref: '#/components/schemas/Count',
        description: 'Its pods that serve before.',
      },
      wanted: {
        $ref: '#/components/schemas/Count',
        description: 'As many pods as it is meant to have.',
      },
      lost: {
        $ref: '#/components/schemas/Count',
        description: 'Its pods that are lost, whether they served or not.',
      },
      left: {
        $ref: '#/components/schemas/Count',
        description: 'Its pods that serve after, before anything is replaced.',
      },
      budget: {
        $ref: '#/components/schemas/DrilledBudget',
        description: 'Its strictest budget; left out without one.',
      },
      placed: {
        $ref: '#/components/schemas/Count',
        description: 'How many replacements are placed.',
      },
      pending: {
        type: 'array',
        items: { $ref: '#/components/schemas/PendingPods' },
      },
      afterNodesAreGone: {
        type: 'boolean',
        const: true,
        description:
          'Its pods are replaced only once the nodes are removed from the cluster.',
      },
      outcome: { $ref: '#/components/schemas/DrillOutcome' },
    },
    required: [
      'workload',
      'ready',
      'wanted',
      'lost',
      'left',
      'placed',
      'pending',
      'outcome',
    ],
    additionalProperties: false,
    description: 'What becomes of one workload.',
  },
  EntityMatch: {
    type: 'object',
    properties: {
      rule: { $ref: '#/components/schemas/MatchingRule' },
      certainty: { type: 'string', enum: ['certain', 'likely'] },
    },
    required: ['rule', 'certainty'],
    additionalProperties: false,
    description:
      'By what the workloads of an entity were found, and how sure that is.',
  },
  EntityObservation: {
    type: 'object',
    properties: {
      match: {
        anyOf: [
          { $ref: '#/components/schemas/EntityMatch' },
          { $ref: '#/components/schemas/EntityUnmatched' },
        ],
      },
      unreadable: {
        type: 'array',
        items: { $ref: '#/components/schemas/UnreadableMatch' },
      },
      places: {
        type: 'array',
        items: { $ref: '#/components/schemas/EntityPlace' },
      },
      checks: {
        type: 'array',
        items: { $ref: '#/components/schemas/EntityCheck' },
        description: 'In the order of the checks; empty where none was made.',
      },
      cluster: {
        $ref: '#/components/schemas/EntityCluster',
        description:
          'Present where the entity stands for a cluster that was seen.',
      },
      namesWithheld: {
        type: 'boolean',
        const: true,
        description:
          'The reader may not know what clusters, namespaces, workloads and nodes are called.',
      },
    },
    required: ['match', 'unreadable', 'places', 'checks'],
    additionalProperties: false,
    description: 'What is seen of one entity in clusters.',
  },
  EntityPlace: {
    type: 'object',
    properties: {
      place: {
        $ref: '#/components/schemas/Count',
        description: 'Its number, from 1, by which a drill is asked for.',
      },
      cluster: {
        type: 'string',
        description:
          'What the portal calls the cluster; left out for readers who may not know.',
      },
      environment: {
        type: 'string',
        description: 'Left out where nobody says.',
      },
      counted: {
        type: 'boolean',
        description: 'Whether it is of the environment that counts.',
      },
      takenAt: {
        $ref: '#/components/schemas/Timestamp',
        description: 'When it was seen.',
      },
      workloads: {
        type: 'array',
        items: { $ref: '#/components/schemas/EntityWorkload' },
      },
      zones: {
        type: 'array',
        items: { type: 'string' },
        description:
          'The zones of the cluster, those without a pod of the entity too.',
      },
      nodes: {
        type: 'array',
        items: { $ref: '#/components/schemas/PlaceNode' },
        description: 'Its nodes that have pods of the entity, as they are.',
      },
    },
    required: ['place', 'counted', 'takenAt', 'workloads', 'zones', 'nodes'],
    additionalProperties: false,
    description:
      'A cluster in which an entity runs, as far as it is of one environment.',
  },
  EntityRef: {
    type: 'string',
    description: 'An entity ref in full, as `group:default/payments`.',
  },
  EntityUnmatched: {
    type: 'object',
    properties: {
      unknown: { $ref: '#/components/schemas/UnknownReason' },
      resource: {
        type: 'string',
        description:
          'What could not be read, by its plural in Kubernetes, where it is that.',
      },
    },
    required: ['unknown'],
    additionalProperties: false,
    description: 'Why nothing is known of the workloads of an entity.',
  },
  EntityWorkload: {
    type: 'object',
    properties: {
      kind: { type: 'string' },
      namespace: { type: 'string' },
      name: { type: 'string' },
      ready: {
        $ref: '#/components/schemas/Count',
        description: 'Its pods that serve.',
      },
      wanted: {
        $ref: '#/components/schemas/Count',
        description: 'As many pods as it is meant to have.',
      },
    },
    required: ['kind', 'ready', 'wanted'],
    additionalProperties: false,
    description:
      'A workload of an entity. Its names are left out for readers who may not know them.',
  },
  EvaluateRequest: {
    type: 'object',
    properties: {
      requirements: {
        type: 'object',
        properties: {
          availability: { $ref: '#/components/schemas/StatedText' },
          rto: { $ref: '#/components/schemas/StatedText' },
          'rto.node': { $ref: '#/components/schemas/StatedText' },
          'rto.zone': { $ref: '#/components/schemas/StatedText' },
          'rto.cluster': { $ref: '#/components/schemas/StatedText' },
          'rto.region': { $ref: '#/components/schemas/StatedText' },
          rpo: { $ref: '#/components/schemas/StatedText' },
          'rpo.node': { $ref: '#/components/schemas/StatedText' },
          'rpo.zone': { $ref: '#/components/schemas/StatedText' },
          'rpo.cluster': { $ref: '#/components/schemas/StatedText' },
          'rpo.region': { $ref: '#/components/schemas/StatedText' },
          survives: { $ref: '#/components/schemas/StatedText' },
          audience: { $ref: '#/components/schemas/StatedText' },
          'change-control': { $ref: '#/components/schemas/StatedText' },
          pods: { $ref: '#/components/schemas/StatedText' },
          nodes: { $ref: '#/components/schemas/StatedText' },
          reach: { $ref: '#/components/schemas/StatedText' },
          teams: { $ref: '#/components/schemas/StatedText' },
          tenants: { $ref: '#/components/schemas/StatedText' },
          compliance: { $ref: '#/components/schemas/StatedText' },
          'permitted-regions': { $ref: '#/components/schemas/StatedText' },
          state: { $ref: '#/components/schemas/StatedText' },
          writes: { $ref: '#/components/schemas/StatedText' },
        },
        additionalProperties: false,
      },
      annotations: {
        $ref: '#/components/schemas/StatedAnnotations',
        description: 'Facts included.',
      },
    },
    additionalProperties: false,
    description:
      'What to assess without storing it: requirements by their key, or annotations by their whole key, or both. A requirement comes before the annotation that states the same.',
  },
  EvidenceReport: {
    type: 'object',
    properties: {
      entityRef: { $ref: '#/components/schemas/ExercisedRef' },
      exercise: {
        $ref: '#/components/schemas/ExerciseId',
        description:
          'What was lost on purpose: a zone, or a region with a failover to another.',
      },
      at: {
        $ref: '#/components/schemas/Timestamp',
        description: 'When the failure began.',
      },
      recoveredIn: {
        $ref: '#/components/schemas/MeasuredTime',
        description:
          'From then until the service was whole again; left out if nobody measured it.',
      },
      dataLost: {
        $ref: '#/components/schemas/MeasuredTime',
        description:
          'The time in which what was lost had been written; likewise.',
      },
      record: { $ref: '#/components/schemas/RecordAddress' },
      source: { $ref: '#/components/schemas/EvidenceSource' },
    },
    required: ['entityRef', 'exercise', 'at', 'source'],
    additionalProperties: false,
    description:
      'What an exercise of a failure has shown. The same entity, exercise and time are the same exercise: told again, it is replaced.',
  },
  EvidenceSource: {
    type: 'string',
    description:
      'What has run an exercise: the name of a tool or of a pipeline, of letters, digits and a few signs.',
  },
  ExerciseId: {
    type: 'string',
    enum: ['failover', 'zone-loss'],
    description:
      'The failures that are exercised: failing over to another region, and the loss of a zone.',
  },
  ExercisedRef: {
    type: 'string',
    description: 'The ref of the entity that was tried, in full.',
  },
  FactChange: {
    type: 'object',
    properties: {
      key: { $ref: '#/components/schemas/BuiltKey' },
      before: {
        type: ['string', 'number', 'boolean'],
        description: 'Left out where it was not declared.',
      },
      after: {
        type: ['string', 'number', 'boolean'],
        description: 'Left out where it is no longer declared.',
      },
      source: {
        type: 'string',
        enum: ['declared', 'observed', 'measured'],
        description:
          'By what it is known now or, where it no longer is, by what it was.',
      },
    },
    required: ['key', 'source'],
    additionalProperties: false,
    description: 'A fact about what is built that moved.',
  },
  FactSource: {
    anyOf: [
      {
        type: 'object',
        properties: { type: { type: 'string', const: 'declared' } },
        required: ['type'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'observed' },
          certainty: { type: 'string', enum: ['certain', 'likely'] },
          observedAt: {
            $ref: '#/components/schemas/Timestamp',
            description: 'When it was seen; of several moments the earliest.',
          },
        },
        required: ['type', 'certainty'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'measured' },
          by: {
            type: 'string',
            description:
              'Who measured it, in a word or a few: a tool, a pipeline.',
          },
          reportedAt: {
            $ref: '#/components/schemas/Timestamp',
            description: 'When that was reported.',
          },
        },
        required: ['type'],
        additionalProperties: false,
      },
    ],
    description:
      'Where a fact comes from. `declared`: an annotation says so. `observed`: it was seen where the entity runs; `certain` where nothing else is possible, `likely` where it was concluded. `measured`: an exercise has shown it.',
  },
  FailureDomain: {
    type: 'string',
    enum: ['node', 'zone', 'cluster', 'region'],
    description:
      'The scopes within which a failure stays contained, smallest first.',
  },
  Finding: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        description: 'A stable name, such as `over-built`.',
      },
      severity: { $ref: '#/components/schemas/Severity' },
      variant: {
        type: 'string',
        description:
          'Which of several ways it was found in; left out where there is one.',
      },
      parameters: {
        $ref: '#/components/schemas/FindingParameters',
        description:
          'What its sentences name; left out where they name nothing.',
      },
      related: {
        type: 'array',
        items: { $ref: '#/components/schemas/RelatedEntity' },
        description:
          'The other entities it is about; the sentences name none of them.',
      },
      accepted: {
        $ref: '#/components/schemas/Acceptance',
        description: 'Present while somebody has accepted it.',
      },
      lapsed: {
        $ref: '#/components/schemas/Acceptance',
        description: 'Present where an acceptance has ended.',
      },
    },
    required: ['id', 'severity'],
    additionalProperties: false,
    description:
      'Something that the numbers and the declared facts do not agree on, as data. Its sentences are made of its id, its variant and its parameters: `findingText` does so in English.',
  },
  FindingId: {
    type: 'string',
    enum: [
      'over-built',
      'under-built',
      'regional-database',
      'single-control-plane',
      'no-backups',
      'untested-backups',
      'single-zone',
      'snowflake-fleet',
      'failover-untested',
      'zone-loss-untested',
      'recovery-missed-target',
      'self-managed-control-plane',
      'premature-platform',
      'premature-mesh',
      'shared-tenancy',
      'cross-cluster-plaintext',
      'replication-plaintext',
      'no-off-region-backups',
      'rto-exceeds-budget',
      'region-tighter-than-zone',
      'residency-blocks-region',
      'unscoped-objective',
      'guessed-number',
      'missing-number',
      'unmapped-compliance',
      'weaker-dependency',
      'composite-availability',
      'zero-recovery-time',
      'near-miss-compliance',
      'declared-differs',
      'single-replica',
      'one-node',
      'one-zone',
      'nodes-in-one-zone',
      'zone-loss-leaves-too-few',
      'no-spread-rule',
      'spread-not-binding',
      'spread-selects-nothing',
      'spread-blocks-recovery',
      'no-budget',
      'budget-blocks-drain',
      'budget-allows-all',
      'several-budgets',
      'budget-protects-sick-pods',
      'autoscaler-floor',
      'autoscaler-dead',
      'no-readiness',
      'liveness-equals-readiness',
      'no-requests',
      'recreate-strategy',
      'volume-pins-zone',
      'namespace-unguarded',
      'no-backup-schedule',
      'backup-failing',
      'backup-stale',
      'not-gitops',
      'drifting',
      'version-skew',
      'snowflake-clusters',
    ],
    description: 'The name of a finding.',
  },
  FindingParameter: {
    anyOf: [
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'rung' },
          rung: { $ref: '#/components/schemas/RungNumber' },
        },
        required: ['type', 'rung'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'risk' },
          rung: { $ref: '#/components/schemas/RungNumber' },
        },
        required: ['type', 'rung'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'amount' },
          amount: { type: 'number' },
          unit: { $ref: '#/components/schemas/Unit' },
        },
        required: ['type', 'amount', 'unit'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'count' },
          count: { type: 'number' },
          of: { $ref: '#/components/schemas/CountedThing' },
        },
        required: ['type', 'count', 'of'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'share' },
          count: { type: 'number' },
          total: { type: 'number' },
          of: { $ref: '#/components/schemas/SharedThing' },
        },
        required: ['type', 'count', 'total', 'of'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'day' },
          day: { $ref: '#/components/schemas/CalendarDay' },
        },
        required: ['type', 'day'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'keys' },
          keys: {
            type: 'array',
            items: { $ref: '#/components/schemas/RequirementKey' },
          },
        },
        required: ['type', 'keys'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'stated' },
          stated: {
            type: 'array',
            items: { $ref: '#/components/schemas/StatedRequirement' },
          },
        },
        required: ['type', 'stated'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'facts' },
          facts: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                key: { $ref: '#/components/schemas/BuiltKey' },
                value: {
                  type: ['string', 'number', 'boolean'],
                  description: 'As the annotation of that key states it, read.',
                },
              },
              required: ['key', 'value'],
              additionalProperties: false,
            },
          },
        },
        required: ['type', 'facts'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'numbers' },
          numbers: {
            type: 'array',
            items: { $ref: '#/components/schemas/MethodNumber' },
          },
        },
        required: ['type', 'numbers'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'named' },
          named: {
            type: 'array',
            items: { $ref: '#/components/schemas/NamedThing' },
          },
        },
        required: ['type', 'named'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'words' },
          words: { type: 'array', items: { type: 'string' } },
        },
        required: ['type', 'words'],
        additionalProperties: false,
      },
    ],
    description:
      'Something that a sentence names, as data: whoever renders the sentence writes it in the words and the locale of the reader.',
  },
  FindingParameters: {
    type: 'object',
    additionalProperties: { $ref: '#/components/schemas/FindingParameter' },
    description:
      'The parameters of a finding, by the name that its sentences call them.',
  },
  FindingSeries: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      severity: { $ref: '#/components/schemas/Severity' },
      open: {
        type: 'array',
        items: { $ref: '#/components/schemas/Count' },
        description: 'One for each day of the trend.',
      },
    },
    required: ['id', 'severity', 'open'],
    additionalProperties: false,
    description:
      'How many entities had one finding open as each day ended. A finding that is graver for some entities than for others has a series for each severity.',
  },
  FindingTrend: {
    type: 'object',
    properties: {
      days: {
        type: 'array',
        items: { $ref: '#/components/schemas/CalendarDay' },
        description: 'The oldest first, today last.',
      },
      findings: {
        type: 'array',
        items: { $ref: '#/components/schemas/FindingSeries' },
        description:
          'The gravest first, and then by id. Findings open on no day are left out.',
      },
      scan: { $ref: '#/components/schemas/ScanState' },
    },
    required: ['days', 'findings', 'scan'],
    additionalProperties: false,
    description:
      'How many findings were open as each day ended, in UTC. Fewer days where the earlier ones are not known: of findings that may be fewer than of verdicts.',
  },
  FirstSeen: {
    type: 'object',
    properties: {
      at: { $ref: '#/components/schemas/Timestamp' },
      status: { $ref: '#/components/schemas/ReportedStatus' },
      state: {
        $ref: '#/components/schemas/VerdictState',
        description: 'What was found; left out where it is not remembered.',
      },
      stated: {
        type: 'array',
        items: { $ref: '#/components/schemas/RequirementChange' },
        description:
          'All that was stated; left out where it is not remembered.',
      },
    },
    required: ['at', 'status'],
    additionalProperties: false,
    description: 'How an entity was found by the first scan that saw it.',
  },
  Fit: {
    type: 'string',
    enum: ['fits', 'over-built', 'under-built', 'unknown'],
    description: 'How what is built compares with what is needed.',
  },
  Forgone: {
    type: 'object',
    properties: {
      rung: { $ref: '#/components/schemas/RungNumber' },
      adds: {
        type: 'string',
        description: 'What it would add, in one sentence.',
      },
      accepted: {
        type: 'string',
        description: 'The failure accepted by not having it, in one sentence.',
      },
    },
    required: ['rung', 'adds', 'accepted'],
    additionalProperties: false,
    description: 'The rung that is deliberately not built.',
  },
  GoalType: {
    type: 'string',
    enum: ['stated', 'complete', 'fits', 'comes-down', 'finding', 'exercised'],
    description:
      'What a campaign can ask for. `stated`: something is stated of the entity. `complete`: all six numbers are stated, without guesses. `fits`: it is not under-built. `comes-down`: it is not over-built. `finding`: one finding is not open. `exercised`: no exercise of a failure is missing or too old.',
  },
  Headroom: {
    type: 'number',
    description:
      'How far an amount is from a threshold, in whichever direction: the natural log of the ratio between the two, and of the downtimes for availability. 0 is on the threshold, Infinity is the distance from or to nothing at all.',
  },
  HistoryItem: {
    type: 'object',
    properties: {
      id: {
        type: 'string',
        description: 'Tells items of one history apart, and nothing else.',
      },
      at: {
        $ref: '#/components/schemas/Timestamp',
        description: 'When the change was noticed.',
      },
      before: {
        $ref: '#/components/schemas/VerdictState',
        description: 'Left out where the entity has come back to the catalog.',
      },
      after: {
        $ref: '#/components/schemas/VerdictState',
        description: 'Left out where the entity has left the catalog.',
      },
      changes: {
        type: 'array',
        items: { $ref: '#/components/schemas/RequirementChange' },
        description:
          'Every requirement that moved, whether it forces the verdict or not.',
      },
      facts: {
        type: 'array',
        items: { $ref: '#/components/schemas/FactChange' },
        description:
          'Every fact that moved; left out where none did, or none is remembered.',
      },
      rulesChanged: {
        type: 'boolean',
        description:
          'Whether other rules were in force before, which may be all that moved.',
      },
      causes: {
        type: 'array',
        items: { $ref: '#/components/schemas/ChangeCause' },
        description: 'Who or what moved it, as far as that is known.',
      },
      earlier: {
        type: 'object',
        properties: { owners: { type: 'array', items: { type: 'string' } } },
        required: ['owners'],
        additionalProperties: false,
        description:
          'Present where it is of another entity that had the same ref before: who owned that one, as entity refs. Only those who may have the catalog scanned are given such items.',
      },
    },
    required: ['id', 'at', 'changes', 'causes'],
    additionalProperties: false,
    description:
      'One change: of the verdict, of a requirement, of what is built, or of several.',
  },
  IsolationTier: {
    type: 'string',
    enum: [
      'namespace',
      'hierarchical-namespaces',
      'virtual-cluster',
      'cluster-each',
    ],
    description: 'How tenants are kept apart, weakest first.',
  },
  Ladder: {
    type: 'object',
    properties: {
      rungs: {
        type: 'array',
        items: { $ref: '#/components/schemas/RungDefinition' },
      },
      thresholds: {
        $ref: '#/components/schemas/Thresholds',
        description:
          'The thresholds in force: what has been set, completed with the defaults.',
      },
      policy: {
        $ref: '#/components/schemas/AssessmentPolicyInput',
        description:
          'The policy as it is set at the backend. Whoever creates an `AssessmentPolicy` from it assesses as the backend does.',
      },
    },
    required: ['rungs', 'thresholds', 'policy'],
    additionalProperties: false,
    description: 'The ladder as a backend applies it.',
  },
  LiveAssessment: {
    type: 'object',
    properties: {
      recovery: {
        $ref: '#/components/schemas/Recovery',
        description: 'What the loss of a region calls for.',
      },
      isolation: {
        $ref: '#/components/schemas/IsolationTier',
        description: 'The isolation that fits the tenants.',
      },
      status: { $ref: '#/components/schemas/AssessmentStatus' },
      rung: {
        $ref: '#/components/schemas/RungNumber',
        description: 'The headline rung; left out while unassessed.',
      },
      resilience: {
        $ref: '#/components/schemas/ResilienceRung',
        description:
          'The rung on the resilience path; left out while unassessed.',
      },
      platform: { $ref: '#/components/schemas/PlatformVerdict' },
      demands: {
        type: 'array',
        items: { $ref: '#/components/schemas/Demand' },
      },
      forgone: { $ref: '#/components/schemas/Forgone' },
      triggers: {
        $ref: '#/components/schemas/Triggers',
        description:
          'What would raise it, axis by axis; left out while unassessed.',
      },
      climb: { $ref: '#/components/schemas/Climb' },
      relax: { $ref: '#/components/schemas/Relax' },
      scoping: {
        $ref: '#/components/schemas/Scoping',
        description: 'Present where naming a failure domain may call for less.',
      },
      downtime: { $ref: '#/components/schemas/DowntimeBudget' },
      data: {
        type: 'array',
        items: { $ref: '#/components/schemas/DataOption' },
        description:
          'The data strategies that fit, on rungs 5 and 6; otherwise empty.',
      },
      built: {
        $ref: '#/components/schemas/Built',
        description:
          'What is built today, where anything is declared or was looked at.',
      },
      fit: {
        $ref: '#/components/schemas/Fit',
        description: 'How what is built compares with what is needed.',
      },
      couldGo: {
        type: 'array',
        items: { $ref: '#/components/schemas/UnitCount' },
        description:
          'What could go if it stepped down to the rung that is enough: what is built of each kind beyond the least that this rung takes, the largest kind first; empty unless it is over-built.',
      },
      missing: {
        type: 'array',
        items: { $ref: '#/components/schemas/MethodNumber' },
        description: 'Which of the six numbers are not stated.',
      },
      unreadable: {
        type: 'array',
        items: { $ref: '#/components/schemas/MethodNumber' },
        description:
          'Which of the six numbers are stated, and only in ways that cannot be read.',
      },
      guesses: {
        type: 'array',
        items: { $ref: '#/components/schemas/RequirementKey' },
        description: 'Which stated requirements are marked as guesses.',
      },
      entityRef: { type: 'string' },
      withheld: {
        type: 'array',
        items: { $ref: '#/components/schemas/WithheldPart' },
        description:
          'What is left out, or unknown, because it rests on numbers that the reader may not see. Left out where that is nothing.',
      },
      findings: {
        type: 'array',
        items: { $ref: '#/components/schemas/Finding' },
        description: 'The gravest first; what has been accepted last.',
      },
      problems: {
        type: 'array',
        items: { $ref: '#/components/schemas/Problem' },
      },
      dependencies: {
        type: 'array',
        items: { $ref: '#/components/schemas/RelatedEntity' },
        description:
          'What it depends on, as the last scan found it: each with the resilience it needs and the availability it states, where it does; last those that the reader may not see or that are not there. Left out while the report cannot be reached.',
      },
      reported: {
        $ref: '#/components/schemas/ReportedAssessment',
        description: 'Left out while the report cannot be reached.',
      },
    },
    additionalProperties: false,
    required: [
      'couldGo',
      'data',
      'demands',
      'entityRef',
      'findings',
      'fit',
      'guesses',
      'missing',
      'platform',
      'problems',
      'status',
      'unreadable',
    ],
    description: 'The assessment of one entity as it is in the catalog now.',
  },
  LossKind: {
    type: 'string',
    enum: ['entity', 'zone', 'cluster', 'region'],
    description:
      'What can be lost at once: a failure domain, or one entity. In the order from the narrowest to the widest.',
  },
  MatchingRule: {
    type: 'string',
    enum: ['named', 'selector', 'kubernetes-id', 'argo-cd', 'app-name'],
    description:
      'By what workloads are found, the first of these by which any is. `named`: the component names them. `selector`: by a label selector. `kubernetes-id`: by the label of that name. `argo-cd`, `app-name`: by the name of their Argo CD application, or by the label `app.kubernetes.io/name`, only where that is turned on, since names collide.',
  },
  MatrixCount: {
    type: 'object',
    properties: {
      resilience: {
        $ref: '#/components/schemas/ResilienceRung',
        description: 'The resilience that is needed.',
      },
      built: {
        $ref: '#/components/schemas/ResilienceRung',
        description: 'The resilience of what is built.',
      },
      count: { $ref: '#/components/schemas/Count' },
    },
    required: ['resilience', 'built', 'count'],
    additionalProperties: false,
    description:
      'How many entities need one rung and have another built, or the same.',
  },
  MeasuredTime: {
    type: 'string',
    description:
      'A time that was measured, as an annotation states it: `92s`, `12m`, `1h30m`, `0`.',
  },
  MethodNumber: {
    type: 'string',
    enum: ['availability', 'rto', 'rpo', 'scale', 'teams', 'compliance'],
    description: 'One of the methodNumbers.',
  },
  MissingRule: {
    type: 'object',
    properties: {
      apiGroups: { type: 'array', items: { type: 'string' } },
      resources: { type: 'array', items: { type: 'string' } },
      nonResourceURLs: { type: 'array', items: { type: 'string' } },
      verbs: { type: 'array', items: { type: 'string' } },
    },
    required: ['verbs'],
    additionalProperties: false,
    description:
      'A rule that a ClusterRole lacks, as it has to be written there.',
  },
  NamedThing: {
    type: 'string',
    enum: [
      'version',
      'zones',
      'mesh',
      'gitops',
      'quota',
      'limit-range',
      'deny-ingress',
    ],
    description: 'What sentences call by name, in English.',
  },
  NearTrigger: {
    type: 'object',
    properties: {
      type: { type: 'string', const: 'threshold' },
      key: { $ref: '#/components/schemas/RequirementKey' },
      present: {
        type: 'number',
        description:
          'The number as it is stated today, in the unit of the threshold.',
      },
      threshold: { $ref: '#/components/schemas/Threshold' },
      headroom: {
        $ref: '#/components/schemas/Headroom',
        description: 'From the number to the threshold.',
      },
      rung: {
        $ref: '#/components/schemas/RungNumber',
        description: 'The rung it leads to.',
      },
      moved: {
        type: 'object',
        properties: {
          at: { $ref: '#/components/schemas/Timestamp' },
          from: { type: 'number' },
        },
        required: ['at', 'from'],
        additionalProperties: false,
        description:
          'When it last moved towards that threshold, and what it was before, in the same unit; left out where it has not, as far as is known.',
      },
    },
    additionalProperties: false,
    required: ['headroom', 'key', 'present', 'rung', 'threshold', 'type'],
    description: 'A number that is close to the threshold ahead of it.',
  },
  NeededRung: {
    type: 'object',
    properties: {
      rung: {
        $ref: '#/components/schemas/RungNumber',
        description:
          "The headline: the platform's own rung where it is all there is to build.",
      },
      resilience: { $ref: '#/components/schemas/ResilienceRung' },
      platform: {
        type: 'boolean',
        description: 'Whether a platform layer is justified.',
      },
    },
    required: ['rung', 'resilience', 'platform'],
    additionalProperties: false,
    description: 'A rung on both axes.',
  },
  ObjectiveReading: {
    type: 'object',
    properties: {
      domain: { $ref: '#/components/schemas/FailureDomain' },
      alternative: {
        type: 'object',
        properties: {
          key: { $ref: '#/components/schemas/RequirementKey' },
          rung: { $ref: '#/components/schemas/RungNumber' },
        },
        required: ['key', 'rung'],
        additionalProperties: false,
        description:
          'Present only where stating the domain would call for a lower rung.',
      },
    },
    required: ['domain'],
    additionalProperties: false,
    description:
      'The failure domain that an objective without one was taken for, and what the same number would call for by itself if only the loss of a zone had to meet it. What the verdict would be then is said by Scoping.',
  },
  ObservedCheck: {
    type: 'object',
    properties: {
      id: { type: 'string', description: 'The name of the check.' },
      of: { type: 'number', description: 'How many places were looked at.' },
      hits: {
        type: 'array',
        items: { $ref: '#/components/schemas/CheckDetails' },
        description: 'One for each place where it was found.',
      },
    },
    required: ['id', 'of', 'hits'],
    additionalProperties: false,
    description:
      'What a check has found where an entity runs. Whether that matters depends on what is needed: the finding of the same name says so.',
  },
  ObstacleAtNodes: {
    type: 'object',
    properties: {
      reason: {
        type: 'string',
        enum: [
          'lost',
          'not-ready',
          'unschedulable',
          'taint',
          'node-selector',
          'room',
          'volume',
          'spread',
          'affinity',
          'anti-affinity',
        ],
      },
      resource: { type: 'string', description: 'What there is too little of.' },
      topologyKey: {
        type: 'string',
        description:
          'The label over whose values the pods are spread, or kept together or apart.',
      },
      maxSkew: {
        type: 'number',
        description: 'How much the domains may differ.',
      },
      nodes: { $ref: '#/components/schemas/Count' },
    },
    required: ['nodes', 'reason'],
    additionalProperties: false,
    description: 'An obstacle, and at how many nodes it stands in the way.',
  },
  PendingPods: {
    type: 'object',
    properties: {
      count: { $ref: '#/components/schemas/Count' },
      obstacles: {
        type: 'array',
        items: { $ref: '#/components/schemas/ObstacleAtNodes' },
        description:
          'What stands in the way, each with the number of nodes where it does.',
      },
      hasRoom: {
        type: 'boolean',
        description: 'Some node that is left has room enough.',
      },
      lostStillCounts: {
        type: 'boolean',
        description:
          'They could be placed if the spread rule did not still count what is lost.',
      },
    },
    required: ['count', 'obstacles', 'hasRoom', 'lostStillCounts'],
    additionalProperties: false,
    description: 'Replacements that cannot be placed.',
  },
  PlaceNode: {
    type: 'object',
    properties: {
      node: {
        $ref: '#/components/schemas/Count',
        description: 'Its number among the nodes of its cluster, from 1.',
      },
      name: {
        type: 'string',
        description: 'Left out for readers who may not know it.',
      },
      zone: {
        type: 'string',
        description: 'Left out where the node does not tell.',
      },
      lost: { type: 'boolean' },
      asked: { $ref: '#/components/schemas/AskedShare' },
      pods: {
        type: 'array',
        items: { $ref: '#/components/schemas/DrilledPod' },
        description:
          'By the number of their workload among those of the place.',
      },
    },
    required: ['node', 'lost', 'asked', 'pods'],
    additionalProperties: false,
    description: "A node of a place, with the entity's pods on it.",
  },
  PlatformBalance: {
    type: 'string',
    enum: ['unknown', 'below', 'at-break-even', 'above'],
    description:
      'How the number of teams compares with the break-even of a platform.',
  },
  PlatformVerdict: {
    type: 'object',
    properties: {
      layer: {
        type: 'boolean',
        description: 'Whether a platform layer is justified.',
      },
      balance: {
        $ref: '#/components/schemas/PlatformBalance',
        description: 'How the number of teams compares with the break-even.',
      },
      teams: {
        type: 'number',
        description: 'The number of teams that deploy to it, where stated.',
      },
      breakEven: {
        type: 'number',
        description:
          'The largest number of teams for which a platform does not pay off yet.',
      },
    },
    required: ['layer', 'balance'],
    additionalProperties: false,
    description:
      'The second axis: whether enough teams, or tenants of mixed trust, share the clusters to pay for a platform.',
  },
  PolicyCheck: {
    type: 'object',
    properties: {
      unread: {
        type: 'array',
        items: { type: 'string' },
        description:
          'Annotations that the policy names and that the scan does not read.',
      },
    },
    required: ['unread'],
    additionalProperties: false,
    description:
      'Settings that can be used, and what of them no scan has read yet.',
  },
  PolicyPreview: {
    type: 'object',
    properties: {
      entities: {
        $ref: '#/components/schemas/Count',
        description: 'How many were compared, of every kind that is assessed.',
      },
      moved: {
        $ref: '#/components/schemas/Count',
        description: 'Of how many anything moves.',
      },
      up: { $ref: '#/components/schemas/Count' },
      down: { $ref: '#/components/schemas/Count' },
      gained: { $ref: '#/components/schemas/Count' },
      lost: { $ref: '#/components/schemas/Count' },
      levels: {
        type: 'array',
        items: { $ref: '#/components/schemas/PreviewFlow' },
        description: 'From what to what, those that stay among them.',
      },
      fits: {
        type: 'array',
        items: { $ref: '#/components/schemas/PreviewFitFlow' },
      },
      owners: {
        type: 'array',
        items: { $ref: '#/components/schemas/PreviewOwner' },
        description: 'The most concerned first.',
      },
      moreOwners: {
        $ref: '#/components/schemas/Count',
        description: 'How many owners more there are.',
      },
      findings: {
        type: 'array',
        items: { $ref: '#/components/schemas/PreviewFinding' },
      },
      couldGo: {
        type: 'array',
        items: { $ref: '#/components/schemas/PreviewUnits' },
        description:
          'What could go of what is over-built; empty where that is hidden.',
      },
      toBuild: {
        type: 'array',
        items: { $ref: '#/components/schemas/PreviewUnits' },
        description:
          'What is asked for beyond what is built; empty where that is hidden.',
      },
      items: {
        type: 'array',
        items: { $ref: '#/components/schemas/PreviewItem' },
        description: 'What moves most first.',
      },
      moreItems: {
        $ref: '#/components/schemas/Count',
        description: 'How many entities more move.',
      },
      notCompared: {
        type: 'object',
        properties: {
          withheld: {
            $ref: '#/components/schemas/Count',
            description: 'They take numbers from what the reader may not see.',
          },
          unscanned: {
            $ref: '#/components/schemas/Count',
            description:
              'The last scan has not kept what they state; the next one does.',
          },
          failed: {
            $ref: '#/components/schemas/Count',
            description: 'They could not be scored.',
          },
        },
        required: ['withheld', 'unscanned', 'failed'],
        additionalProperties: false,
      },
      unread: {
        type: 'array',
        items: { type: 'string' },
        description:
          'Annotations that the policy names and that the scan did not read.',
      },
      scan: {
        $ref: '#/components/schemas/ScanState',
        description:
          'How old what was compared is; without a scan so far, nothing was.',
      },
    },
    required: [
      'entities',
      'moved',
      'up',
      'down',
      'gained',
      'lost',
      'levels',
      'fits',
      'owners',
      'moreOwners',
      'findings',
      'couldGo',
      'toBuild',
      'items',
      'moreItems',
      'notCompared',
      'unread',
      'scan',
    ],
    additionalProperties: false,
    description:
      'What would move if a policy were in force, of what the reader may see.',
  },
  PolicyPreviewRequest: {
    type: 'object',
    properties: { policy: { $ref: '#/components/schemas/PolicySettings' } },
    required: ['policy'],
    additionalProperties: false,
    description: 'A policy to try out.',
  },
  PolicySettings: {
    type: 'object',
    additionalProperties: {},
    description:
      'The settings of a policy as they would be written under `rung` in app-config.',
  },
  PossibleLoss: {
    type: 'object',
    properties: {
      kind: { $ref: '#/components/schemas/LossKind' },
      name: { type: 'string' },
      title: { type: 'string' },
      entities: { $ref: '#/components/schemas/Count' },
    },
    required: ['entities', 'kind', 'name'],
    additionalProperties: false,
    description:
      'Something that could be lost, and how many of the entities that the reader may see run there; of an entity, how many depend on it.',
  },
  PossibleLossList: {
    type: 'object',
    properties: {
      items: {
        type: 'array',
        items: { $ref: '#/components/schemas/PossibleLoss' },
        description: 'Those with the most entities first.',
      },
      total: { $ref: '#/components/schemas/Count' },
      scan: { $ref: '#/components/schemas/ScanState' },
    },
    required: ['items', 'total', 'scan'],
    additionalProperties: false,
    description: 'What could be lost, of one kind.',
  },
  PreviewDirection: {
    type: 'string',
    enum: ['up', 'down', 'gained', 'lost', 'same'],
    description:
      'Where a verdict would move to. `up`, `down`: by rungs, or by the platform layer alone. `gained`: it has none today. `lost`: it would have none. `same`: not at all, and only its fit, its status or a finding moves.',
  },
  PreviewFinding: {
    type: 'object',
    properties: {
      id: { type: 'string' },
      appear: { $ref: '#/components/schemas/Count' },
      go: { $ref: '#/components/schemas/Count' },
    },
    required: ['id', 'appear', 'go'],
    additionalProperties: false,
    description:
      'At how many entities a kind of finding would appear, and from how many it would go.',
  },
  PreviewFitFlow: {
    type: 'object',
    properties: {
      before: { $ref: '#/components/schemas/Fit' },
      after: { $ref: '#/components/schemas/Fit' },
      entities: { $ref: '#/components/schemas/Count' },
    },
    required: ['before', 'after', 'entities'],
    additionalProperties: false,
    description:
      'How many entities would go from one fit to another, or keep it.',
  },
  PreviewFlow: {
    type: 'object',
    properties: {
      before: { $ref: '#/components/schemas/PreviewLevel' },
      after: { $ref: '#/components/schemas/PreviewLevel' },
      entities: { $ref: '#/components/schemas/Count' },
    },
    required: ['before', 'after', 'entities'],
    additionalProperties: false,
    description:
      'How many entities would go from one level to another, or stay on it.',
  },
  PreviewItem: {
    type: 'object',
    properties: {
      entityRef: { type: 'string' },
      title: { type: 'string' },
      owners: {
        type: 'array',
        items: { type: 'string' },
        description: 'The refs of its owners.',
      },
      direction: { $ref: '#/components/schemas/PreviewDirection' },
      before: { $ref: '#/components/schemas/PreviewState' },
      after: { $ref: '#/components/schemas/PreviewState' },
      appear: {
        type: 'array',
        items: { type: 'string' },
        description: 'The ids of the findings that would appear.',
      },
      go: {
        type: 'array',
        items: { type: 'string' },
        description: 'The ids of the findings that would go.',
      },
    },
    required: [
      'entityRef',
      'owners',
      'direction',
      'before',
      'after',
      'appear',
      'go',
    ],
    additionalProperties: false,
    description: 'What would move of one entity.',
  },
  PreviewLevel: {
    type: 'object',
    properties: {
      rung: { $ref: '#/components/schemas/RungNumber' },
      platform: {
        type: 'boolean',
        description: 'Whether a platform layer is justified.',
      },
    },
    required: ['platform'],
    additionalProperties: false,
    description:
      'Where a verdict is on the ladder: no rung where it is unassessed.',
  },
  PreviewLine: {
    anyOf: [
      { $ref: '#/components/schemas/PreviewProgress' },
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'result' },
          preview: { $ref: '#/components/schemas/PolicyPreview' },
        },
        required: ['type', 'preview'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'error' },
          name: { type: 'string' },
          message: { type: 'string' },
        },
        required: ['type', 'name', 'message'],
        additionalProperties: false,
      },
    ],
    description:
      'One line of a preview as it is sent: how far it is, again and again, and at last what came of it, or why nothing did.',
  },
  PreviewOwner: {
    type: 'object',
    properties: {
      owner: { type: 'string', description: 'The ref of the owner.' },
      moved: { $ref: '#/components/schemas/Count' },
      up: { $ref: '#/components/schemas/Count' },
      down: { $ref: '#/components/schemas/Count' },
    },
    required: ['owner', 'moved', 'up', 'down'],
    additionalProperties: false,
    description: 'What would move of what one owner has.',
  },
  PreviewProgress: {
    type: 'object',
    properties: {
      type: { type: 'string', const: 'progress' },
      share: { $ref: '#/components/schemas/Share' },
    },
    required: ['type', 'share'],
    additionalProperties: false,
    description: 'How far a preview is.',
  },
  PreviewState: {
    type: 'object',
    properties: {
      rung: { $ref: '#/components/schemas/RungNumber' },
      platform: {
        type: 'boolean',
        description: 'Whether a platform layer is justified.',
      },
      status: { $ref: '#/components/schemas/AssessmentStatus' },
      fit: { $ref: '#/components/schemas/Fit' },
    },
    required: ['fit', 'platform', 'status'],
    additionalProperties: false,
    description: 'The verdict of one entity under one policy.',
  },
  PreviewUnits: {
    type: 'object',
    properties: {
      kind: { $ref: '#/components/schemas/UnitKind' },
      before: { $ref: '#/components/schemas/Count' },
      after: { $ref: '#/components/schemas/Count' },
    },
    required: ['kind', 'before', 'after'],
    additionalProperties: false,
    description: 'How many of one kind there are today, and would be.',
  },
  PricedLine: {
    type: 'object',
    properties: {
      kind: { $ref: '#/components/schemas/UnitKind' },
      count: { type: 'number' },
      price: { type: 'number', description: 'Of one, a month.' },
      amount: { type: 'number', description: 'Of all of them, a month.' },
    },
    required: ['kind', 'count', 'price', 'amount'],
    additionalProperties: false,
    description:
      'One product: how many of a kind, times what one of them costs a month.',
  },
  PricedUnits: {
    type: 'object',
    properties: {
      lines: {
        type: 'array',
        items: { $ref: '#/components/schemas/PricedLine' },
        description: 'The larger number of units first.',
      },
      amount: {
        type: 'number',
        description:
          'The sum of the lines, a month; left out where nothing has a price.',
      },
      unpriced: {
        type: 'array',
        items: { $ref: '#/components/schemas/UnitKind' },
        description:
          'The kinds among the units that have no price, and are not in the amount.',
      },
    },
    required: ['lines', 'unpriced'],
    additionalProperties: false,
    description: 'What units cost a month by the prices of an organization.',
  },
  Prices: {
    type: 'object',
    properties: {
      currency: { type: 'string', description: 'As ISO 4217 has it: `EUR`.' },
      asOf: {
        $ref: '#/components/schemas/CalendarDay',
        description: 'The day that the prices are of.',
      },
      monthly: {
        type: 'object',
        properties: {
          region: { type: 'number' },
          cluster: { type: 'number' },
          zone: { type: 'number' },
          dataCopy: { type: 'number' },
        },
        additionalProperties: false,
        description: 'An amount a month; a kind without one has no price.',
      },
    },
    required: ['currency', 'asOf', 'monthly'],
    additionalProperties: false,
    description:
      'What an organization pays a month for one of each kind, as it has entered it.',
  },
  Problem: {
    type: 'object',
    properties: {
      reason: { $ref: '#/components/schemas/ProblemReason' },
      limit: {
        type: 'number',
        description:
          'The limit that was passed, such as the characters or days allowed.',
      },
      choices: {
        type: 'array',
        items: { type: 'string' },
        description:
          'All that can be written, where that depends on the portal.',
      },
      meant: {
        type: 'string',
        description: 'What was probably meant, as it would have to be written.',
      },
      key: {
        type: 'string',
        description: 'The annotation key without its prefix.',
      },
      source: { $ref: '#/components/schemas/RequirementSource' },
      value: {
        type: 'string',
        description:
          'The value as written, cut to a length that is safe to show; empty where the reader may not see the entity that states it.',
      },
    },
    required: ['key', 'reason', 'source', 'value'],
    additionalProperties: false,
    description:
      'A stated value that could not be read. It is left out; all others count.',
  },
  ProblemList: {
    type: 'object',
    properties: {
      counts: {
        type: 'object',
        properties: {
          values: {
            $ref: '#/components/schemas/Count',
            description: 'Values that cannot be read.',
          },
          names: {
            $ref: '#/components/schemas/Count',
            description: 'Annotations of names that nobody reads.',
          },
          entities: {
            $ref: '#/components/schemas/Count',
            description: 'Entities with either.',
          },
        },
        required: ['values', 'names', 'entities'],
        additionalProperties: false,
      },
      items: {
        type: 'array',
        items: { $ref: '#/components/schemas/CatalogProblem' },
      },
      nextCursor: {
        type: 'string',
        description: 'For the next page; left out on the last.',
      },
    },
    required: ['counts', 'items'],
    additionalProperties: false,
    description:
      'One page of what is stated in the catalog and does not count, by entity.',
  },
  ProblemReason: {
    type: 'string',
    enum: [
      'empty',
      'too-long',
      'unknown-word',
      'too-many-names',
      'other-separators',
      'empty-name',
      'none-among-names',
      'no-percentage',
      'fraction',
      'out-of-range',
      'no-whole-number',
      'less-than-one',
      'base-below-one',
      'peak-below-base',
      'no-duration',
      'unknown-profile',
      'profiles-not-known',
      'unknown-fact',
      'planned-exercise',
      'no-name',
      'no-ref',
      'no-acceptance',
      'never-acceptable',
      'accepted-too-long',
      'withheld',
    ],
    description:
      'Why a stated value cannot be read. Those of values come first, then those of profiles, facts, clusters, dependencies and acceptances. `withheld`: the reader may not see the entity that states it.',
  },
  PromiseState: {
    type: 'string',
    enum: ['broken', 'restore', 'unknown', 'kept'],
    description:
      'What becomes of what an entity promises of such a loss. `broken`: it promises to survive it, and is down. `restore`: it is down, and states an objective that a restore can meet. `kept`: it is not down and cannot be, or an exercise has measured a recovery within its objective. `unknown`: it promises something, and it is not known what becomes of it.',
  },
  PushedSnapshot: {
    type: 'object',
    properties: {
      format: { type: 'number', description: 'The version of the format.' },
      cluster: {
        type: 'string',
        description: 'What the portal calls the cluster.',
      },
    },
    required: ['format', 'cluster'],
    additionalProperties: {},
    description:
      'What a cluster was seen to have, as `rung observe` prints it. All of it is checked, and anything else is refused.',
  },
  RecordAddress: {
    type: 'string',
    description: 'The address of a record, which begins with `https://`.',
  },
  Recovery: {
    type: 'string',
    enum: [
      'none',
      'backup-and-restore',
      'pilot-light',
      'warm-standby',
      'active-active',
    ],
    description: 'What the loss of a region calls for, weakest first.',
  },
  RefreshRequest: {
    type: 'object',
    properties: {
      entityRef: {
        $ref: '#/components/schemas/EntityRef',
        description: 'The one entity to score again; left out, everything is.',
      },
    },
    additionalProperties: false,
    description: 'What to score again.',
  },
  RefreshResult: {
    anyOf: [
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'entity' },
          entityRef: { type: 'string' },
          changed: {
            type: 'boolean',
            description: 'Whether its reported result moved.',
          },
          scan: { $ref: '#/components/schemas/ScanState' },
        },
        required: ['type', 'entityRef', 'changed', 'scan'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'everything' },
          scan: {
            $ref: '#/components/schemas/ScanDetails',
            description: 'The scan that is running now.',
          },
        },
        required: ['type', 'scan'],
        additionalProperties: false,
      },
    ],
    description: 'What a refresh has done, to one entity or to everything.',
  },
  RelatedEntity: {
    type: 'object',
    properties: {
      entityRef: {
        type: 'string',
        description:
          'Left out, with all else, where the reader may not see it.',
      },
      resilience: {
        $ref: '#/components/schemas/ResilienceRung',
        description: 'The rung it was assessed at, where that matters.',
      },
      availability: {
        type: 'number',
        description: 'In percent of a month, where that matters.',
      },
      built: {
        $ref: '#/components/schemas/ResilienceRung',
        description:
          'The rung that is built of it, where that matters and is known.',
      },
    },
    additionalProperties: false,
    description:
      'Another entity that an assessment is about, with what it rests on.',
  },
  Relation: {
    type: 'string',
    enum: ['above', 'at-least', 'below', 'at-most'],
    description: 'How an amount compares with a threshold that it has passed.',
  },
  Relax: {
    type: 'object',
    properties: {
      rung: {
        $ref: '#/components/schemas/RungNumber',
        description:
          'The rung that is enough without what forces the present one.',
      },
      changes: {
        type: 'array',
        items: { $ref: '#/components/schemas/Relaxation' },
        description: 'What can be offered, amounts first.',
      },
      blockedBy: {
        type: 'array',
        items: { $ref: '#/components/schemas/RequirementKey' },
        description:
          'The forcing requirements that say what the service is, such as who relies on it. Nobody can offer to give them up, and while they hold no change lowers the rung. Empty where nothing is in the way.',
      },
    },
    required: ['rung', 'changes', 'blockedBy'],
    additionalProperties: false,
    description:
      'The price of the forcing numbers. Where nothing is in the way, a lower rung is enough once all of the changes are made.',
  },
  Relaxation: {
    type: 'object',
    properties: {
      key: { $ref: '#/components/schemas/RequirementKey' },
      to: {
        anyOf: [
          {
            type: 'object',
            properties: {
              type: { type: 'string', const: 'amount' },
              relation: { $ref: '#/components/schemas/Relation' },
              amount: { type: 'number' },
              unit: { $ref: '#/components/schemas/Unit' },
            },
            required: ['type', 'relation', 'amount', 'unit'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: {
              type: { type: 'string', const: 'word' },
              word: { type: 'string' },
            },
            required: ['type', 'word'],
            additionalProperties: false,
          },
          {
            type: 'object',
            properties: { type: { type: 'string', const: 'none' } },
            required: ['type'],
            additionalProperties: false,
          },
          { $ref: '#/components/schemas/WithheldValue' },
        ],
      },
    },
    required: ['key', 'to'],
    additionalProperties: false,
    description: 'What one forcing requirement would have to be relaxed to.',
  },
  Report: {
    type: 'object',
    properties: {
      kinds: { $ref: '#/components/schemas/ReportedKinds' },
      totals: { $ref: '#/components/schemas/ReportCounts' },
      matrix: {
        type: 'array',
        items: { $ref: '#/components/schemas/MatrixCount' },
        description:
          'What is needed against what is built. Pairs that do not occur are left out, and so are entities that are unassessed or of which no facts tell.',
      },
      groups: {
        type: 'array',
        items: { $ref: '#/components/schemas/ReportGroup' },
        description: 'Present where the report is grouped; the largest first.',
      },
      scan: { $ref: '#/components/schemas/ScanState' },
    },
    required: ['kinds', 'totals', 'matrix', 'scan'],
    additionalProperties: false,
    description: 'What the catalog needs, counted.',
  },
  ReportCounts: {
    type: 'object',
    properties: {
      total: {
        $ref: '#/components/schemas/Count',
        description: 'All of them, unassessed and failed ones included.',
      },
      statuses: {
        type: 'object',
        properties: {
          assessed: { $ref: '#/components/schemas/Count' },
          incomplete: { $ref: '#/components/schemas/Count' },
          unassessed: { $ref: '#/components/schemas/Count' },
          failed: { $ref: '#/components/schemas/Count' },
        },
        required: ['assessed', 'incomplete', 'unassessed', 'failed'],
        additionalProperties: false,
      },
      rungs: {
        type: 'object',
        properties: {
          '1': { $ref: '#/components/schemas/Count' },
          '2': { $ref: '#/components/schemas/Count' },
          '3': { $ref: '#/components/schemas/Count' },
          '4': { $ref: '#/components/schemas/Count' },
          '5': { $ref: '#/components/schemas/Count' },
          '6': { $ref: '#/components/schemas/Count' },
        },
        required: ['1', '2', '3', '4', '5', '6'],
        additionalProperties: false,
        description:
          'By headline rung; unassessed and failed entities are on none.',
      },
      fits: {
        type: 'object',
        properties: {
          fits: { $ref: '#/components/schemas/Count' },
          'over-built': { $ref: '#/components/schemas/Count' },
          'under-built': { $ref: '#/components/schemas/Count' },
          unknown: { $ref: '#/components/schemas/Count' },
        },
        required: ['fits', 'over-built', 'under-built', 'unknown'],
        additionalProperties: false,
      },
      platform: {
        $ref: '#/components/schemas/Count',
        description: 'With a platform layer that is justified.',
      },
      builtSources: {
        type: 'object',
        properties: {
          observed: { $ref: '#/components/schemas/Count' },
          likely: { $ref: '#/components/schemas/Count' },
          declared: { $ref: '#/components/schemas/Count' },
          unknown: { $ref: '#/components/schemas/Count' },
        },
        required: ['observed', 'likely', 'declared', 'unknown'],
        additionalProperties: false,
        description: 'By what it is known what is built.',
      },
      unreadable: {
        $ref: '#/components/schemas/Count',
        description:
          'That state one of the six numbers in a way that cannot be read.',
      },
      findings: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          properties: {
            open: { $ref: '#/components/schemas/Count' },
            accepted: { $ref: '#/components/schemas/Count' },
          },
          required: ['open', 'accepted'],
          additionalProperties: false,
        },
        description: 'By id; findings that nobody has are left out.',
      },
    },
    required: [
      'total',
      'statuses',
      'rungs',
      'fits',
      'platform',
      'builtSources',
      'unreadable',
      'findings',
    ],
    additionalProperties: false,
    description:
      'How many entities there are of each sort, as far as the reader may see them.',
  },
  ReportGroup: {
    type: 'object',
    properties: {
      total: {
        $ref: '#/components/schemas/Count',
        description: 'All of them, unassessed and failed ones included.',
      },
      statuses: {
        type: 'object',
        properties: {
          assessed: { $ref: '#/components/schemas/Count' },
          incomplete: { $ref: '#/components/schemas/Count' },
          unassessed: { $ref: '#/components/schemas/Count' },
          failed: { $ref: '#/components/schemas/Count' },
        },
        required: ['assessed', 'incomplete', 'unassessed', 'failed'],
        additionalProperties: false,
      },
      rungs: {
        type: 'object',
        properties: {
          '1': { $ref: '#/components/schemas/Count' },
          '2': { $ref: '#/components/schemas/Count' },
          '3': { $ref: '#/components/schemas/Count' },
          '4': { $ref: '#/components/schemas/Count' },
          '5': { $ref: '#/components/schemas/Count' },
          '6': { $ref: '#/components/schemas/Count' },
        },
        required: ['1', '2', '3', '4', '5', '6'],
        additionalProperties: false,
        description:
          'By headline rung; unassessed and failed entities are on none.',
      },
      fits: {
        type: 'object',
        properties: {
          fits: { $ref: '#/components/schemas/Count' },
          'over-built': { $ref: '#/components/schemas/Count' },
          'under-built': { $ref: '#/components/schemas/Count' },
          unknown: { $ref: '#/components/schemas/Count' },
        },
        required: ['fits', 'over-built', 'under-built', 'unknown'],
        additionalProperties: false,
      },
      platform: {
        $ref: '#/components/schemas/Count',
        description: 'With a platform layer that is justified.',
      },
      builtSources: {
        type: 'object',
        properties: {
          observed: { $ref: '#/components/schemas/Count' },
          likely: { $ref: '#/components/schemas/Count' },
          declared: { $ref: '#/components/schemas/Count' },
          unknown: { $ref: '#/components/schemas/Count' },
        },
        required: ['observed', 'likely', 'declared', 'unknown'],
        additionalProperties: false,
        description: 'By what it is known what is built.',
      },
      unreadable: {
        $ref: '#/components/schemas/Count',
        description:
          'That state one of the six numbers in a way that cannot be read.',
      },
      findings: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          properties: {
            open: { $ref: '#/components/schemas/Count' },
            accepted: { $ref: '#/components/schemas/Count' },
          },
          required: ['open', 'accepted'],
          additionalProperties: false,
        },
        description: 'By id; findings that nobody has are left out.',
      },
      name: {
        type: 'string',
        description:
          'The entity ref of the owner, system or domain, or the word. Left out for the entities that have none, or one that the reader may not see.',
      },
      needed: {
        $ref: '#/components/schemas/NeededRung',
        description: 'What the strictest of its members needs.',
      },
      own: {
        $ref: '#/components/schemas/NeededRung',
        description:
          'What the system or domain itself needs, where it is assessed.',
      },
    },
    additionalProperties: false,
    required: [
      'builtSources',
      'findings',
      'fits',
      'platform',
      'rungs',
      'statuses',
      'total',
      'unreadable',
    ],
    description:
      'The entities of one owner, system, domain, lifecycle or kind.',
  },
  ReportedAssessment: {
    type: 'object',
    properties: {
      status: { $ref: '#/components/schemas/ReportedFreshness' },
      at: {
        $ref: '#/components/schemas/Timestamp',
        description: 'When the reported result was made.',
      },
    },
    required: ['status'],
    additionalProperties: false,
    description:
      'What lists and reports hold of an entity, beside the assessment that was made as it was asked for.',
  },
  ReportedFreshness: {
    type: 'string',
    enum: ['current', 'older', 'missing'],
    description:
      'How what lists and reports hold of an entity compares with the assessment that was made as it was asked for. `current`: the same verdict. `older`: another one, because a requirement moved since. `missing`: nothing yet.',
  },
  ReportedKinds: {
    type: 'object',
    properties: {
      counted: {
        type: 'array',
        items: { type: 'string' },
        description:
          'The kinds that are counted, as a filter by kind states them.',
      },
      others: {
        type: 'object',
        additionalProperties: { $ref: '#/components/schemas/Count' },
        description: 'By kind, how many others pass all other filters.',
      },
    },
    required: ['counted', 'others'],
    additionalProperties: false,
    description:
      'Which kinds of entities a report counts, and what it leaves out.',
  },
  ReportedStatus: {
    type: 'string',
    enum: ['assessed', 'incomplete', 'unassessed', 'failed'],
    description:
      'The statuses of entities in lists and reports. `failed`: it could not be scored, which is a fault of the software and not of the entity.',
  },
  RequirementChange: {
    type: 'object',
    properties: {
      key: { $ref: '#/components/schemas/RequirementKey' },
      before: {
        type: 'string',
        description: 'Left out where it was not stated, or is withheld.',
      },
      after: {
        type: 'string',
        description: 'Left out where it is no longer stated, or is withheld.',
      },
      withheld: {
        type: 'array',
        items: { type: 'string', enum: ['before', 'after'] },
        description:
          'Which of the two the reader may not see; left out where that is neither.',
      },
      source: {
        $ref: '#/components/schemas/ChangeSource',
        description:
          'Who states it now or, where it is no longer stated, who did; left out where that is not remembered.',
      },
    },
    required: ['key'],
    additionalProperties: false,
    description:
      'A requirement that moved. Texts are written as annotations state them, a guess with its question mark.',
  },
  RequirementKey: {
    type: 'string',
    enum: [
      'availability',
      'rto',
      'rto.node',
      'rto.zone',
      'rto.cluster',
      'rto.region',
      'rpo',
      'rpo.node',
      'rpo.zone',
      'rpo.cluster',
      'rpo.region',
      'survives',
      'audience',
      'change-control',
      'pods',
      'nodes',
      'reach',
      'teams',
      'tenants',
      'compliance',
      'permitted-regions',
      'state',
      'writes',
    ],
    description:
      'The name of a requirement: its annotation key without the prefix.',
  },
  RequirementSource: {
    type: 'object',
    properties: {
      type: { $ref: '#/components/schemas/SourceType' },
      entityRef: {
        type: 'string',
        description:
          'The entity that states it or that names the profile, or the cluster on which was counted. A default profile is named by none.',
      },
      profile: { type: 'string', description: 'The name of the profile.' },
      annotation: {
        type: 'string',
        description: 'The full annotation key it was read from.',
      },
    },
    required: ['type'],
    additionalProperties: false,
    description:
      'Where a requirement was stated. Nothing but the type is left where the reader may not see the entity.',
  },
  RequirementValue: {
    anyOf: [
      {
        type: 'object',
        properties: { type: { type: 'string', const: 'none' } },
        required: ['type'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'quantity' },
          amount: { type: 'number' },
          unit: { $ref: '#/components/schemas/Unit' },
        },
        required: ['type', 'amount', 'unit'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'range' },
          base: { type: 'number' },
          peak: { type: 'number' },
          unit: { $ref: '#/components/schemas/Unit' },
        },
        required: ['type', 'base', 'peak', 'unit'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'word' },
          word: { type: 'string' },
        },
        required: ['type', 'word'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'list' },
          items: { type: 'array', items: { type: 'string' } },
        },
        required: ['type', 'items'],
        additionalProperties: false,
      },
    ],
    description:
      'What a requirement says. `none` means that somebody asked and there is no such requirement, which is not the same as nobody having asked.',
  },
  ResilienceRung: {
    type: 'integer',
    enum: [1, 2, 3, 5, 6],
    description:
      'A rung of the resilience path. Rung 4, the platform, is an axis of its own.',
  },
  RungDefinition: {
    type: 'object',
    properties: {
      rung: { $ref: '#/components/schemas/RungNumber' },
      axis: {
        type: 'string',
        enum: ['resilience', 'platform'],
        description: 'Resilience, or the platform layer that lies across it.',
      },
      name: {
        type: 'string',
        description: 'A name short enough for a heading.',
      },
      summary: { type: 'string', description: 'What is built on this rung.' },
      survives: {
        $ref: '#/components/schemas/FailureDomain',
        description:
          'The largest failure domain it can lose without going down.',
      },
      availability: {
        type: 'string',
        description:
          'Rough availability in percent of a month, where the rung has one.',
      },
      adds: { type: 'string', description: 'What it adds to the rung below.' },
      accepted: {
        type: 'string',
        description:
          'The failure accepted by not having it. Rung 1 has nothing below it.',
      },
      signal: {
        type: 'string',
        description:
          'The signal to leave it for a higher one. Rung 6 has nothing above it.',
      },
    },
    required: ['rung', 'axis', 'name', 'summary', 'adds'],
    additionalProperties: false,
    description:
      'What a rung is, in words and facts. The texts are English and complete sentences; user interfaces translate them by rung number.',
  },
  RungNumber: {
    type: 'integer',
    enum: [1, 2, 3, 4, 5, 6],
    description:
      'The rungs of the ladder, 1 (a disposable development cluster) to 6 (several regions over replicated data).',
  },
  Scale: {
    type: 'object',
    properties: {
      unit: { $ref: '#/components/schemas/Unit' },
      bands: { type: 'array', items: { $ref: '#/components/schemas/Band' } },
    },
    required: ['unit', 'bands'],
    additionalProperties: false,
    description:
      'Bands from the most relaxed amount to the tightest, each beginning where the one before it ends, so that there is neither a gap nor an overlap.',
  },
  ScanDetails: {
    type: 'object',
    properties: {
      status: { $ref: '#/components/schemas/ScanStatus' },
      startedAt: { $ref: '#/components/schemas/Timestamp' },
      finishedAt: { $ref: '#/components/schemas/Timestamp' },
      progress: {
        $ref: '#/components/schemas/Share',
        description:
          'How much of a running scan is done, judged by the one before; in tenths where there are no counts beside it.',
      },
      asOf: {
        $ref: '#/components/schemas/Timestamp',
        description:
          'When the last scan that succeeded has finished: the age of the report.',
      },
      withheld: {
        type: 'array',
        items: { $ref: '#/components/schemas/ScanDoubt' },
        description:
          'Why scans since then were kept from writing; left out where none was.',
      },
      read: {
        $ref: '#/components/schemas/Count',
        description: 'Entities read from the catalog.',
      },
      scored: {
        $ref: '#/components/schemas/Count',
        description:
          'Entities scored, because something that counts for them has changed.',
      },
      written: {
        $ref: '#/components/schemas/Count',
        description: 'Results written.',
      },
      gone: {
        $ref: '#/components/schemas/Count',
        description: 'Entities that are no longer in the catalog.',
      },
      failed: {
        $ref: '#/components/schemas/Count',
        description: 'Entities that could not be scored.',
      },
      nextAt: {
        $ref: '#/components/schemas/Timestamp',
        description:
          'When the next one is due; left out where the schedule does not tell, or is that of a calendar.',
      },
      error: { type: 'string', description: 'Why a scan has failed.' },
    },
    required: ['failed', 'gone', 'read', 'scored', 'status', 'written'],
    additionalProperties: false,
    description: 'A scan with its counts, for those who may start one.',
  },
  ScanDoubt: {
    type: 'string',
    enum: ['clock', 'loss', 'rules'],
    description:
      'Why a scan was kept from writing anything, so that it does no harm. `clock`: its time is far from that of the database or of the scans before. `loss`: it missed so much of the catalog that the next one has to agree. `rules`: replicas apply different rules, and its own are not in force.',
  },
  ScanState: {
    type: 'object',
    properties: {
      status: { $ref: '#/components/schemas/ScanStatus' },
      startedAt: { $ref: '#/components/schemas/Timestamp' },
      finishedAt: { $ref: '#/components/schemas/Timestamp' },
      progress: {
        $ref: '#/components/schemas/Share',
        description:
          'How much of a running scan is done, judged by the one before; in tenths where there are no counts beside it.',
      },
      asOf: {
        $ref: '#/components/schemas/Timestamp',
        description:
          'When the last scan that succeeded has finished: the age of the report.',
      },
      withheld: {
        type: 'array',
        items: { $ref: '#/components/schemas/ScanDoubt' },
        description:
          'Why scans since then were kept from writing; left out where none was.',
      },
    },
    required: ['status'],
    additionalProperties: false,
    description:
      'How fresh the report is. It holds no counts, because a reader may not see every entity that was read.',
  },
  ScanStatus: {
    type: 'string',
    enum: ['never', 'running', 'succeeded', 'failed', 'aborted'],
    description:
      'The states of the latest scan of the catalog. `never`: none has begun yet. `aborted`: it was stopped, or ran out of time, or was overtaken by another.',
  },
  Scoping: {
    type: 'object',
    properties: {
      objectives: {
        type: 'array',
        items: { $ref: '#/components/schemas/RequirementKey' },
        description: 'The forcing objectives that name no failure domain.',
      },
      keys: {
        type: 'array',
        items: { $ref: '#/components/schemas/RequirementKey' },
        description: 'What to state in their place.',
      },
      rung: {
        $ref: '#/components/schemas/RungNumber',
        description:
          'The headline rung that is enough then; it may be the present one.',
      },
      heldBy: {
        type: 'array',
        items: { $ref: '#/components/schemas/RequirementKey' },
        description: 'What forces that rung then.',
      },
    },
    required: ['objectives', 'keys', 'rung', 'heldBy'],
    additionalProperties: false,
    description:
      'What it would do to the verdict to state for the loss of a zone what names no failure domain.',
  },
  SeenCluster: {
    type: 'object',
    properties: {
      version: {
        type: 'string',
        description: 'Of its API server, such as `v1.36.2`.',
      },
      controlPlane: { type: 'string', enum: ['managed', 'self-managed'] },
      controlPlaneNodes: {
        $ref: '#/components/schemas/Count',
        description:
          'Those that can be seen; a provider does not show its own.',
      },
      zones: {
        type: 'array',
        items: { type: 'string' },
        description: 'The zones of its workers, by name.',
      },
      regions: {
        type: 'array',
        items: { type: 'string' },
        description: 'The regions of its workers, by name.',
      },
      nodes: {
        type: 'object',
        properties: {
          all: { $ref: '#/components/schemas/Count' },
          workers: { $ref: '#/components/schemas/Count' },
        },
        required: ['all', 'workers'],
        additionalProperties: false,
        description:
          'All nodes, and those on which pods can be placed as they are.',
      },
      workloads: { $ref: '#/components/schemas/Count' },
      pods: { $ref: '#/components/schemas/Count' },
      unseen: {
        type: 'array',
        items: { $ref: '#/components/schemas/UnseenFact' },
        description: 'Which of its facts could not be seen, and why.',
      },
    },
    required: ['nodes', 'workloads', 'pods', 'unseen'],
    additionalProperties: false,
    description:
      'What was seen of a cluster itself. What is not known of it is left out, with the reason among what is unseen.',
  },
  SeenPlaces: {
    type: 'object',
    properties: {
      clusters: {
        $ref: '#/components/schemas/Count',
        description: 'In how many clusters.',
      },
      clusterNames: {
        type: 'array',
        items: { type: 'string' },
        description:
          'Their names; left out where the reader may not know them.',
      },
      regions: {
        type: 'array',
        items: { type: 'string' },
        description: 'By name, of the clusters that tell.',
      },
      zones: {
        type: 'array',
        items: { type: 'string' },
        description: 'By name, of the nodes that tell.',
      },
    },
    required: ['clusters', 'regions', 'zones'],
    additionalProperties: false,
    description: 'Where an entity was seen to run, of what counts.',
  },
  Severity: {
    type: 'string',
    enum: ['high', 'medium', 'low'],
    description: 'How much a finding matters, most first.',
  },
  Share: { type: 'number', description: 'A share of the whole, 0 to 1.' },
  SharedThing: {
    type: 'string',
    enum: ['namespace', 'workload', 'cluster', 'pod'],
    description:
      'What parts of a whole are counted in, each with what it is called where the whole is one.',
  },
  SinglePoint: {
    type: 'object',
    properties: {
      loss: {
        $ref: '#/components/schemas/BlastStep',
        description:
          'Without a name where it is a cluster whose name the reader may not know.',
      },
      chain: {
        type: 'array',
        items: { $ref: '#/components/schemas/BlastStep' },
        description: 'The way from the entity to it, as in BlastItem.',
      },
    },
    required: ['loss', 'chain'],
    additionalProperties: false,
    description:
      'A loss that takes an entity down all by itself: a single point of failure.',
  },
  SinglePoints: {
    type: 'object',
    properties: {
      entityRef: { type: 'string' },
      items: {
        type: 'array',
        items: { $ref: '#/components/schemas/SinglePoint' },
        description:
          'Domains first, then the entities that it depends on, nearest first; at most 100.',
      },
      total: { $ref: '#/components/schemas/Count' },
      uncertain: {
        type: 'boolean',
        const: true,
        description:
          'Some of what it depends on has no known place, or may not be seen by the reader.',
      },
      unknown: {
        $ref: '#/components/schemas/UnknownPlace',
        description: 'Why it is not known where the entity itself runs.',
      },
    },
    required: ['entityRef', 'items', 'total'],
    additionalProperties: false,
    description:
      'The smallest losses that take an entity down. One that lies in another one is told and the wider one is not.',
  },
  SourceType: {
    type: 'string',
    enum: ['entity', 'system', 'domain', 'profile', 'counted'],
    description:
      'Where requirements are stated: on the entity itself, on the system or domain it belongs to, in a profile, or counted from the catalog.',
  },
  Spend: {
    type: 'object',
    properties: {
      prices: {
        $ref: '#/components/schemas/Prices',
        description:
          'The prices of the organization; left out where nobody has entered any.',
      },
      totals: { $ref: '#/components/schemas/SpendCounts' },
      groups: {
        type: 'array',
        items: { $ref: '#/components/schemas/SpendGroup' },
        description:
          'Present where it is grouped: the groups where anything could go or is missing, the most that could go first. A cluster that two groups share is in both.',
      },
      scan: { $ref: '#/components/schemas/ScanState' },
    },
    required: ['totals', 'scan'],
    additionalProperties: false,
    description:
      'Savings and spend: what could go, and what closing gaps would take.',
  },
  SpendClusters: {
    type: 'object',
    properties: {
      noLongerNeeded: {
        $ref: '#/components/schemas/Count',
        description:
          'The clusters that none of the entities asked for needs any longer.',
      },
      free: {
        $ref: '#/components/schemas/Count',
        description:
          'Those among them that nobody else in the catalog needs either: they could go. Left out where the reader may not see all of the catalog, and cannot know.',
      },
      freeNames: {
        type: 'array',
        items: { type: 'string' },
        description:
          'What the free ones are called; left out where the reader may not know that.',
      },
      unnamed: {
        $ref: '#/components/schemas/Count',
        description:
          'The clusters that could go by what entities declare, of which the catalog does not tell which they are. What two entities share counts for each.',
      },
    },
    required: ['noLongerNeeded', 'unnamed'],
    additionalProperties: false,
    description: 'Which clusters of the catalog could go, each counted once.',
  },
  SpendCounts: {
    type: 'object',
    properties: {
      total: {
        $ref: '#/components/schemas/Count',
        description:
          'All of the entities, those included of which it is not known what is built.',
      },
      overBuilt: { $ref: '#/components/schemas/Count' },
      underBuilt: { $ref: '#/components/schemas/Count' },
      unknown: {
        $ref: '#/components/schemas/Count',
        description: 'Of so many it is not known how what is built compares.',
      },
      couldGo: {
        $ref: '#/components/schemas/SpendUnits',
        description:
          'What could go if all that is over-built stepped down. Of the clusters those that are free, or for whoever may not see all of the catalog no longer needed, and those that are unnamed; of all else what two entities share counts for each.',
      },
      clusters: { $ref: '#/components/schemas/SpendClusters' },
      closing: {
        $ref: '#/components/schemas/SpendUnits',
        description:
          'What closing the gaps of all that is under-built would take.',
      },
    },
    required: [
      'total',
      'overBuilt',
      'underBuilt',
      'unknown',
      'couldGo',
      'clusters',
      'closing',
    ],
    additionalProperties: false,
    description:
      'What entities have built beyond what is enough, and short of it.',
  },
  SpendGroup: {
    type: 'object',
    properties: {
      total: {
        $ref: '#/components/schemas/Count',
        description:
          'All of the entities, those included of which it is not known what is built.',
      },
      overBuilt: { $ref: '#/components/schemas/Count' },
      underBuilt: { $ref: '#/components/schemas/Count' },
      unknown: {
        $ref: '#/components/schemas/Count',
        description: 'Of so many it is not known how what is built compares.',
      },
      couldGo: {
        $ref: '#/components/schemas/SpendUnits',
        description:
          'What could go if all that is over-built stepped down. Of the clusters those that are free, or for whoever may not see all of the catalog no longer needed, and those that are unnamed; of all else what two entities share counts for each.',
      },
      clusters: { $ref: '#/components/schemas/SpendClusters' },
      closing: {
        $ref: '#/components/schemas/SpendUnits',
        description:
          'What closing the gaps of all that is under-built would take.',
      },
      name: {
        type: 'string',
        description:
          'Left out for the entities that have none, or one that the reader may not see.',
      },
    },
    additionalProperties: false,
    required: [
      'closing',
      'clusters',
      'couldGo',
      'overBuilt',
      'total',
      'underBuilt',
      'unknown',
    ],
    description:
      'The entities of one owner, system, domain, lifecycle or kind.',
  },
  SpendUnits: {
    type: 'object',
    properties: {
      units: {
        type: 'array',
        items: { $ref: '#/components/schemas/UnitCount' },
        description:
          'The largest kind first; kinds of which there is none are left out.',
      },
      priced: {
        $ref: '#/components/schemas/PricedUnits',
        description:
          'What they cost; left out where nobody has entered a price.',
      },
    },
    required: ['units'],
    additionalProperties: false,
    description: 'Units of all entities together.',
  },
  StatedAnnotations: {
    type: 'object',
    additionalProperties: { $ref: '#/components/schemas/StatedText' },
    description:
      'Annotations by their whole key, as `catalog-info.yaml` has them.',
  },
  StatedProblem: {
    anyOf: [
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'value' },
          annotation: {
            type: 'string',
            description: 'The annotation in full.',
          },
          value: {
            type: 'string',
            description:
              'As it is written, cut to a length that is safe to show.',
          },
          problem: {
            type: 'object',
            properties: {
              key: {
                type: 'string',
                description: 'The annotation key without its prefix.',
              },
              reason: { $ref: '#/components/schemas/ProblemReason' },
              limit: {
                type: 'number',
                description:
                  'The limit that was passed, such as the characters or days allowed.',
              },
              choices: {
                type: 'array',
                items: { type: 'string' },
                description:
                  'All that can be written, where that depends on the portal.',
              },
              meant: {
                type: 'string',
                description:
                  'What was probably meant, as it would have to be written.',
              },
            },
            required: ['key', 'reason'],
            additionalProperties: false,
            description: 'Why it cannot be read.',
          },
        },
        required: ['type', 'annotation', 'value', 'problem'],
        additionalProperties: false,
      },
      {
        type: 'object',
        properties: {
          type: { type: 'string', const: 'name' },
          annotation: {
            type: 'string',
            description:
              'As it is written, cut to a length that is safe to show.',
          },
          value: { type: 'string', description: 'What it says, cut likewise.' },
          meant: {
            type: 'string',
            description:
              'The annotation that was most likely meant; left out where none is near.',
          },
        },
        required: ['type', 'annotation', 'value'],
        additionalProperties: false,
      },
    ],
    description:
      'Something that an entity states and that does not count. `value`: it cannot be read. `name`: nobody reads an annotation of this name.',
  },
  StatedRequirement: {
    type: 'object',
    properties: {
      key: { $ref: '#/components/schemas/RequirementKey' },
      value: { $ref: '#/components/schemas/RequirementValue' },
    },
    required: ['key'],
    additionalProperties: false,
    description:
      'A requirement with what it says; the key alone where that is withheld.',
  },
  StatedText: {
    type: 'string',
    description: 'A value as an annotation states it: `15m?`.',
  },
  StatedTexts: {
    type: 'object',
    properties: {
      availability: { type: 'string' },
      rto: { type: 'string' },
      'rto.node': { type: 'string' },
      'rto.zone': { type: 'string' },
      'rto.cluster': { type: 'string' },
      'rto.region': { type: 'string' },
      rpo: { type: 'string' },
      'rpo.node': { type: 'string' },
      'rpo.zone': { type: 'string' },
      'rpo.cluster': { type: 'string' },
      'rpo.region': { type: 'string' },
      survives: { type: 'string' },
      audience: { type: 'string' },
      'change-control': { type: 'string' },
      pods: { type: 'string' },
      nodes: { type: 'string' },
      reach: { type: 'string' },
      teams: { type: 'string' },
      tenants: { type: 'string' },
      compliance: { type: 'string' },
      'permitted-regions': { type: 'string' },
      state: { type: 'string' },
      writes: { type: 'string' },
    },
    additionalProperties: false,
    description:
      'Requirements as annotations state them, a guess with its question mark.',
  },
  SummaryFinding: {
    type: 'object',
    properties: {
      variant: {
        type: 'string',
        description:
          'Which of several ways it was found in; left out where there is one.',
      },
      parameters: {
        $ref: '#/components/schemas/FindingParameters',
        description:
          'What its sentences name; left out where they name nothing.',
      },
      id: { type: 'string' },
      severity: { $ref: '#/components/schemas/Severity' },
      accepted: {
        type: 'boolean',
        description: 'Whether somebody has accepted it for the time being.',
      },
    },
    required: ['id', 'severity', 'accepted'],
    additionalProperties: false,
    description:
      'A finding as a list shows it. What its sentences name is there where it is asked for, empty where they name nothing, unless the reader may not see all that it rests on, or it is too long.',
  },
  SummaryRequirement: {
    type: 'object',
    properties: {
      key: { $ref: '#/components/schemas/RequirementKey' },
      text: {
        type: 'string',
        description:
          'The value as an annotation states it, without its guess mark; left out where it is withheld.',
      },
      withheld: {
        type: 'boolean',
        const: true,
        description:
          'Present where the reader may not see the entity that states it.',
      },
      guess: { type: 'boolean' },
      rung: { $ref: '#/components/schemas/RungNumber' },
      forcing: {
        type: 'boolean',
        description: 'Whether the verdict rests on it.',
      },
    },
    required: ['key', 'guess', 'rung', 'forcing'],
    additionalProperties: false,
    description: 'A stated requirement as a list shows it.',
  },
  Threshold: {
    type: 'object',
    properties: {
      relation: { $ref: '#/components/schemas/Relation' },
      amount: { type: 'number' },
      unit: { $ref: '#/components/schemas/Unit' },
      rung: { $ref: '#/components/schemas/RungNumber' },
    },
    required: ['relation', 'amount', 'unit', 'rung'],
    additionalProperties: false,
    description:
      'Where a requirement begins to call for a rung: every amount that is in this relation to it does.',
  },
  ThresholdTrigger: {
    type: 'object',
    properties: {
      type: { type: 'string', const: 'threshold' },
      key: { $ref: '#/components/schemas/RequirementKey' },
      present: {
        type: 'number',
        description:
          'The number as it is stated today, in the unit of the threshold.',
      },
      threshold: { $ref: '#/components/schemas/Threshold' },
      headroom: {
        $ref: '#/components/schemas/Headroom',
        description: 'From the number to the threshold.',
      },
      rung: {
        $ref: '#/components/schemas/RungNumber',
        description: 'The rung it leads to.',
      },
    },
    required: ['type', 'key', 'present', 'threshold', 'headroom', 'rung'],
    additionalProperties: false,
    description:
      'A stated number that would raise what is needed once it passes a threshold.',
  },
  Thresholds: {
    type: 'object',
    properties: {
      scales: {
        type: 'object',
        properties: {
          availability: { $ref: '#/components/schemas/Scale' },
          rto: { $ref: '#/components/schemas/Scale' },
          'rto.node': { $ref: '#/components/schemas/Scale' },
          'rto.zone': { $ref: '#/components/schemas/Scale' },
          'rto.cluster': { $ref: '#/components/schemas/Scale' },
          'rto.region': { $ref: '#/components/schemas/Scale' },
          rpo: { $ref: '#/components/schemas/Scale' },
          'rpo.node': { $ref: '#/components/schemas/Scale' },
          'rpo.zone': { $ref: '#/components/schemas/Scale' },
          'rpo.cluster': { $ref: '#/components/schemas/Scale' },
          'rpo.region': { $ref: '#/components/schemas/Scale' },
          pods: { $ref: '#/components/schemas/Scale' },
          nodes: { $ref: '#/components/schemas/Scale' },
          'peak-to-base': { $ref: '#/components/schemas/Scale' },
          reach: { $ref: '#/components/schemas/Scale' },
          teams: { $ref: '#/components/schemas/Scale' },
        },
        required: [
          'availability',
          'rto',
          'rto.node',
          'rto.zone',
          'rto.cluster',
          'rto.region',
          'rpo',
          'rpo.node',
          'rpo.zone',
          'rpo.cluster',
          'rpo.region',
          'pods',
          'nodes',
          'peak-to-base',
          'reach',
          'teams',
        ],
        additionalProperties: false,
      },
      choices: {
        type: 'object',
        properties: {
          survives: {
            type: 'object',
            additionalProperties: { $ref: '#/components/schemas/RungNumber' },
          },
          audience: {
            type: 'object',
            additionalProperties: { $ref: '#/components/schemas/RungNumber' },
          },
          'change-control': {
            type: 'object',
            additionalProperties: { $ref: '#/components/schemas/RungNumber' },
          },
          tenants: {
            type: 'object',
            additionalProperties: { $ref: '#/components/schemas/RungNumber' },
          },
          compliance: {
            type: 'object',
            additionalProperties: { $ref: '#/components/schemas/RungNumber' },
          },
        },
        required: [
          'survives',
          'audience',
          'change-control',
          'tenants',
          'compliance',
        ],
        additionalProperties: false,
        description: 'The rung each word calls for, most relaxed word first.',
      },
    },
    required: ['scales', 'choices'],
    additionalProperties: false,
    description: 'Every threshold between two rungs.',
  },
  Timestamp: {
    type: 'string',
    description: 'A moment, as ISO 8601 in UTC: `2026-05-31T12:00:00.000Z`.',
  },
  Trend: {
    type: 'object',
    properties: {
      days: { type: 'array', items: { $ref: '#/components/schemas/TrendDay' } },
      scan: { $ref: '#/components/schemas/ScanState' },
    },
    required: ['days', 'scan'],
    additionalProperties: false,
    description: 'How the counts moved, oldest day first, today last.',
  },
  TrendDay: {
    type: 'object',
    properties: {
      date: { $ref: '#/components/schemas/CalendarDay' },
      total: { $ref: '#/components/schemas/Count' },
      statuses: {
        type: 'object',
        properties: {
          assessed: { $ref: '#/components/schemas/Count' },
          incomplete: { $ref: '#/components/schemas/Count' },
          unassessed: { $ref: '#/components/schemas/Count' },
          failed: { $ref: '#/components/schemas/Count' },
        },
        required: ['assessed', 'incomplete', 'unassessed', 'failed'],
        additionalProperties: false,
      },
      rungs: {
        type: 'object',
        properties: {
          '1': { $ref: '#/components/schemas/Count' },
          '2': { $ref: '#/components/schemas/Count' },
          '3': { $ref: '#/components/schemas/Count' },
          '4': { $ref: '#/components/schemas/Count' },
          '5': { $ref: '#/components/schemas/Count' },
          '6': { $ref: '#/components/schemas/Count' },
        },
        required: ['1', '2', '3', '4', '5', '6'],
        additionalProperties: false,
      },
      fits: {
        type: 'object',
        properties: {
          fits: { $ref: '#/components/schemas/Count' },
          'over-built': { $ref: '#/components/schemas/Count' },
          'under-built': { $ref: '#/components/schemas/Count' },
          unknown: { $ref: '#/components/schemas/Count' },
        },
        required: ['fits', 'over-built', 'under-built', 'unknown'],
        additionalProperties: false,
      },
    },
    required: ['date', 'total', 'statuses', 'rungs', 'fits'],
    additionalProperties: false,
    description: 'One day of a trend, as it was when the day ended, in UTC.',
  },
  Triggers: {
    type: 'object',
    properties: {
      resilience: { $ref: '#/components/schemas/ThresholdTrigger' },
      platform: { $ref: '#/components/schemas/ThresholdTrigger' },
    },
    additionalProperties: false,
    description:
      'On each axis, the trigger that is nearest to its threshold. Left out where no stated number leads up that axis.',
  },
  Unit: {
    type: 'string',
    enum: [
      'percent',
      'seconds',
      'pods',
      'nodes',
      'places',
      'regions',
      'teams',
      'ratio',
    ],
    description:
      'What amounts count. Durations are always in seconds and availability in percent of a month.',
  },
  UnitCount: {
    type: 'object',
    properties: {
      kind: { $ref: '#/components/schemas/UnitKind' },
      count: { type: 'number', description: 'At least one.' },
    },
    required: ['kind', 'count'],
    additionalProperties: false,
    description: 'How many of one kind.',
  },
  UnitKind: {
    type: 'string',
    enum: ['region', 'cluster', 'zone', 'dataCopy'],
    description:
      'What a design is made of and has to be paid for, by kind, the largest first. `dataCopy`: a copy of the data in a region of its own.',
  },
  UnknownPlace: {
    type: 'string',
    enum: ['not-seen', 'not-stated', 'place-not-stated'],
    description:
      'Why it is not known where an entity runs. `not-seen`: clusters are read, and it was seen in none that counts. `not-stated`: it depends on no cluster that counts by its environment. `place-not-stated`: nobody says in which zone or region its clusters are.',
  },
  UnknownReason: {
    type: 'string',
    enum: [
      'refused',
      'not-served',
      'not-reached',
      'cut-off',
      'too-old',
      'no-cluster',
      'label-not-kept',
      'no-workload',
      'no-ready-pod',
      'environment-unknown',
      'other-environment',
      'clusters-differ',
      'inconclusive',
    ],
    description:
      'Why something that can be seen is not known. None of them means that there is none. `refused`: a right is missing. `not-served`: there are no such objects there. `not-reached`: no answer was given. `cut-off`: there are more than are kept. `too-old`: it was seen longer ago than is allowed. `no-cluster`: no cluster has been seen. `label-not-kept`: a label that is asked for was not kept of what was seen. `no-workload`: none is known to be its own. `no-ready-pod`: none of its pods serves. `environment-unknown`: it runs in several places, and nobody says which are one fleet. `other-environment`: it runs only where it does not count. `clusters-differ`: its clusters do not agree. `inconclusive`: what was seen does not tell.',
  },
  UnreadableMatch: {
    type: 'object',
    properties: {
      annotation: { type: 'string' },
      part: { type: 'string', description: 'The part that is at fault.' },
      expected: { type: 'string', description: 'What to write instead.' },
    },
    required: ['annotation', 'part', 'expected'],
    additionalProperties: false,
    description:
      'An annotation that says by what workloads are found, and cannot be read.',
  },
  UnseenFact: {
    type: 'object',
    properties: {
      key: { $ref: '#/components/schemas/BuiltKey' },
      unknown: { $ref: '#/components/schemas/UnknownReason' },
      resource: {
        type: 'string',
        description:
          'What could not be read, as the observer calls it, where it is that.',
      },
    },
    required: ['key', 'unknown'],
    additionalProperties: false,
    description: 'A fact that could not be seen, and why.',
  },
  VerdictState: {
    type: 'object',
    properties: {
      status: { $ref: '#/components/schemas/ReportedStatus' },
      rung: { $ref: '#/components/schemas/RungNumber' },
      resilience: { $ref: '#/components/schemas/ResilienceRung' },
      platform: {
        type: 'boolean',
        description: 'Whether a platform layer is justified.',
      },
      built: {
        $ref: '#/components/schemas/ResilienceRung',
        description: 'The resilience of what was built, where that was known.',
      },
      builtSource: {
        $ref: '#/components/schemas/BuiltSource',
        description:
          'By what it was known; left out where that is not remembered.',
      },
      fit: { $ref: '#/components/schemas/Fit' },
      forcing: {
        type: 'array',
        items: { $ref: '#/components/schemas/RequirementKey' },
        description: 'The requirements the verdict rested on.',
      },
    },
    required: ['status', 'platform', 'fit', 'forcing'],
    additionalProperties: false,
    description: 'What history remembers of a verdict.',
  },
  WithheldPart: {
    type: 'string',
    enum: ['platform', 'downtime', 'recovery', 'data', 'isolation'],
    description:
      'The parts of an assessment that follow from values and not from rungs: each is withheld where it rests on a value that is.',
  },
  WithheldValue: {
    type: 'object',
    properties: { type: { type: 'string', const: 'withheld' } },
    required: ['type'],
    additionalProperties: false,
    description:
      'A value that the reader may not see, because they may not see the entity that states it.',
  },
} as const;
