import { parse, parseDocument, stringify, isMap, type Document } from 'yaml';
import {
  extensionsConfig,
  profileParameter,
  profilesConfig,
  requirementsParameters,
} from '../readme/instructions.ts';
import type { Portal } from './Portal.ts';

const templateName = 'rung-form';
const templateFile = 'examples/rung-form.yaml';

export const formTemplatePath = `/create/templates/default/${templateName}`;

/** Writes into the portal's app-config.yaml what the documentation shows. */
export function configure(portal: Portal) {
  configureForm(portal);
  editConfig(portal, config => takeIn(config, [], parse(extensionsConfig())));
}

/** Has the portal read profiles, and a template with both form fields. */
export function configureForm(portal: Portal) {
  portal.write(templateFile, stringify(formTemplate()));
  editConfig(portal, config => {
    takeIn(config, [], parse(profilesConfig()));
    const location = {
      type: 'file',
      target: `../../${templateFile}`,
      rules: [{ allow: ['Template'] }],
    };
    config.addIn(['catalog', 'locations'], config.createNode(location));
  });
}

function editConfig(portal: Portal, change: (config: Document) => void) {
  portal.edit('app-config.yaml', text => {
    const config = parseDocument(text);
    change(config);
    return config.toString();
  });
}

/** A template made of the parameters that the page about the form fields shows. */
function formTemplate() {
  const { parameters } = parse(requirementsParameters());
  Object.assign(parameters[0].properties, parse(profileParameter()));
  return {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    kind: 'Template',
    metadata: { name: templateName },
    spec: {
      type: 'trial',
      parameters,
      steps: [{ id: 'log', name: 'Log', action: 'debug:log' }],
    },
  };
}

/** As a person edits a file: objects grow, and an extension that is listed already is replaced. */
function takeIn(config: Document, path: string[], part: unknown) {
  if (Array.isArray(part)) {
    const listed = (config.getIn(path) as { items?: unknown[] })?.items ?? [];
    const names = part.map(nameOf);
    const kept = listed.filter(
      item => !names.includes(nameOf(toPlain(config, item))),
    );
    config.setIn(path, config.createNode([...kept, ...part]));
  } else if (typeof part === 'object' && part) {
    for (const [key, value] of Object.entries(part)) {
      takeIn(config, [...path, key], value);
    }
  } else {
    config.setIn(path, part);
  }
}

function toPlain(config: Document, item: unknown) {
  return isMap(item) ? item.toJS(config) : item;
}

/** Extensions are listed by name, or by name with what they are set to. */
function nameOf(item: unknown) {
  return typeof item === 'object' && item ? Object.keys(item)[0] : item;
}
