// @ts-check

const counts = ['near', 'nearing_day', 'forcing_guesses'];

/**
 * Lists can be ordered by what moves towards a threshold, by what is close to one
 * and by guesses, each by the numbers that a reader may see. What is stored already
 * does not tell it, so that the next scan scores all of it anew.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('assessments', table => {
    for (const column of counts) {
      table.integer(column).notNullable().defaultTo(0);
    }
    table
      .text('watches')
      .notNullable()
      .defaultTo('[]')
      .comment(
        'A JSON array of [entity that states the numbers, near, nearing_day, forcing_guesses], null for the entity itself',
      );
  });
  await knex('assessments').update({ input_hash: '' });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  for (const column of [...counts, 'watches']) {
    await knex.raw('alter table assessments drop column ??', [column]);
  }
};
