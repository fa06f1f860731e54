import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/** The control of a list, by the beginning of its name. */
export async function choiceControl(name: string): Promise<HTMLElement> {
  const buttons = await screen.findAllByRole('button', {
    name: new RegExp(`^${name} `),
  });
  // The verdict beside a form has buttons for its values, called the same.
  const [list] = buttons.filter(
    button => button.getAttribute('aria-haspopup') === 'listbox',
  );
  return list;
}

/** Chooses from a list what is called so. */
export async function choose(name: string, option: RegExp): Promise<void> {
  await userEvent.click(await choiceControl(name));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}
