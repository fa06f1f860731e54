import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/** The control of a list, by the beginning of its name. */
export async function choiceControl(name: string): Promise<HTMLElement> {
  const buttons = await screen.findAllByRole('button', {
    name: new RegExp(`^${name} `),
  });
  // A verdict beside the form has buttons of the same names, that say more of values.
  return buttons.find(button => button.hasAttribute('aria-haspopup'))!;
}

/** Chooses from a list what is called so. */
export async function choose(name: string, option: RegExp): Promise<void> {
  await userEvent.click(await choiceControl(name));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}
